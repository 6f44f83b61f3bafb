// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.sample;

import fr.hubee.core.commune.CommuneRules;
import fr.hubee.core.demarche.DemarcheRules;
import fr.hubee.core.form.FormRules;
import fr.hubee.core.form.PersonSection;
import fr.hubee.core.form.SubscriptionForm;
import fr.hubee.core.identity.Contact;
import fr.hubee.core.identity.ContactRules;
import fr.hubee.core.identity.IdentityRules;
import fr.hubee.core.request.RequestRules;
import fr.hubee.core.rule.Rule;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Forms as a page hands them over: a right one, and one per rule that breaks it alone. Each call
 * returns new forms, which may be changed.
 *
 * <p>Source: a choice of this library; the rules name their own sources.
 */
public final class SampleForms {

  /** When these forms are handed in: 23 November 2026 in the morning. */
  public static final Clock DAY =
      Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);

  private static final Map<Rule, Consumer<SubscriptionForm>> MISTAKES = mistakes();

  private SampleForms() {}

  /** Returns a form of Clamart in which nothing is wrong. */
  public static SubscriptionForm complete() {
    SubscriptionForm form = new SubscriptionForm();
    form.getOrganisation().setSiret(SampleCommunes.MAIRIE.value());
    form.getOrganisation().setCodeCommune("92023");
    form.setDemarches(List.of("AEC", "CertDc"));
    fill(form.getPeople().getApplicant(), contact());
    fill(form.getPeople().getAdministrator(), administrator());
    form.getTerms().setAccepted(true);
    return form;
  }

  /** Returns a person of a mairie, of whom everything is known. */
  public static Contact contact() {
    return new Contact(
        "MODELE", "Jean", "jean.modele@mairie.example.org", "0199005678", "Directeur des services");
  }

  /** Returns another one, fit to be the administrateur local. */
  public static Contact administrator() {
    return new Contact(
        "EXEMPLE",
        "Camille",
        "camille.exemple@mairie.example.org",
        "0199005679",
        "Service état civil");
  }

  /** Returns the codes of the rules that {@link #breaking} can break alone. */
  public static List<String> rules() {
    return MISTAKES.keySet().stream().map(Rule::code).toList();
  }

  /**
   * Returns a form that breaks this rule and no other when it is handed in on {@link #DAY}.
   *
   * @param code one of {@link #rules}
   * @throws IllegalArgumentException when there is none for this rule
   */
  public static SubscriptionForm breaking(String code) {
    SubscriptionForm form = complete();
    MISTAKES.entrySet().stream()
        .filter(mistake -> mistake.getKey().code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no sample breaks " + code))
        .getValue()
        .accept(form);
    return form;
  }

  private static void fill(PersonSection person, Contact contact) {
    person.setFamilyName(contact.familyName());
    person.setGivenName(contact.givenName());
    person.setEmail(contact.email());
    person.setPhoneNumber(contact.phoneNumber());
    person.setJobTitle(contact.jobTitle());
  }

  private static Map<Rule, Consumer<SubscriptionForm>> mistakes() {
    Map<Rule, Consumer<SubscriptionForm>> rows = new LinkedHashMap<>();
    rows.put(IdentityRules.SIRET_MISSING, siret(" "));
    rows.put(IdentityRules.SIRET_MALFORMED, siret("2192002350001"));
    rows.put(IdentityRules.SIRET_CHECKSUM, siret("21920023500015"));
    rows.put(IdentityRules.CODE_COMMUNE_MALFORMED, commune("2C004"));
    rows.put(CommuneRules.COMMUNE_UNKNOWN, commune("92999"));
    rows.put(CommuneRules.FORMER_CODE, commune("20004"));
    rows.put(DemarcheRules.DEMARCHE_UNKNOWN, demarches("AEC", "passeport"));
    rows.put(CommuneRules.ARRONDISSEMENT_RESOLVED, commune("75108"));
    rows.put(DemarcheRules.DEMARCHE_CLOSED, demarches("AEC", "DHTOUR"));
    rows.put(RequestRules.NO_DEMARCHE, demarches());
    rows.put(FormRules.APPLICANT_INCOMPLETE, applicant(person -> person.setGivenName(" ")));
    rows.put(RequestRules.TERMS_NOT_ACCEPTED, form -> form.getTerms().setAccepted(false));
    rows.put(RequestRules.ADMINISTRATOR_INCOMPLETE, administrator(p -> p.setFamilyName(null)));
    rows.put(ContactRules.EMAIL_MALFORMED, administrator(person -> person.setEmail("a@-b")));
    rows.put(
        ContactRules.EMAIL_REFUSED_BY_HUB,
        administrator(person -> person.setEmail("camille.exemple@mairie.alsace")));
    rows.put(
        ContactRules.EMAIL_NOT_NOMINATIVE,
        administrator(person -> person.setEmail("accueil@mairie.example.org")));
    rows.put(
        ContactRules.EMAIL_NOT_PROFESSIONAL,
        administrator(person -> person.setEmail("camille.exemple@orange.fr")));
    rows.put(ContactRules.PHONE_MALFORMED, administrator(p -> p.setPhoneNumber("06 12 34 56 7")));
    rows.put(ContactRules.PHONE_CONVERTED, administrator(p -> p.setPhoneNumber("+262692123456")));
    rows.put(ContactRules.ADMINISTRATOR_IS_MAIRE, administrator(p -> p.setJobTitle("Le maire")));
    return rows;
  }

  private static Consumer<SubscriptionForm> siret(String typed) {
    return form -> form.getOrganisation().setSiret(typed);
  }

  private static Consumer<SubscriptionForm> commune(String typed) {
    return form -> form.getOrganisation().setCodeCommune(typed);
  }

  private static Consumer<SubscriptionForm> demarches(String... ticked) {
    return form -> form.setDemarches(List.of(ticked));
  }

  private static Consumer<SubscriptionForm> applicant(Consumer<PersonSection> change) {
    return form -> change.accept(form.getPeople().getApplicant());
  }

  private static Consumer<SubscriptionForm> administrator(Consumer<PersonSection> change) {
    return form -> change.accept(form.getPeople().getAdministrator());
  }
}
