// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.request;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.core.commune.Commune;
import fr.hubee.core.fixture.Communes;
import fr.hubee.core.fixture.Outcomes;
import fr.hubee.core.fixture.Requests;
import fr.hubee.core.fixture.SettableClock;
import fr.hubee.core.lifecycle.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A commune déléguée or associée goes by the HubEE team (guide, G48). */
class EscalationStoryTest {

  private final SettableClock clock = new SettableClock("2026-11-23T09:00:00Z");

  static List<Commune> parts() {
    return List.of(Communes.ARBIGNIEU, Communes.LOMME);
  }

  @ParameterizedTest
  @MethodSource("parts")
  void it_is_not_submitted_before_people_decide(Commune part) {
    SubscriptionRequest request = Requests.complete(part);
    Outcome<SubscriptionRequest> outcome =
        request.act(RequestEvent.SUBMIT, Requests.APPLICANT, clock);

    assertThat(Outcomes.allowed(outcome)).contains(RequestEvent.ESCALATE);
    assertThat(request.needsPeople()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("parts")
  void escalated_then_authorised_it_is_submitted_like_any_other(Commune part) {
    SubscriptionRequest request = authorised(part);
    assertThat(request.state()).isEqualTo(RequestState.DRAFT);
    assertThat(request.needsPeople()).isFalse();
    assertThat(request.act(RequestEvent.SUBMIT, Requests.APPLICANT, clock).isMoved()).isTrue();
  }

  @Test
  void an_authorisation_survives_edition_and_correction() {
    SubscriptionRequest request = authorised(Communes.ARBIGNIEU).edit().build();
    request = request.act(RequestEvent.SUBMIT, Requests.APPLICANT, clock).orThrow();
    request =
        request
            .act(RequestEvent.REQUEST_CHANGES, Requests.OPERATOR, "Poste à préciser", clock)
            .orThrow();
    assertThat(request.act(RequestEvent.SUBMIT, Requests.APPLICANT, clock).isMoved()).isTrue();
  }

  @Test
  void an_authorisation_does_not_follow_the_request_to_another_commune() {
    SubscriptionRequest request =
        authorised(Communes.ARBIGNIEU)
            .edit()
            .commune(Communes.LOMME, Requests.MAIRIE_OF_CLAMART)
            .build();
    assertThat(request.needsPeople()).isTrue();
    assertThat(request.act(RequestEvent.SUBMIT, Requests.APPLICANT, clock).isMoved()).isFalse();
    assertThat(request.act(RequestEvent.ESCALATE, Requests.APPLICANT, clock).isMoved()).isTrue();
  }

  @Test
  void redirected_it_goes_on_in_the_name_of_the_commune_in_its_own_right() {
    SubscriptionRequest request =
        escalated(Communes.ARBIGNIEU)
            .act(RequestEvent.REDIRECT, Requests.HUBEE_TEAM, clock)
            .orThrow();
    assertThat(request.act(RequestEvent.SUBMIT, Requests.APPLICANT, clock).isMoved())
        .as("redirected is not authorised")
        .isFalse();

    SubscriptionRequest redirected =
        request.edit().commune(Communes.ARBOYS, Requests.MAIRIE_OF_CLAMART).build();
    assertThat(redirected.commune()).isEqualTo(Communes.ARBOYS);
    assertThat(redirected.act(RequestEvent.SUBMIT, Requests.APPLICANT, clock).isMoved()).isTrue();
  }

  @Test
  void it_is_handed_in_when_it_is_submitted_and_not_when_it_was_escalated() {
    SubscriptionRequest authorised = authorised(Communes.LOMME);
    assertThat(authorised.submittedAt()).isEmpty();
    clock.advance(Duration.ofDays(2));
    assertThat(
            authorised.act(RequestEvent.SUBMIT, Requests.APPLICANT, clock).orThrow().submittedAt())
        .contains(Instant.parse("2026-11-25T09:00:00Z"));
  }

  @Test
  void declined_with_a_reason_it_is_refused() {
    SubscriptionRequest escalated = escalated(Communes.LOMME);
    assertThat(escalated.act(RequestEvent.DECLINE, Requests.HUBEE_TEAM, clock).isMoved()).isFalse();
    SubscriptionRequest declined =
        escalated.act(RequestEvent.DECLINE, Requests.HUBEE_TEAM, "Voir Lille", clock).orThrow();
    assertThat(declined.state()).isEqualTo(RequestState.REFUSED);
    assertThat(declined.history())
        .last()
        .extracting(HistoryEntry::actor)
        .isEqualTo(Requests.HUBEE_TEAM);
  }

  @Test
  void neither_the_applicant_nor_the_operator_decides_in_its_place() {
    SubscriptionRequest escalated = escalated(Communes.LOMME);
    for (RequestEvent event :
        List.of(RequestEvent.AUTHORISE, RequestEvent.REDIRECT, RequestEvent.DECLINE)) {
      assertThat(escalated.act(event, Requests.APPLICANT, "motif", clock).isMoved()).isFalse();
      assertThat(escalated.act(event, Requests.OPERATOR, "motif", clock).isMoved()).isFalse();
    }
  }

  @Test
  void a_commune_in_its_own_right_is_not_escalated() {
    assertThat(Requests.complete().act(RequestEvent.ESCALATE, Requests.APPLICANT, clock).isMoved())
        .isFalse();
  }

  @Test
  void an_incomplete_draft_may_be_escalated_people_complete_it_later() {
    SubscriptionRequest request =
        Requests.complete(Communes.ARBIGNIEU).edit().termsAccepted(false).build();
    assertThat(request.act(RequestEvent.ESCALATE, Requests.APPLICANT, clock).isMoved()).isTrue();
  }

  private SubscriptionRequest escalated(Commune part) {
    return Requests.complete(part).act(RequestEvent.ESCALATE, Requests.APPLICANT, clock).orThrow();
  }

  private SubscriptionRequest authorised(Commune part) {
    return escalated(part).act(RequestEvent.AUTHORISE, Requests.HUBEE_TEAM, clock).orThrow();
  }
}
