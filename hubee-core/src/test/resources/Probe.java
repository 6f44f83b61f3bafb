// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0

import fr.hubee.core.commune.Commune;
import fr.hubee.core.commune.CommuneDirectory;
import fr.hubee.core.commune.CommuneKind;
import fr.hubee.core.commune.Establishment;
import fr.hubee.core.commune.LegalCategory;
import fr.hubee.core.commune.Sirene;
import fr.hubee.core.demarche.Demarche;
import fr.hubee.core.demarche.DemarcheCatalogue;
import fr.hubee.core.demarche.Environment;
import fr.hubee.core.identity.CodeCommune;
import fr.hubee.core.subscription.Eligibility;
import fr.hubee.core.subscription.EligibilityCheck;
import fr.hubee.core.subscription.ExistingSubscriptions;
import fr.hubee.core.subscription.SubscriptionWish;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Answers one wish with nothing but the JDK and the core, and prints the answer on one line. */
public class Probe {

  public static void main(String[] arguments) {
    CommuneDirectory directory = CommuneDirectory.embedded();
    CodeCommune code = new CodeCommune("92023");
    Commune clamart = directory.find(CommuneKind.ACTUELLE, code).orElseThrow();
    Sirene sirene =
        siret ->
            Optional.of(
                new Establishment(
                    siret,
                    LegalCategory.COMMUNE,
                    "COMMUNE DE CLAMART",
                    code,
                    "92140",
                    "CLAMART",
                    true));
    Eligibility answer =
        new EligibilityCheck(
                DemarcheCatalogue.standard(), directory, sirene, Environment.PRODUCTION)
            .check(
                new SubscriptionWish(
                    clamart,
                    "21920023500014",
                    List.of("pacs", "certdc"),
                    LocalDate.of(2026, 11, 23),
                    ExistingSubscriptions.none()));
    StringBuilder line =
        new StringBuilder(clamart.name())
            .append(' ')
            .append(answer.verdict().getClass().getSimpleName());
    answer
        .requests()
        .forEach(
            (form, demarches) ->
                line.append(' ')
                    .append(form.uid())
                    .append('=')
                    .append(demarches.stream().map(Demarche::code).toList()));
    System.out.println(line);
  }
}
