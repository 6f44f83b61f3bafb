// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.form;

import fr.hubee.core.commune.CommuneKind;
import fr.hubee.core.law.Hostile;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Forms of every sort: mostly good, each field now and then missing, broken or hostile. */
final class FormArbitraries {

  private static final List<String> HOSTILE =
      Hostile.all().stream().map(Hostile::text).filter(text -> text.length() < 1000).toList();

  private FormArbitraries() {}

  static Arbitrary<SubscriptionForm> forms() {
    return Combinators.combine(
            organisations(),
            demarches(),
            people(new ApplicantSection()).map(ApplicantSection.class::cast),
            people(new AdministratorSection()).map(AdministratorSection.class::cast),
            Arbitraries.frequency(Tuple.of(3, true), Tuple.of(1, false)))
        .as(
            (organisation, demarches, applicant, administrator, accepted) -> {
              SubscriptionForm form = new SubscriptionForm();
              form.setOrganisation(organisation);
              form.setDemarches(demarches);
              form.getPeople().setApplicant(applicant);
              form.getPeople().setAdministrator(administrator);
              form.getTerms().setAccepted(accepted);
              return form;
            });
  }

  private static Arbitrary<OrganisationSection> organisations() {
    Arbitrary<String> sirets =
        texts(
            List.of("21920023500014", "35600000000001"),
            List.of("21920023500015", "2192002350001", "219 200 235 00014", "x"));
    Arbitrary<String> codes =
        texts(
            List.of("92023", "75056", "01015", "59350", "2a004", "75023", "75108"),
            List.of("99999", "9202", "92140", "59355", "Clamart"));
    return Combinators.combine(
            sirets,
            codes,
            Arbitraries.frequency(
                Tuple.of(6, CommuneKind.ACTUELLE),
                Tuple.of(1, CommuneKind.DELEGUEE),
                Tuple.of(1, CommuneKind.ASSOCIEE),
                Tuple.of(1, CommuneKind.ARRONDISSEMENT)))
        .as(
            (siret, code, kind) -> {
              OrganisationSection section = new OrganisationSection();
              section.setSiret(siret);
              section.setCodeCommune(code);
              section.setCommuneKind(kind);
              return section;
            });
  }

  private static Arbitrary<List<String>> demarches() {
    return texts(
            List.of("AEC", "etat_civil", "pacs", "RCO", "JCC", "certdc", "DDPACS"),
            List.of("DHTOUR", "DDmariage", "passeport", "AE C", "{AEC}", "${AEC}", "a ‖ b", "\\"))
        .list()
        .ofMaxSize(6);
  }

  private static Arbitrary<PersonSection> people(PersonSection kind) {
    Arbitrary<String> names = texts(List.of("Lefèvre", "Jean", "O'Hara"), List.of("\u0000"));
    Arbitrary<String> emails =
        texts(
            List.of("maelle.lefevre@clamart.fr", "A.B@Clamart.FR ", "a@b"),
            List.of(
                "contact@clamart.fr",
                "a.b@orange.fr",
                "mairie.x@gmail.com",
                "a+b@c.alsace",
                "a@",
                "é@b.fr",
                "a b@c.fr",
                "a@b@c"));
    Arbitrary<String> phones =
        texts(
            List.of("0140950000", "+33 6 12 34 56 78", "0692123456"),
            List.of(
                "+262692123456", "+689 87 12 34 56", "+687 25 12 34", "3949", "06/12/34/56/78"));
    Arbitrary<String> titles =
        texts(List.of("Secrétaire de mairie", "Agent"), List.of("Maire", "Mme la maire"));
    return Combinators.combine(
            names, names, emails, phones, titles, Arbitraries.of(true, false, false))
        .as(
            (familyName, givenName, email, phone, title, certified) -> {
              PersonSection person =
                  kind instanceof ApplicantSection
                      ? new ApplicantSection()
                      : new AdministratorSection();
              person.setFamilyName(familyName);
              person.setGivenName(givenName);
              person.setEmail(email);
              person.setPhoneNumber(phone);
              person.setJobTitle(title);
              person.setSingleUserMailbox(certified);
              return person;
            });
  }

  private static Arbitrary<String> texts(List<String> good, List<String> broken) {
    return Arbitraries.frequencyOf(
        Tuple.of(12, Arbitraries.of(good)),
        Tuple.of(3, Arbitraries.of(broken)),
        Tuple.of(1, Arbitraries.of("", " ", "\u00a0").injectNull(0.4)),
        Tuple.of(1, Arbitraries.of(HOSTILE)),
        Tuple.of(1, Arbitraries.strings().all().ofMaxLength(20)));
  }
}
