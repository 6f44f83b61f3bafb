// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.core.commune.CommuneKind;
import fr.hubee.core.demarche.Environment;
import fr.hubee.core.fixture.Forms;
import fr.hubee.core.fixture.SettableClock;
import fr.hubee.core.identity.ContactPolicy;
import fr.hubee.core.rule.Violation;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormCheckTest {

  private static final FormCheck CHECK = new FormCheck(Forms.settings(), Forms.NOVEMBER_2026);

  private final SubscriptionForm form = Forms.complete();

  @Test
  void nothing_is_wrong_with_a_good_form() {
    assertThat(submitted()).isEmpty();
    assertThat(drafted()).isEmpty();
  }

  @Test
  void an_empty_form_lacks_everything_and_an_empty_draft_only_who_asks() {
    assertThat(found(CHECK, new SubscriptionForm(), FormStage.SUBMIT))
        .containsExactly(
            "ERROR SIRET_MISSING at organisation.siret",
            "ERROR CODE_COMMUNE_MALFORMED at organisation.codeCommune",
            "ERROR NO_DEMARCHE at demarches",
            "ERROR APPLICANT_INCOMPLETE at people.applicant.familyName",
            "ERROR APPLICANT_INCOMPLETE at people.applicant.givenName",
            "ERROR APPLICANT_INCOMPLETE at people.applicant.email",
            "ERROR APPLICANT_INCOMPLETE at people.applicant.phoneNumber",
            "ERROR APPLICANT_INCOMPLETE at people.applicant.jobTitle",
            "ERROR ADMINISTRATOR_INCOMPLETE at people.administrator.familyName",
            "ERROR ADMINISTRATOR_INCOMPLETE at people.administrator.givenName",
            "ERROR ADMINISTRATOR_INCOMPLETE at people.administrator.email",
            "ERROR ADMINISTRATOR_INCOMPLETE at people.administrator.phoneNumber",
            "ERROR ADMINISTRATOR_INCOMPLETE at people.administrator.jobTitle",
            "ERROR TERMS_NOT_ACCEPTED at terms.accepted");
    assertThat(found(CHECK, new SubscriptionForm(), FormStage.DRAFT))
        .containsExactly(
            "ERROR SIRET_MISSING at organisation.siret",
            "ERROR CODE_COMMUNE_MALFORMED at organisation.codeCommune");
  }

  @Test
  void what_is_wrong_with_a_person_is_a_warning_in_a_draft() {
    form.getPeople().getAdministrator().setEmail("maelle");
    form.getPeople().getAdministrator().setPhoneNumber("3949");
    form.getPeople().getAdministrator().setJobTitle("Maire");
    assertThat(drafted())
        .containsExactly(
            "WARNING EMAIL_MALFORMED at people.administrator.email",
            "WARNING PHONE_MALFORMED at people.administrator.phoneNumber",
            "WARNING ADMINISTRATOR_IS_MAIRE at people.administrator.jobTitle");
    assertThat(submitted())
        .containsExactly(
            "ERROR EMAIL_MALFORMED at people.administrator.email",
            "ERROR PHONE_MALFORMED at people.administrator.phoneNumber",
            "WARNING ADMINISTRATOR_IS_MAIRE at people.administrator.jobTitle");
  }

  @Test
  void the_phone_number_of_the_applicant_never_blocks() {
    form.getPeople().getApplicant().setPhoneNumber("3949");
    assertThat(submitted())
        .containsExactly("WARNING PHONE_MALFORMED at people.applicant.phoneNumber");
  }

  @Test
  void each_demarche_is_answered_at_its_index_and_boxes_not_ticked_count_for_nothing() {
    form.setDemarches(Arrays.asList(null, "etat_civil", " ", "mariage", "AEC", "DHTOUR", "pacs"));
    assertThat(submitted())
        .containsExactly(
            "ERROR DEMARCHE_UNKNOWN at demarches[3]",
            "ERROR ONE_SUBSCRIPTION_PER_DEMARCHE at demarches[4]",
            "ERROR DEMARCHE_CLOSED at demarches[5]");
    assertThat(drafted()).hasSize(3);
    form.setDemarches(Arrays.asList("", null));
    assertThat(submitted()).containsExactly("ERROR NO_DEMARCHE at demarches");
    assertThat(drafted()).isEmpty();
  }

  /** Midnight in Paris is 22:00 of the day before at Greenwich, in summer. */
  @ParameterizedTest
  @CsvSource({"2026-05-19T21:59:59Z, true", "2026-05-19T22:00:00Z, false"})
  void a_demarche_closes_at_midnight_in_paris(String instant, boolean open) {
    form.setDemarches(List.of("DHTOUR"));
    FormCheck then = new FormCheck(Forms.settings(), new SettableClock(instant));
    assertThat(found(then, form, FormStage.SUBMIT).isEmpty()).isEqualTo(open);
  }

  @Test
  void a_sandbox_forgives_a_checksum_and_opens_other_demarches() {
    form.getOrganisation().setSiret("21920023500015");
    form.setDemarches(List.of("DDmariage"));
    assertThat(submitted())
        .containsExactly(
            "ERROR SIRET_CHECKSUM at organisation.siret",
            "ERROR DEMARCHE_NOT_YET_OPEN at demarches[0]");
    FormCheck sandbox =
        new FormCheck(Forms.settings().environment(Environment.SANDBOX), Forms.NOVEMBER_2026);
    assertThat(found(sandbox, form, FormStage.SUBMIT))
        .containsExactly("WARNING SIRET_CHECKSUM at organisation.siret");
  }

  @ParameterizedTest
  @CsvSource({
    "92023, ACTUELLE, ",
    " 92023 , ACTUELLE, ",
    "75023, ACTUELLE, WARNING FORMER_CODE at organisation.codeCommune",
    "75108, ACTUELLE, WARNING ARRONDISSEMENT_RESOLVED at organisation.codeCommune",
    "01015, ACTUELLE, ",
    "01015, DELEGUEE, ",
    "92023, DELEGUEE, ERROR COMMUNE_UNKNOWN at organisation.codeCommune",
    "59355, ASSOCIEE, ",
    "99999, ACTUELLE, ERROR COMMUNE_UNKNOWN at organisation.codeCommune",
    "92140A, ACTUELLE, ERROR CODE_COMMUNE_MALFORMED at organisation.codeCommune"
  })
  void a_commune_is_a_code_and_a_kind(String code, CommuneKind kind, String expected) {
    form.getOrganisation().setCodeCommune(code);
    form.getOrganisation().setCommuneKind(kind);
    assertThat(submitted()).isEqualTo(expected == null ? List.of() : List.of(expected));
  }

  @Test
  void a_demanding_policy_refuses_a_mailbox_unless_the_commune_has_certified_it() {
    FormCheck demanding =
        new FormCheck(Forms.settings().policy(ContactPolicy.demanding()), Forms.NOVEMBER_2026);
    form.getPeople().getAdministrator().setEmail("contact@clamart.fr");
    String where = "EMAIL_NOT_NOMINATIVE at people.administrator.email";
    assertThat(submitted()).containsExactly("WARNING " + where);
    assertThat(found(demanding, form, FormStage.SUBMIT)).containsExactly("ERROR " + where);
    assertThat(found(demanding, form, FormStage.DRAFT)).containsExactly("WARNING " + where);
    form.getPeople().getAdministrator().setSingleUserMailbox(true);
    assertThat(found(demanding, form, FormStage.SUBMIT)).containsExactly("INFORMATION " + where);
  }

  @Test
  void a_section_that_a_framework_sets_to_null_is_empty() {
    form.setOrganisation(null);
    form.setPeople(null);
    form.setTerms(null);
    form.setDemarches(null);
    assertThat(submitted()).hasSize(14);
    form.getPeople().setApplicant(null);
    form.getPeople().setAdministrator(null);
    form.getOrganisation().setCommuneKind(null);
    assertThat(submitted()).hasSize(14);
  }

  private List<String> submitted() {
    return found(CHECK, form, FormStage.SUBMIT);
  }

  private List<String> drafted() {
    return found(CHECK, form, FormStage.DRAFT);
  }

  private static List<String> found(FormCheck check, SubscriptionForm form, FormStage stage) {
    return check.check(form, stage).stream()
        .map(Violation::toString)
        .map(said -> said.substring(0, said.indexOf(':')))
        .toList();
  }
}
