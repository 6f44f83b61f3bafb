// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.hubee.core.commune.Commune;
import fr.hubee.core.commune.CommuneDirectory;
import fr.hubee.core.commune.CommuneKind;
import fr.hubee.core.demarche.DemarcheCatalogue;
import fr.hubee.core.demarche.Environment;
import fr.hubee.core.form.FormCheck;
import fr.hubee.core.form.FormSettings;
import fr.hubee.core.form.FormStage;
import fr.hubee.core.form.SubscriptionForm;
import fr.hubee.core.request.RequestState;
import fr.hubee.core.request.SubscriptionRequest;
import fr.hubee.core.rule.Violation;
import fr.hubee.core.subscription.EligibilityCheck;
import fr.hubee.core.subscription.SubscriptionState;
import fr.hubee.testkit.fake.FakeSirene;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Samples are what they say: right, in that state, or wrong in one way alone. */
class SampleValuesTest {

  private static final FormCheck CHECK = new FormCheck(FormSettings.standard(), SampleForms.DAY);

  private static List<String> codes(SubscriptionForm form) {
    return CHECK.check(form, FormStage.SUBMIT).stream().map(Violation::code).toList();
  }

  static List<String> mistakes() {
    return SampleForms.rules();
  }

  @Test
  void a_complete_form_breaks_nothing_and_is_converted() {
    assertThat(codes(SampleForms.complete())).isEmpty();
    assertThat(CHECK.convert(SampleForms.complete()).value().orElseThrow().siret())
        .isEqualTo(SampleCommunes.MAIRIE);
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void a_form_breaks_exactly_what_it_says(String code) {
    assertThat(codes(SampleForms.breaking(code))).containsExactly(code);
  }

  @Test
  void twenty_rules_can_be_broken_alone_and_no_unknown_one() {
    assertThat(SampleForms.rules()).hasSize(20).doesNotHaveDuplicates();
    assertThatThrownBy(() -> SampleForms.breaking("NO_SUCH_RULE"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_form_that_was_changed_changes_no_other() {
    SampleForms.complete().getDemarches().clear();
    SampleForms.breaking("SIRET_MISSING").getPeople().getAdministrator().setEmail("x");
    assertThat(codes(SampleForms.complete())).isEmpty();
    assertThat(codes(SampleForms.breaking("SIRET_MISSING"))).hasSize(1);
  }

  @Test
  void communes_are_real_and_of_each_kind() {
    List<Commune> all =
        List.of(
            SampleCommunes.clamart(),
            SampleCommunes.ajaccio(),
            SampleCommunes.saintDenis(),
            SampleCommunes.deleguee(),
            SampleCommunes.associee(),
            SampleCommunes.arrondissement());
    assertThat(all).extracting(Commune::kind).contains(CommuneKind.values());
    assertThat(all)
        .extracting(Commune::name)
        .containsExactly(
            "Clamart",
            "Ajaccio",
            "Saint-Denis",
            "Annecy-le-Vieux",
            "Lomme",
            "Lyon 4e Arrondissement");
    assertThat(SampleCommunes.clamart().owns(SampleCommunes.MAIRIE)).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void a_request_is_in_the_state_asked_for(RequestState state) {
    SubscriptionRequest request = SampleRequests.in(state);
    assertThat(request.state()).isEqualTo(state);
    assertThat(SubscriptionRequest.restore(request.snapshot()).snapshot())
        .isEqualTo(request.snapshot());
  }

  @ParameterizedTest
  @EnumSource
  void a_subscription_is_in_the_state_asked_for(SubscriptionState state) {
    assertThat(SampleSubscriptions.in(state).state()).isEqualTo(state);
    assertThat(SampleSubscriptions.in(state).activationDateOrNull() != null)
        .isEqualTo(state == SubscriptionState.ACTIF || state == SubscriptionState.SUSPENDU);
  }

  @Test
  void an_approval_gives_an_active_habilitation() {
    assertThat(SampleRequests.habilitation().isActive()).isTrue();
  }

  @Test
  void the_wish_may_be_granted() {
    EligibilityCheck check =
        new EligibilityCheck(
            DemarcheCatalogue.standard(),
            CommuneDirectory.embedded(),
            FakeSirene.seeded(),
            Environment.PRODUCTION);
    assertThat(check.check(SampleRequests.wish()).violations().hasErrors()).isFalse();
  }
}
