// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.core.demarche.Demarche;
import fr.hubee.core.demarche.DemarcheCatalogue;
import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.fixture.Requests;
import fr.hubee.core.request.Actor;
import fr.hubee.core.request.RequestEvent;
import fr.hubee.core.request.SubscriptionRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a request holds and asks for, as the eligibility of the next wish sees it. */
class ExistingRequestTest {

  private final Clock clock = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);

  @Test
  void what_is_asked_is_pending_until_it_is_decided() {
    SubscriptionRequest draft = Requests.complete();
    SubscriptionRequest submitted = act(draft, RequestEvent.SUBMIT, Requests.APPLICANT);
    SubscriptionRequest toMend = act(submitted, RequestEvent.REQUEST_CHANGES, Requests.OPERATOR);
    for (SubscriptionRequest asking : List.of(draft, submitted, toMend)) {
      ExistingSubscriptions known = ExistingSubscriptions.none().withRequest(asking);
      assertThat(known.pendingRequests().keySet()).isEqualTo(codes(draft));
      assertThat(known.pendingRequests().values()).containsOnly(draft.id());
      assertThat(known.habilitations()).isEmpty();
      assertThat(known.closedRequests()).isEmpty();
    }
  }

  @Test
  void a_refused_or_revoked_request_blocks_until_it_is_archived() {
    SubscriptionRequest submitted =
        act(Requests.complete(), RequestEvent.SUBMIT, Requests.APPLICANT);
    SubscriptionRequest refused = act(submitted, RequestEvent.REFUSE, Requests.OPERATOR);
    SubscriptionRequest revoked =
        act(
            act(submitted, RequestEvent.APPROVE, Requests.OPERATOR),
            RequestEvent.REVOKE,
            Requests.OPERATOR);
    for (SubscriptionRequest closed : List.of(refused, revoked)) {
      ExistingSubscriptions known = ExistingSubscriptions.none().withRequest(closed);
      assertThat(known.closedRequests().keySet()).isEqualTo(codes(closed));
      assertThat(known.pendingRequests()).isEmpty();
      assertThat(known.habilitations()).isEmpty();
      SubscriptionRequest archived = act(closed, RequestEvent.ARCHIVE, Requests.APPLICANT);
      assertThat(ExistingSubscriptions.none().withRequest(archived).isEmpty()).isTrue();
    }
  }

  @Test
  void an_update_keeps_what_was_granted_and_asks_for_the_rest() {
    SubscriptionRequest validated =
        act(
            act(Requests.complete(), RequestEvent.SUBMIT, Requests.APPLICANT),
            RequestEvent.APPROVE,
            Requests.OPERATOR);
    Set<DemarcheCode> granted = codes(validated);
    ExistingSubscriptions known = ExistingSubscriptions.none().withRequest(validated);
    assertThat(known.habilitations().keySet()).isEqualTo(granted);
    assertThat(known.pendingRequests()).isEmpty();

    SubscriptionRequest reopened = act(validated, RequestEvent.REOPEN, Requests.APPLICANT);
    List<Demarche> more = new ArrayList<>(reopened.demarches());
    Demarche added =
        DemarcheCatalogue.standard().all().stream()
            .filter(demarche -> demarche.form().equals(reopened.form()))
            .filter(demarche -> !granted.contains(demarche.code()))
            .findFirst()
            .orElseThrow();
    more.add(added);
    ExistingSubscriptions updating =
        ExistingSubscriptions.none().withRequest(reopened.edit().demarches(more).build());
    assertThat(updating.habilitations().keySet()).isEqualTo(granted);
    assertThat(updating.pendingRequests()).containsOnlyKeys(added.code());
  }

  private SubscriptionRequest act(SubscriptionRequest request, RequestEvent event, Actor actor) {
    return request.act(event, actor, "un motif", clock).orThrow();
  }

  private static Set<DemarcheCode> codes(SubscriptionRequest request) {
    return request.demarches().stream().map(Demarche::code).collect(Collectors.toSet());
  }
}
