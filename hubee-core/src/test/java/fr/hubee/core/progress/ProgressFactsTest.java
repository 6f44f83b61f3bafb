// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.fixture.Requests;
import fr.hubee.core.fixture.SettableClock;
import fr.hubee.core.identity.OrganizationId;
import fr.hubee.core.progress.Fact.Answer;
import fr.hubee.core.request.Actor;
import fr.hubee.core.request.RequestDates;
import fr.hubee.core.request.RequestEvent;
import fr.hubee.core.request.RequestState;
import fr.hubee.core.request.SubscriptionRequest;
import fr.hubee.core.subscription.AccessMode;
import fr.hubee.core.subscription.Subscription;
import fr.hubee.core.subscription.SubscriptionFacts;
import fr.hubee.core.subscription.SubscriptionId;
import fr.hubee.core.subscription.SubscriptionState;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is known, read from a request, from the four facts, from HubEE. */
class ProgressFactsTest {

  private static final Instant NINE = Instant.parse("2026-11-23T09:00:00Z");

  private final SettableClock clock = new SettableClock(NINE.toString());

  private SubscriptionRequest then(SubscriptionRequest request, RequestEvent event, Actor actor) {
    clock.advance(Duration.ofHours(1));
    return request.act(event, actor, "motif", clock).orThrow();
  }

  private static Instant hour(int hours) {
    return NINE.plus(Duration.ofHours(hours));
  }

  private static ProgressFacts of(SubscriptionRequest request, DemarcheCode code) {
    return ProgressFacts.of(request).stream()
        .filter(facts -> facts.demarche().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static void assertRequest(
      ProgressFacts facts,
      RequestSign sign,
      @Nullable Instant since,
      @Nullable Instant handedIn,
      @Nullable Instant approved) {
    assertThat(facts.request()).isEqualTo(sign);
    assertThat(facts.requestSinceOrNull()).isEqualTo(since);
    assertThat(facts.handedInOrNull()).isEqualTo(handedIn);
    assertThat(facts.approvedOrNull()).isEqualTo(approved);
  }

  @Test
  void nothing_said_is_nothing_known() {
    ProgressFacts facts = ProgressFacts.about(DemarcheCode.AEC).build();
    assertThat(facts.signs())
        .isEqualTo(
            new ProgressSigns(
                RequestSign.UNKNOWN,
                HubeeSign.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN));
    assertThat(facts.administrator()).isEqualTo(AdministratorSign.UNSAID);
    assertThat(facts.migrated()).isFalse();
    assertRequest(facts, RequestSign.UNKNOWN, null, null, null);
  }

  @Test
  void a_request_tells_its_story_demarche_by_demarche() {
    SubscriptionRequest request = Requests.complete();
    assertThat(ProgressFacts.of(request))
        .extracting(ProgressFacts::demarche)
        .containsExactly(DemarcheCode.AEC, DemarcheCode.DDPACS);
    assertRequest(of(request, DemarcheCode.AEC), RequestSign.DRAFT, null, null, null);

    request = then(request, RequestEvent.SUBMIT, Requests.APPLICANT);
    assertRequest(of(request, DemarcheCode.AEC), RequestSign.HANDED_IN, hour(1), hour(1), null);

    request = then(request, RequestEvent.REQUEST_CHANGES, Requests.OPERATOR);
    assertRequest(
        of(request, DemarcheCode.AEC), RequestSign.CHANGES_REQUESTED, hour(2), hour(1), null);

    request = then(request, RequestEvent.SUBMIT, Requests.APPLICANT);
    assertRequest(of(request, DemarcheCode.AEC), RequestSign.HANDED_IN, hour(3), hour(3), null);

    request = then(request, RequestEvent.APPROVE, Requests.OPERATOR);
    assertRequest(of(request, DemarcheCode.AEC), RequestSign.APPROVED, hour(4), hour(3), hour(4));
  }

  @Test
  void an_approval_holds_while_the_request_is_updated_and_the_added_demarche_is_a_draft() {
    SubscriptionRequest request = Requests.complete();
    request = then(request, RequestEvent.SUBMIT, Requests.APPLICANT);
    request = then(request, RequestEvent.APPROVE, Requests.OPERATOR);
    request = then(request, RequestEvent.REOPEN, Requests.APPLICANT);
    request =
        request
            .edit()
            .demarches(Requests.demarches(DemarcheCode.AEC, DemarcheCode.DDPACS, DemarcheCode.RCO))
            .build();

    assertRequest(of(request, DemarcheCode.AEC), RequestSign.APPROVED, hour(2), hour(1), hour(2));
    assertRequest(of(request, DemarcheCode.RCO), RequestSign.DRAFT, hour(3), hour(1), null);

    request = then(request, RequestEvent.SUBMIT, Requests.APPLICANT);
    request = then(request, RequestEvent.APPROVE, Requests.OPERATOR);
    assertThat(of(request, DemarcheCode.AEC).approvedOrNull()).isEqualTo(hour(2));
    assertThat(of(request, DemarcheCode.RCO).approvedOrNull()).isEqualTo(hour(5));
  }

  @Test
  void a_demarche_taken_out_of_an_update_stays_approved() {
    SubscriptionRequest request =
        Requests.reopened().edit().demarches(Requests.demarches(DemarcheCode.DDPACS)).build();
    assertThat(of(request, DemarcheCode.AEC).request()).isEqualTo(RequestSign.APPROVED);
  }

  @Test
  void a_demarche_left_out_of_an_approved_update_is_asked_for_no_more() {
    SubscriptionRequest request =
        Requests.reopened().edit().demarches(Requests.demarches(DemarcheCode.DDPACS)).build();
    request = then(request, RequestEvent.SUBMIT, Requests.APPLICANT);
    request = then(request, RequestEvent.APPROVE, Requests.OPERATOR);
    assertThat(ProgressFacts.of(request))
        .extracting(ProgressFacts::demarche)
        .containsExactly(DemarcheCode.DDPACS);
    assertThat(SomeFacts.aec().request(request).build().request()).isEqualTo(RequestSign.NONE);
  }

  @Test
  void a_transfer_does_not_begin_a_state_anew() {
    SubscriptionRequest request =
        then(Requests.complete(), RequestEvent.SUBMIT, Requests.APPLICANT);
    clock.advance(Duration.ofHours(5));
    request = request.transfer("user-18", Requests.APPLICANT, clock).orThrow();
    assertRequest(of(request, DemarcheCode.AEC), RequestSign.HANDED_IN, hour(1), hour(1), null);
  }

  @Test
  void an_approval_withdrawn_during_an_update_that_is_given_up_is_revoked() {
    SubscriptionRequest request =
        then(Requests.reopened(), RequestEvent.REVOKE_HABILITATION, Requests.OPERATOR);
    assertThat(of(request, DemarcheCode.AEC).request()).isEqualTo(RequestSign.DRAFT);

    request = then(request, RequestEvent.CANCEL_REOPENING, Requests.APPLICANT);
    assertThat(request.state()).isEqualTo(RequestState.VALIDATED);
    assertThat(of(request, DemarcheCode.AEC).request()).isEqualTo(RequestSign.REVOKED);
  }

  @Test
  void a_request_refused_revoked_or_deleted_says_so() {
    SubscriptionRequest submitted =
        then(Requests.complete(), RequestEvent.SUBMIT, Requests.APPLICANT);
    SubscriptionRequest refused = then(submitted, RequestEvent.REFUSE, Requests.OPERATOR);
    assertThat(of(refused, DemarcheCode.AEC).request()).isEqualTo(RequestSign.REFUSED);
    SubscriptionRequest archived = then(refused, RequestEvent.ARCHIVE, Requests.APPLICANT);
    assertThat(of(archived, DemarcheCode.AEC).request()).isEqualTo(RequestSign.NONE);
    SubscriptionRequest revoked =
        then(
            then(submitted, RequestEvent.APPROVE, Requests.OPERATOR),
            RequestEvent.REVOKE,
            Requests.OPERATOR);
    assertThat(of(revoked, DemarcheCode.AEC).request()).isEqualTo(RequestSign.REVOKED);
    assertThat(of(revoked, DemarcheCode.AEC).approvedOrNull()).isNull();
  }

  @Test
  void a_request_says_nothing_of_a_demarche_that_it_does_not_ask_for() {
    assertThat(
            ProgressFacts.about(DemarcheCode.CERTDC).request(Requests.complete()).build().request())
        .isEqualTo(RequestSign.NONE);
  }

  @Test
  void a_request_without_history_is_dated_by_what_datapass_keeps() {
    SubscriptionRequest imported =
        SubscriptionRequest.restore(
            Requests.complete().snapshot().toBuilder()
                .state(RequestState.SUBMITTED)
                .dates(new RequestDates(hour(7), null, null))
                .build());
    assertRequest(of(imported, DemarcheCode.AEC), RequestSign.HANDED_IN, hour(7), hour(7), null);
  }

  @Test
  void a_validated_request_of_which_no_habilitation_is_known_is_approved_at_an_unknown_time() {
    SubscriptionRequest imported =
        SubscriptionRequest.restore(
            Requests.complete().snapshot().toBuilder().state(RequestState.VALIDATED).build());
    assertRequest(of(imported, DemarcheCode.AEC), RequestSign.APPROVED, null, null, null);
  }

  @ParameterizedTest
  @EnumSource(RequestState.class)
  void a_state_told_by_somebody_else_is_taken_with_its_date(RequestState state) {
    ProgressFacts facts = SomeFacts.aec().request(state, NINE).build();
    assertThat(facts.request()).isEqualTo(RequestSign.of(state));
    assertThat(facts.requestSinceOrNull()).isEqualTo(NINE);
    assertThat(facts.handedInOrNull()).isEqualTo(state == RequestState.SUBMITTED ? NINE : null);
    assertThat(facts.approvedOrNull()).isEqualTo(state == RequestState.VALIDATED ? NINE : null);
  }

  @Test
  void what_is_said_later_of_the_request_replaces_an_approval() {
    assertThat(SomeFacts.aec().approved(NINE).handedIn(hour(1)).build().approvedOrNull()).isNull();
    assertThat(SomeFacts.aec().approved(NINE).noRequest().build().approvedOrNull()).isNull();
    assertThat(SomeFacts.aec().handedIn(NINE).approved(hour(1)).build().handedInOrNull())
        .isEqualTo(NINE);
  }

  @Test
  void the_four_facts_add_what_they_hold_and_take_nothing_away() {
    SubscriptionFacts asked = new SubscriptionFacts(DemarcheCode.AEC, NINE, null, null, null);
    SubscriptionFacts all =
        new SubscriptionFacts(DemarcheCode.AEC, NINE, hour(1), hour(2), hour(3));

    assertRequest(SomeFacts.aec().facts(asked).build(), RequestSign.HANDED_IN, NINE, NINE, null);
    assertThat(
            SomeFacts.aec()
                .request(RequestState.CHANGES_REQUESTED, hour(5))
                .facts(asked)
                .build()
                .request())
        .isEqualTo(RequestSign.CHANGES_REQUESTED);

    ProgressFacts active = SomeFacts.aec().facts(all).build();
    assertRequest(active, RequestSign.APPROVED, hour(1), NINE, hour(1));
    assertThat(active.signs().hubee()).isEqualTo(HubeeSign.ACTIVE);
    assertThat(active.hubee().value().orElseThrow().createdAt()).contains(hour(2));
    assertThat(active.hubee().value().orElseThrow().activeSince()).contains(hour(3));
  }

  @Test
  void a_fact_that_is_missing_is_unknown_and_not_no() {
    ProgressFacts facts =
        SomeFacts.aec()
            .facts(new SubscriptionFacts(DemarcheCode.AEC, NINE, hour(1), null, null))
            .build();
    assertThat(facts.signs().hubee()).isEqualTo(HubeeSign.UNKNOWN);
    assertThat(
            SomeFacts.aec()
                .notAtHubee()
                .facts(new SubscriptionFacts(DemarcheCode.AEC, NINE, null, hour(2), null))
                .build()
                .signs()
                .hubee())
        .isEqualTo(HubeeSign.ABSENT);
    assertThat(
            SomeFacts.aec()
                .facts(new SubscriptionFacts(DemarcheCode.AEC, NINE, null, hour(2), null))
                .build()
                .signs()
                .hubee())
        .isEqualTo(HubeeSign.INACTIVE);
    assertThat(
            SomeFacts.aec()
                .request(RequestState.DRAFT, null)
                .facts(new SubscriptionFacts(DemarcheCode.AEC, null, null, null, null))
                .build()
                .request())
        .isEqualTo(RequestSign.DRAFT);
  }

  @Test
  void the_four_facts_of_another_demarche_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                SomeFacts.aec()
                    .facts(new SubscriptionFacts(DemarcheCode.RCO, null, null, null, null)))
        .withMessage("RCO is not AEC");
  }

  @ParameterizedTest
  @CsvSource({
    "INACTIF, , INACTIVE",
    "INACTIF, 2026-12-01, SCHEDULED",
    "ACTIF, 2026-12-01, ACTIVE",
    "SUSPENDU, 2026-12-01, SUSPENDED",
    "REFUSE, , REFUSED",
  })
  void hubee_speaks_by_its_status(
      SubscriptionState state, @Nullable LocalDate day, HubeeSign sign) {
    HubeeView seen = HubeeView.in(state).activationDate(day).build();
    assertThat(HubeeSign.of(seen)).isEqualTo(sign);
    assertThat(HubeeSign.of(HubeeView.in(state).activationDate(day).endedAt(NINE).build()))
        .isEqualTo(HubeeSign.ENDED);
    assertThat(SomeFacts.aec().hubee(seen).build().signs().hubee()).isEqualTo(sign);
  }

  @Test
  void a_subscription_shows_what_it_holds() {
    Subscription held =
        new Subscription(
            new SubscriptionId("8a3f"),
            OrganizationId.parse("SI-21920023500014-92023"),
            new ProcessCode("EtatCivil"),
            SubscriptionState.INACTIF,
            LocalDate.of(2026, 12, 1));
    HubeeView seen = HubeeView.of(held);
    assertThat(seen.state()).isEqualTo(SubscriptionState.INACTIF);
    assertThat(seen.activationDate()).contains(LocalDate.of(2026, 12, 1));
    assertThat(seen.createdAt()).isEmpty();
    assertThat(seen.activeSince()).contains(Instant.parse("2026-11-30T23:01:00Z"));
    assertThat(
            HubeeView.in(SubscriptionState.ACTIF)
                .activeSince(NINE)
                .activationDate(LocalDate.of(2026, 12, 1))
                .build()
                .activeSince())
        .contains(NINE);
  }

  @Test
  void by_portal_credentials_are_no_sign() {
    HubeeView portal = HubeeView.in(SubscriptionState.ACTIF).accessMode(AccessMode.PORTAIL).build();
    HubeeView api = HubeeView.in(SubscriptionState.ACTIF).accessMode(AccessMode.API).build();
    ProgressFacts.Builder fetched = SomeFacts.aec().credentialsFetched(true);
    assertThat(fetched.hubee(portal).build().signs().credentials()).isEqualTo(Answer.UNKNOWN);
    assertThat(fetched.hubee(api).build().signs().credentials()).isEqualTo(Answer.YES);
    assertThat(fetched.notAtHubee().build().signs().credentials()).isEqualTo(Answer.YES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "migration@hubee.com",
        "contact-nhube@data.gouv.fr",
        " Migration@HubEE.com ",
        "MIGRATION@HUBEE.COM"
      })
  void an_address_of_a_migration_is_known_whatever_its_case(String email) {
    assertThat(AdministratorSign.ofEmail(email)).isEqualTo(AdministratorSign.PLACEHOLDER);
    ProgressFacts facts = SomeFacts.aec().administratorEmail(email).build();
    assertThat(facts.administrator()).isEqualTo(AdministratorSign.PLACEHOLDER);
  }

  @Test
  void any_other_address_names_somebody_and_is_not_kept() {
    ProgressFacts facts = SomeFacts.aec().administratorEmail("maelle.lefevre@clamart.fr").build();
    assertThat(facts.administrator()).isEqualTo(AdministratorSign.NAMED);
    assertThat(facts.toString()).doesNotContain("lefevre");
    assertThat(AdministratorSign.ofEmail("migration@hubee.com.fr"))
        .isEqualTo(AdministratorSign.NAMED);
    assertThat(AdministratorSign.ofEmail(null)).isEqualTo(AdministratorSign.NOBODY);
    assertThat(AdministratorSign.ofEmail(" ")).isEqualTo(AdministratorSign.NOBODY);
  }

  @Test
  void facts_are_added_to_without_losing_any() {
    ProgressFacts facts =
        SomeFacts.aec()
            .request(Requests.reopened())
            .hubee(HubeeView.in(SubscriptionState.ACTIF).build())
            .accountOpen(true)
            .credentialsFetched(false)
            .files(NINE, hour(1))
            .administrator(AdministratorSign.NOBODY)
            .datapassId(0)
            .build();
    assertThat(facts.toBuilder().build()).isEqualTo(facts);
    assertThat(facts.toBuilder().datapassId(14632).build().migrated()).isFalse();
    assertThat(facts.toBuilder().noFileYet().build().signs().files()).isEqualTo(Answer.NO);
    assertThat(facts.toBuilder().accountOpen(false).build().account()).isEqualTo(Answer.NO);
    assertThat(facts.toBuilder().noRequest().build().requestSinceOrNull()).isNull();
  }

  @Test
  void files_come_in_order() {
    assertThat(new FileDates(NINE, NINE).last()).isEqualTo(NINE);
    assertThatIllegalArgumentException().isThrownBy(() -> new FileDates(hour(1), NINE));
  }

  @Test
  void null_is_refused_where_unknown_can_be_said() {
    List<ThrowingCallable> calls =
        List.of(
            () -> ProgressFacts.about(null),
            () -> SomeFacts.aec().hubee(null),
            () -> SomeFacts.aec().handedIn(null),
            () -> SomeFacts.aec().approved(null),
            () -> SomeFacts.aec().administrator(null),
            () -> Fact.of(null),
            () -> HubeeView.in(null));
    calls.forEach(call -> assertThatNullPointerException().isThrownBy(call));
  }
}
