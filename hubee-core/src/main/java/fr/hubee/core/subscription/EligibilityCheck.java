// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.subscription;

import fr.hubee.core.commune.CommuneDirectory;
import fr.hubee.core.commune.Sirene;
import fr.hubee.core.demarche.Demarche;
import fr.hubee.core.demarche.DemarcheCatalogue;
import fr.hubee.core.demarche.Environment;
import fr.hubee.core.identity.Siret;
import fr.hubee.core.request.RequestProfile;
import fr.hubee.core.request.RequestRules;
import fr.hubee.core.rule.Excerpt;
import fr.hubee.core.rule.Violations;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says whether a commune may ask for the démarches it wishes: every violation at once, nothing
 * thrown. Immutable; thread-safe if its directory and its Sirene are.
 */
public final class EligibilityCheck {

  private final DemarcheCatalogue catalogue;
  private final Environment environment;
  private final OrganisationCheck organisation;
  private final RequestProfile profile;

  /**
   * Builds a check by the rules of today's DataPass, {@link RequestProfile#DATAPASS_V2_2026}.
   *
   * @param catalogue the démarches that exist
   * @param directory the communes that exist
   * @param sirene where SIRETs are looked up; asked only for a SIRET whose checksum is right
   * @param environment sandboxes forgive a wrong checksum
   */
  public EligibilityCheck(
      DemarcheCatalogue catalogue,
      CommuneDirectory directory,
      Sirene sirene,
      Environment environment) {
    this(catalogue, directory, sirene, environment, RequestProfile.DATAPASS_V2_2026);
  }

  /**
   * Builds a check by the rules of one version of DataPass.
   *
   * @param catalogue the démarches that exist
   * @param directory the communes that exist
   * @param sirene where SIRETs are looked up; asked only for a SIRET whose checksum is right
   * @param environment sandboxes forgive a wrong checksum
   * @param profile says whether a form takes one active request at a time
   */
  public EligibilityCheck(
      DemarcheCatalogue catalogue,
      CommuneDirectory directory,
      Sirene sirene,
      Environment environment,
      RequestProfile profile) {
    this.profile = Objects.requireNonNull(profile, "profile");
    this.catalogue = Objects.requireNonNull(catalogue, "catalogue");
    this.environment = Objects.requireNonNull(environment, "environment");
    this.organisation =
        new OrganisationCheck(
            Objects.requireNonNull(directory, "directory"),
            Objects.requireNonNull(sirene, "sirene"),
            environment);
  }

  /** Answers a wish. An empty choice of démarches is itself a violation. */
  public Eligibility check(SubscriptionWish wish) {
    String typed = wish.siret();
    Siret siret = typed != null && Siret.isWellFormed(typed) ? new Siret(typed) : null;
    Violations found =
        siret == null
            ? organisation.check(wish.commune(), Siret.check(typed, "siret").violations())
            : organisation.check(wish.commune(), siret);
    if (wish.demarches().isEmpty()) {
      found = found.and(Violations.of(RequestRules.NO_DEMARCHE.at("demarches")));
    }
    return new Eligibility(siret, found, lines(wish));
  }

  private List<Eligibility.Line> lines(SubscriptionWish wish) {
    List<String> names = wish.demarches();
    if (names.size() == 1) {
      return List.of(line(names.get(0), wish, false));
    }
    Set<Demarche> seen = new HashSet<>();
    List<Eligibility.Line> lines = new ArrayList<>(names.size());
    for (String name : names) {
      boolean repeated = catalogue.find(name).filter(demarche -> !seen.add(demarche)).isPresent();
      lines.add(line(name, wish, repeated));
    }
    return lines;
  }

  private Eligibility.Line line(String name, SubscriptionWish wish, boolean repeated) {
    Demarche demarche = catalogue.find(name).orElse(null);
    Violations found =
        demarche == null
            ? catalogue.check(name, wish.date(), environment, "")
            : check(demarche, wish, repeated);
    return new Eligibility.Line(
        name,
        demarche,
        toUpdate(demarche, wish.existing(), found),
        found.isEmpty() ? found : found.under("demarches[" + Excerpt.of(name) + "]"));
  }

  private Violations check(Demarche demarche, SubscriptionWish wish, boolean repeated) {
    return catalogue
        .checkOpening(demarche, wish.date(), environment, "")
        .and(repeated ? repeated(demarche) : Violations.none())
        .and(ofHoldings(demarche, wish.existing()));
  }

  private Violations ofHoldings(Demarche demarche, ExistingSubscriptions existing) {
    return existing.isEmpty()
        ? Violations.none()
        : new Holdings(catalogue, profile, existing).check(demarche, "");
  }

  private @Nullable String toUpdate(
      @Nullable Demarche demarche, ExistingSubscriptions existing, Violations found) {
    return demarche != null && found.contains(EligibilityRules.REOPEN_INSTEAD)
        ? new Holdings(catalogue, profile, existing).habilitationOfForm(demarche).orElse(null)
        : null;
  }

  private static Violations repeated(Demarche demarche) {
    return Violations.of(RequestRules.ONE_SUBSCRIPTION_PER_DEMARCHE.at("", demarche.code()));
  }
}
