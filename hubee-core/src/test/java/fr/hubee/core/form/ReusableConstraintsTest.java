// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.form;

import static fr.hubee.core.fixture.JakartaValidator.brokenRules;
import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.core.demarche.DemarcheCatalogue;
import fr.hubee.core.demarche.Environment;
import fr.hubee.core.fixture.Forms;
import fr.hubee.core.fixture.JakartaValidator;
import fr.hubee.core.identity.ContactPolicy;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The constraints on beans of the embedder's own, one by one. */
class ReusableConstraintsTest {

  private static final Validator VALIDATOR =
      JakartaValidator.of(Forms.settings(), Forms.NOVEMBER_2026, Locale.ENGLISH);

  record Town(
      @ValidSiret String siret,
      @ValidSiret(required = false) String secondSiret,
      @ValidCodeCommune String code,
      @ValidCodeCommune(required = false) String secondCode,
      @FrenchPhoneNumber String phone,
      @ValidEmailAddress @Nominative CharSequence email,
      @Nominative(strict = false) String spare,
      @OpenDemarche String demarche,
      List<@OpenDemarche String> others,
      @AtLeastOneDemarche List<String> wanted,
      @TermsAccepted Boolean accepted) {}

  @Test
  void what_is_good_passes() {
    Town town =
        new Town(
            "21920023500014",
            " ",
            "01015",
            null,
            "+262692123456",
            "a.b@clamart.fr",
            "contact@orange.fr",
            "aec",
            List.of("RCO", ""),
            List.of("x"),
            true);
    assertThat(brokenRules(VALIDATOR, town)).isEmpty();
  }

  @Test
  void what_is_absent_passes_but_where_it_is_required() {
    Town town = new Town(null, null, null, null, null, null, null, null, null, null, null);
    assertThat(brokenRules(VALIDATOR, town))
        .containsExactly(
            "accepted TERMS_NOT_ACCEPTED",
            "code CODE_COMMUNE_MALFORMED",
            "siret SIRET_MISSING",
            "wanted NO_DEMARCHE");
  }

  @Test
  void what_is_broken_says_its_rule() {
    Town town =
        new Town(
            "1",
            "21920023500015",
            "x",
            "99999",
            "3949",
            new StringBuilder("contact@gmail.com"),
            "@",
            "x",
            List.of("AEC", "DHTOUR"),
            List.of(" "),
            false);
    assertThat(brokenRules(VALIDATOR, town))
        .containsExactly(
            "accepted TERMS_NOT_ACCEPTED",
            "code CODE_COMMUNE_MALFORMED",
            "demarche DEMARCHE_UNKNOWN",
            "email EMAIL_NOT_NOMINATIVE",
            "email EMAIL_NOT_PROFESSIONAL",
            "others[1].<list element> DEMARCHE_CLOSED",
            "phone PHONE_MALFORMED",
            "secondCode COMMUNE_UNKNOWN",
            "secondSiret SIRET_CHECKSUM",
            "siret SIRET_MALFORMED",
            "wanted NO_DEMARCHE");
  }

  @Test
  void the_settings_reach_every_constraint() {
    Validator other =
        JakartaValidator.of(
            Forms.settings()
                .environment(Environment.SANDBOX)
                .policy(ContactPolicy.demanding())
                .catalogue(DemarcheCatalogue.standard()),
            Forms.NOVEMBER_2026,
            Locale.ENGLISH);
    Town town =
        new Town(
            "21920023500015",
            null,
            "92023",
            null,
            null,
            null,
            "contact@clamart.fr",
            "DDmariage",
            null,
            List.of("x"),
            true);
    assertThat(brokenRules(other, town)).containsExactly("spare EMAIL_NOT_NOMINATIVE");
    assertThat(brokenRules(VALIDATOR, town))
        .containsExactly("demarche DEMARCHE_NOT_YET_OPEN", "siret SIRET_CHECKSUM");
  }

  @Test
  void without_our_factory_the_standard_settings_count() {
    Town town =
        new Town(
            "21920023500015",
            null,
            "92024",
            "01001",
            null,
            null,
            "contact@clamart.fr",
            "DDmariage",
            null,
            List.of("x"),
            true);
    assertThat(brokenRules(JakartaValidator.bare(), town))
        .containsExactly("demarche DEMARCHE_NOT_YET_OPEN", "siret SIRET_CHECKSUM");
  }

  record Own(
      @ValidSiret(message = "Encore un effort.") String siret,
      @NotNull(message = "{own.key}") String other,
      @Valid SubscriptionForm form) {}

  @Test
  void a_message_of_the_embedders_own_is_kept_and_so_are_his_constraints_and_his_root() {
    Own own = new Own("1", null, Forms.complete());
    own.form().setDemarches(List.of("AEC", "nothing"));
    assertThat(VALIDATOR.validate(own))
        .extracting(ConstraintViolation::getMessage)
        .contains("Encore un effort.", "{own.key}");
    assertThat(brokenRules(VALIDATOR, own))
        .containsExactly("form.demarches[1] DEMARCHE_UNKNOWN", "other ?", "siret ?");
  }

  @Test
  void one_property_can_be_asked_about_alone() {
    assertThat(VALIDATOR.validateValue(OrganisationSection.class, "siret", "1", Draft.class))
        .extracting(violation -> BrokenRule.behind(violation).orElseThrow().code())
        .containsExactly("SIRET_MALFORMED");
    assertThat(VALIDATOR.validateProperty(Forms.complete(), "demarches", Submit.class)).isEmpty();
  }
}
