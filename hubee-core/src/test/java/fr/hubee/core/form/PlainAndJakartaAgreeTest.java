// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.core.demarche.Demarche;
import fr.hubee.core.demarche.DemarcheCatalogue;
import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.demarche.Environment;
import fr.hubee.core.demarche.Opening;
import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.demarche.RequestForm;
import fr.hubee.core.fixture.Forms;
import fr.hubee.core.fixture.JakartaValidator;
import fr.hubee.core.fixture.SettableClock;
import fr.hubee.core.identity.ContactPolicy;
import fr.hubee.core.law.Hostile;
import fr.hubee.core.law.Printable;
import fr.hubee.core.rule.Severity;
import fr.hubee.core.rule.Violation;
import fr.hubee.core.rule.Violations;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The plain rules and a Jakarta validator say the same of every form, to the letter. */
class PlainAndJakartaAgreeTest {

  /** One setting, and both voices built on it. */
  private record Voices(FormCheck plain, Validator french, Validator english) {

    static Voices of(FormSettings settings, Clock clock) {
      return new Voices(
          new FormCheck(settings, clock),
          JakartaValidator.of(settings, clock, Locale.FRENCH),
          JakartaValidator.of(settings, clock, Locale.ENGLISH));
    }
  }

  private static final Voices USUAL = Voices.of(Forms.settings(), Forms.NOVEMBER_2026);

  /** Everything that can be set, set otherwise; a day on which DHTOUR was still open. */
  private static final Voices OTHER =
      Voices.of(
          Forms.settings()
              .environment(Environment.SANDBOX)
              .policy(ContactPolicy.demanding())
              .catalogue(
                  DemarcheCatalogue.standard()
                      .with(
                          Demarche.builder(
                                  new DemarcheCode("passeport"),
                                  "Passeport",
                                  RequestForm.BUNDLE,
                                  new ProcessCode("Passeport"))
                              .opening(Opening.from(LocalDate.of(2026, 1, 1)))
                              .build())),
          new SettableClock("2026-05-19T21:59:59Z"));

  @Provide
  Arbitrary<SubscriptionForm> forms() {
    return FormArbitraries.forms();
  }

  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void on_a_form_handed_in(@ForAll("forms") SubscriptionForm form) {
    assertAgree(USUAL, form, FormStage.SUBMIT, Submit.class);
  }

  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void on_a_draft(@ForAll("forms") SubscriptionForm form) {
    assertAgree(USUAL, form, FormStage.DRAFT, Draft.class);
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void whatever_the_settings_and_the_day(@ForAll("forms") SubscriptionForm form) {
    assertAgree(OTHER, form, FormStage.SUBMIT, Submit.class);
    assertAgree(OTHER, form, FormStage.DRAFT, Draft.class);
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void without_a_group_a_form_is_handed_in(@ForAll("forms") SubscriptionForm form) {
    assertAgree(USUAL, form, FormStage.SUBMIT);
    assertAgree(USUAL, form, FormStage.SUBMIT, Default.class);
    assertAgree(USUAL, form, FormStage.SUBMIT, Default.class, Draft.class, Submit.class);
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void what_can_be_converted_is_what_has_no_error(@ForAll("forms") SubscriptionForm form) {
    Violations found = USUAL.plain().check(form, FormStage.SUBMIT);
    assertThat(USUAL.plain().convert(form).value().isPresent()).isEqualTo(!found.hasErrors());
    assertThat(USUAL.french().validate(form).isEmpty()).isEqualTo(!found.hasErrors());
  }

  @Example
  void on_the_good_form_and_the_empty_one() {
    for (SubscriptionForm form : List.of(Forms.complete(), new SubscriptionForm())) {
      assertAgree(USUAL, form, FormStage.SUBMIT, Submit.class);
      assertAgree(USUAL, form, FormStage.DRAFT, Draft.class);
    }
    assertThat(USUAL.french().validate(Forms.complete(), Submit.class)).isEmpty();
  }

  @Example
  void on_every_hostile_text_in_every_field() {
    for (Hostile hostile : Hostile.all()) {
      SubscriptionForm form = filledWith(hostile.text());
      assertAgree(USUAL, form, FormStage.SUBMIT, Submit.class);
      USUAL.plain().check(form, FormStage.SUBMIT).forEach(Printable::assertPrintable);
    }
  }

  private static SubscriptionForm filledWith(String text) {
    SubscriptionForm form = new SubscriptionForm();
    form.getOrganisation().setSiret(text);
    form.getOrganisation().setCodeCommune(text);
    form.setDemarches(List.of(text, "AEC", text));
    PersonSection administrator = form.getPeople().getAdministrator();
    administrator.setFamilyName(text);
    administrator.setGivenName(text);
    administrator.setEmail(text);
    administrator.setPhoneNumber(text);
    administrator.setJobTitle(text);
    return form;
  }

  /** Otherwise the laws above would agree on nothing. */
  @Example
  void the_forms_met_break_every_rule_that_a_form_can_break() {
    Set<String> broken = new TreeSet<>();
    forms()
        .sampleStream()
        .limit(2000)
        .flatMap(form -> USUAL.plain().check(form, FormStage.SUBMIT).stream())
        .forEach(violation -> broken.add(violation.severity() + " " + violation.code()));
    assertThat(broken)
        .containsExactlyInAnyOrder(
            "ERROR SIRET_MISSING",
            "ERROR SIRET_MALFORMED",
            "ERROR SIRET_CHECKSUM",
            "ERROR CODE_COMMUNE_MALFORMED",
            "ERROR COMMUNE_UNKNOWN",
            "WARNING FORMER_CODE",
            "WARNING ARRONDISSEMENT_RESOLVED",
            "ERROR NO_DEMARCHE",
            "ERROR DEMARCHE_UNKNOWN",
            "ERROR DEMARCHE_CLOSED",
            "ERROR DEMARCHE_NOT_YET_OPEN",
            "ERROR ONE_SUBSCRIPTION_PER_DEMARCHE",
            "ERROR APPLICANT_INCOMPLETE",
            "ERROR ADMINISTRATOR_INCOMPLETE",
            "ERROR EMAIL_MALFORMED",
            "WARNING EMAIL_REFUSED_BY_HUB",
            "WARNING EMAIL_NOT_NOMINATIVE",
            "INFORMATION EMAIL_NOT_NOMINATIVE",
            "WARNING EMAIL_NOT_PROFESSIONAL",
            "INFORMATION EMAIL_NOT_PROFESSIONAL",
            "ERROR PHONE_MALFORMED",
            "WARNING PHONE_MALFORMED",
            "ERROR PHONE_UNACCEPTED_BY_DATAPASS",
            "WARNING PHONE_UNACCEPTED_BY_DATAPASS",
            "WARNING PHONE_CONVERTED",
            "WARNING PHONE_REFUSED_BY_HUB",
            "WARNING ADMINISTRATOR_IS_MAIRE",
            "ERROR TERMS_NOT_ACCEPTED");
  }

  private static void assertAgree(
      Voices voices, SubscriptionForm form, FormStage stage, Class<?>... groups) {
    List<Violation> errors = voices.plain().check(form, stage).of(Severity.ERROR);
    assertThat(said(voices.french(), form, groups)).isEqualTo(said(errors, Locale.FRENCH));
    assertThat(said(voices.english(), form, groups)).isEqualTo(said(errors, Locale.ENGLISH));
  }

  private static List<String> said(List<Violation> errors, Locale language) {
    return errors.stream()
        .map(
            error ->
                line(
                    error.path(),
                    error.code(),
                    error.message().in(language) + " " + error.remedy().in(language)))
        .sorted()
        .toList();
  }

  private static List<String> said(Validator validator, SubscriptionForm form, Class<?>... groups) {
    return validator.validate(form, groups).stream()
        .map(
            violation ->
                line(
                    violation.getPropertyPath().toString(),
                    BrokenRule.behind(violation).orElseThrow().code(),
                    violation.getMessage()))
        .sorted()
        .toList();
  }

  private static String line(String path, String code, String sentence) {
    return path + " " + code + " " + sentence;
  }
}
