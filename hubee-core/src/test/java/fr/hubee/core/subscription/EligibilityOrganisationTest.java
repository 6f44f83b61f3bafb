// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.hubee.core.commune.LegalCategory;
import fr.hubee.core.commune.Sirene;
import fr.hubee.core.demarche.Environment;
import fr.hubee.core.fixture.Communes;
import fr.hubee.core.fixture.RecordingSirene;
import fr.hubee.core.identity.Siret;
import fr.hubee.core.rule.Severity;
import fr.hubee.core.rule.Verdict;
import fr.hubee.core.rule.Violation;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of the mairie's SIRET and of what Sirene knows about it. */
class EligibilityOrganisationTest {

  private static final String WRONG_KEY = "21920023500015";

  @Test
  void a_wrong_key_is_an_error_in_production_and_sirene_is_not_asked() {
    RecordingSirene sirene = Wishes.sirene();
    Eligibility answer = Wishes.inProduction(Wishes.of(Communes.CLAMART, WRONG_KEY, "AEC"), sirene);
    assertThat(answer.verdict()).isInstanceOf(Verdict.Refused.class);
    assertThat(Wishes.codes(answer.violations())).containsExactly("SIRET_CHECKSUM");
    assertThat(answer.requests()).isEmpty();
    assertThat(sirene.asked()).isEmpty();
  }

  @Test
  void a_wrong_key_is_a_warning_in_a_sandbox_and_sirene_is_not_asked() {
    RecordingSirene sirene = Wishes.sirene();
    Eligibility answer =
        Wishes.check(sirene, Environment.SANDBOX)
            .check(Wishes.of(Communes.CLAMART, WRONG_KEY, "AEC"));
    assertThat(answer.verdict()).isInstanceOf(Verdict.Accepted.class);
    assertThat(Wishes.codes(answer.violations(), Severity.WARNING))
        .containsExactly("SIRET_CHECKSUM");
    assertThat(answer.requests()).isNotEmpty();
    assertThat(sirene.asked()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"219 200 235 00014", "2192002350001", "x"})
  void what_is_no_siret_is_an_error_even_in_a_sandbox(String typed) {
    RecordingSirene sirene = Wishes.sirene();
    Eligibility answer =
        Wishes.check(sirene, Environment.SANDBOX).check(Wishes.of(Communes.CLAMART, typed, "AEC"));
    assertThat(Wishes.codes(answer.violations(), Severity.ERROR))
        .containsExactly("SIRET_MALFORMED");
    assertThat(sirene.asked()).isEmpty();
  }

  @Test
  void a_siret_that_nobody_typed_is_missing() {
    assertThat(
            Wishes.codes(
                Wishes.inProduction(Wishes.of(Communes.CLAMART, null, "AEC")).violations()))
        .containsExactly("SIRET_MISSING");
  }

  @Test
  void the_siret_of_another_commune_is_a_warning_that_names_it_and_the_vintage() {
    Eligibility answer =
        Wishes.inProduction(Wishes.of(Communes.LILLE, Wishes.SIRET_OF_CLAMART, "AEC"));
    Violation warning =
        answer.violations().find(EligibilityRules.SIRET_OF_ANOTHER_COMMUNE).orElseThrow();
    assertThat(answer.verdict()).isInstanceOf(Verdict.Accepted.class);
    assertThat(warning.severity()).isEqualTo(Severity.WARNING);
    assertThat(warning.message().french()).contains("Lille", "Clamart (92023, commune)", "2026");
  }

  @Test
  void the_siret_of_no_commune_is_a_warning_with_both_sirens() {
    Sirene sirene = new RecordingSirene().knows("13002526500013", "DINUM", "75107");
    Eligibility answer =
        Wishes.inProduction(Wishes.of(Communes.CLAMART, "13002526500013", "AEC"), sirene);
    Violation warning =
        answer.violations().find(EligibilityRules.SIRET_OF_ANOTHER_COMMUNE).orElseThrow();
    assertThat(warning.message().english()).contains("219200235", "130025265", "2026");
  }

  @Test
  void a_commune_without_siren_in_the_data_is_accepted_and_told_so() {
    Sirene sirene = new RecordingSirene().knows("13002526500013", "PAPEETE", "98735");
    Eligibility answer =
        Wishes.inProduction(Wishes.of(Communes.PAPEETE, "13002526500013", "AEC"), sirene);
    assertThat(answer.verdict()).isInstanceOf(Verdict.Accepted.class);
    assertThat(Wishes.codes(answer.violations(), Severity.INFORMATION))
        .containsExactly("SIREN_NOT_CHECKED");
  }

  @Test
  void a_closed_establishment_is_refused() {
    assertThat(Wishes.codes(registered(LegalCategory.COMMUNE, false).violations()))
        .containsExactly("ORGANISATION_CLOSED");
  }

  @Test
  void an_establishment_that_sirene_does_not_know_is_refused() {
    Eligibility answer =
        Wishes.inProduction(
            Wishes.of(Communes.CLAMART, Wishes.SIRET_OF_CLAMART, "AEC"), new RecordingSirene());
    assertThat(answer.verdict()).isInstanceOf(Verdict.Refused.class);
    assertThat(Wishes.codes(answer.violations())).containsExactly("ORGANISATION_UNKNOWN");
  }

  @Test
  void category_7312_goes_to_the_hubee_team() {
    Eligibility answer = registered(LegalCategory.COMMUNE_ASSOCIEE_OU_DELEGUEE, true);
    assertThat(answer.verdict())
        .isEqualTo(new Verdict.Escalated(answer.violations(), "contact@hubee.numerique.gouv.fr"));
    assertThat(Wishes.codes(answer.violations())).containsExactly("LEGAL_CATEGORY_7312");
  }

  @Test
  void a_closed_establishment_of_category_7312_is_refused_and_both_are_said() {
    Eligibility answer = registered(LegalCategory.COMMUNE_ASSOCIEE_OU_DELEGUEE, false);
    assertThat(answer.verdict()).isInstanceOf(Verdict.Refused.class);
    assertThat(Wishes.codes(answer.violations()))
        .containsExactlyInAnyOrder("ORGANISATION_CLOSED", "LEGAL_CATEGORY_7312");
  }

  @ParameterizedTest
  @ValueSource(strings = {"7346", "7361", "9999", ""})
  void any_other_category_is_left_to_the_operator(String category) {
    Eligibility answer = registered(new LegalCategory(category), true);
    assertThat(answer.verdict()).isInstanceOf(Verdict.Accepted.class);
    assertThat(Wishes.codes(answer.violations(), Severity.WARNING))
        .containsExactly("ORGANISATION_NOT_A_COMMUNE");
    assertThat(answer.violations().toString()).contains("COMMUNE DE CLAMART");
  }

  @Test
  void a_person_who_trades_is_not_named_in_what_may_be_logged() {
    Sirene sirene =
        new RecordingSirene()
            .knows(
                Wishes.SIRET_OF_CLAMART,
                "DURAND CAMILLE",
                "92023",
                new LegalCategory("1000"),
                true);
    Eligibility answer =
        Wishes.inProduction(Wishes.of(Communes.CLAMART, Wishes.SIRET_OF_CLAMART, "AEC"), sirene);
    assertThat(Wishes.codes(answer.violations())).containsExactly("ORGANISATION_NOT_A_COMMUNE");
    assertThat(answer.violations().toString())
        .doesNotContain("DURAND", "CAMILLE")
        .contains(Wishes.SIRET_OF_CLAMART);
  }

  @Test
  void the_mairie_of_paris_stands_in_an_arrondissement_and_its_branch_code_follows() {
    String siret = "21750001600019";
    Sirene sirene = new RecordingSirene().knows(siret, "VILLE DE PARIS", "75104");
    Eligibility answer = Wishes.inProduction(Wishes.of(Communes.PARIS, siret, "AEC"), sirene);
    assertThat(answer.verdict()).isInstanceOf(Verdict.Accepted.class);
    assertThat(Wishes.codes(answer.violations(), Severity.INFORMATION))
        .containsExactly("BRANCH_CODE_FROM_SIRENE");
    assertThat(answer.violations().toString()).contains("75104", "75056");
    assertThat(sirene.find(new Siret(siret)).orElseThrow().organizationId())
        .hasToString("SI-" + siret + "-75104");
  }

  @Test
  void sirene_out_of_reach_is_never_an_answer() {
    UncheckedIOException down = new UncheckedIOException(new IOException("Sirene ne répond pas"));
    Sirene sirene =
        siret -> {
          throw down;
        };
    SubscriptionWish wish = Wishes.of(Communes.CLAMART, Wishes.SIRET_OF_CLAMART, "AEC");
    assertThatThrownBy(() -> Wishes.inProduction(wish, sirene)).isSameAs(down);
  }

  private static Eligibility registered(LegalCategory category, boolean open) {
    Sirene sirene =
        new RecordingSirene()
            .knows(Wishes.SIRET_OF_CLAMART, "COMMUNE DE CLAMART", "92023", category, open);
    return Wishes.inProduction(Wishes.of(Communes.CLAMART, Wishes.SIRET_OF_CLAMART, "AEC"), sirene);
  }
}
