// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.hubee.core.demarche.DemarcheCatalogue;
import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.demarche.Environment;
import fr.hubee.core.demarche.RequestForm;
import fr.hubee.core.fixture.Communes;
import fr.hubee.core.fixture.SmallDirectory;
import fr.hubee.core.request.RequestProfile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One active request per form in 2026, several in 2022 (facts of DataPass v2 and of the guide). */
class EligibilityFormTest {

  private static final ExistingSubscriptions NONE = ExistingSubscriptions.none();

  @Test
  void a_request_of_the_form_under_way_greys_its_other_demarches_and_leaves_the_other_form() {
    Eligibility answer = today(NONE.withPendingRequest(DemarcheCode.RCO, "D7"), "AEC", "CertDc");
    assertThat(Wishes.codes(answer.violations())).containsExactly("FORM_BUSY");
    assertThat(answer.requests()).containsOnlyKeys(RequestForm.CERTDC);
  }

  @Test
  void a_validated_request_of_the_form_is_updated_and_the_line_is_not_greyed() {
    Eligibility answer = today(NONE.withHabilitation(DemarcheCode.RCO, "H7"), "AEC", "CertDc");
    assertThat(Wishes.codes(answer.violations())).containsExactly("REOPEN_INSTEAD");
    assertThat(answer.violations().toString()).contains("H7");
    assertThat(answer.lines().get(0).selectable()).isPresent();
    assertThat(answer.requests()).containsOnlyKeys(RequestForm.CERTDC);
    assertThat(answer.updates()).containsOnlyKeys("H7");
    assertThat(answer.updates().get("H7")).extracting("code").containsExactly(DemarcheCode.AEC);
  }

  @Test
  void nothing_is_updated_when_nothing_is_held_or_the_organisation_is_refused() {
    assertThat(today(NONE, "AEC").updates()).isEmpty();
    SubscriptionWish closed =
        new SubscriptionWish(
            Communes.CLAMART,
            "12345678901234",
            List.of("AEC"),
            Wishes.TODAY,
            NONE.withHabilitation(DemarcheCode.RCO, "H7"));
    assertThat(Wishes.inProduction(closed).organisation().hasErrors()).isTrue();
    assertThat(Wishes.inProduction(closed).updates()).isEmpty();
  }

  @Test
  void each_line_says_what_to_do() {
    ExistingSubscriptions held = NONE.withHabilitation(DemarcheCode.RCO, "H7");
    Eligibility answer = today(held, "AEC", "CertDc", "RCO", "nothing");
    assertThat(answer.lines())
        .extracting(line -> line.advice().french())
        .satisfiesExactly(
            aec -> assertThat(aec).contains("H7", "« Mettre à jour »").doesNotContain("à demander"),
            certDc -> assertThat(certDc).startsWith("CertDc : à demander à DGS, formulaire «"),
            rco -> assertThat(rco).contains("déjà accordée", "Ne redemandez pas"),
            unknown -> assertThat(unknown).contains("nothing").doesNotContain("à demander à"));
  }

  @Test
  void an_update_under_way_is_told_before_the_habilitation_it_updates() {
    ExistingSubscriptions updating =
        NONE.withHabilitation(DemarcheCode.RCO, "H7").withPendingRequest(DemarcheCode.RCO, "D7");
    assertThat(Wishes.codes(today(updating, "AEC").violations())).containsExactly("FORM_BUSY");
  }

  @Test
  void a_refused_request_of_the_same_demarche_is_archived_first() {
    Eligibility answer = today(NONE.withClosedRequest(DemarcheCode.CERTDC, "D9"), "CertDc", "AEC");
    assertThat(Wishes.codes(answer.violations())).containsExactly("ARCHIVE_FIRST");
    assertThat(answer.requests()).containsOnlyKeys(RequestForm.BUNDLE);
  }

  @Test
  void in_2022_requests_of_one_form_follow_each_other() {
    ExistingSubscriptions existing =
        NONE.withPendingRequest(DemarcheCode.RCO, "D7")
            .withHabilitation(DemarcheCode.JCC, "H8")
            .withClosedRequest(DemarcheCode.AEC, "D9");
    Eligibility answer = ask(RequestProfile.DATAPASS_V1_2022, existing, "AEC", "RCO", "JCC");
    assertThat(Wishes.codes(answer.violations()))
        .containsExactly("PENDING_REQUEST", "ACTIVE_HABILITATION");
    assertThat(answer.requests().get(RequestForm.BUNDLE)).hasSize(1);
  }

  @Test
  void what_is_answered_cannot_be_altered() {
    Eligibility answer = today(NONE, "AEC");
    assertThatThrownBy(() -> answer.requests().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> answer.requests().get(RequestForm.BUNDLE).clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void what_was_typed_is_not_repeated_in_logs() {
    String typed = "camille.durand@mairie.fr 06 12 34 56 78";
    assertThat(Wishes.of(Communes.CLAMART, typed, typed).toString()).doesNotContain("camille");
    assertThat(today(NONE, typed).toString()).doesNotContain("camille", "06 12");
  }

  private static Eligibility today(ExistingSubscriptions existing, String... demarches) {
    return ask(RequestProfile.DATAPASS_V2_2026, existing, demarches);
  }

  private static Eligibility ask(
      RequestProfile profile, ExistingSubscriptions existing, String... demarches) {
    return new EligibilityCheck(
            DemarcheCatalogue.standard(),
            new SmallDirectory(),
            Wishes.sirene(),
            Environment.PRODUCTION,
            profile)
        .check(
            new SubscriptionWish(
                Communes.CLAMART,
                Wishes.SIRET_OF_CLAMART,
                List.of(demarches),
                Wishes.TODAY,
                existing));
  }
}
