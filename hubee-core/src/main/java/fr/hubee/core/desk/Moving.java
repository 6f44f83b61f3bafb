// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.desk;

import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.lifecycle.Outcome;
import fr.hubee.core.request.RequestEvent;
import fr.hubee.core.request.SubscriptionRequest;
import fr.hubee.core.rule.Violations;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Moves a request along its table, and keeps what an approval grants. */
record Moving(Admission admission, Act act, RequestEvent event, @Nullable String newApplicantOrNull)
    implements Existing.Step {

  static Moving along(Admission admission, Act act, RequestEvent event) {
    return new Moving(admission, act, event, null);
  }

  static Moving to(String newApplicant, Admission admission, Act act) {
    return new Moving(admission, act, RequestEvent.TRANSFER, newApplicant);
  }

  @Override
  public boolean did(AuditRecord before) {
    return before.event().filter(event::equals).isPresent();
  }

  @Override
  public Decision decide(FiledRequest current, Instant now) {
    Outcome<SubscriptionRequest> outcome = outcome(current.request(), now);
    if (outcome instanceof Outcome.Refused<SubscriptionRequest> refused) {
      return new Decision.Answer(new DeskAnswer.OutOfTurn(current, refused));
    }
    Violations held =
        event == RequestEvent.SUBMIT ? admission.heldElsewhere(current) : Violations.none();
    if (held.hasErrors()) {
      return Decision.refuse(held);
    }
    FiledRequest next = current.next(outcome.orThrow());
    return new Decision.Save(next, Audits.ofMove(act, current, next, event, expected(next), now));
  }

  private Outcome<SubscriptionRequest> outcome(SubscriptionRequest request, Instant now) {
    Clock clock = Clock.fixed(now, ZoneOffset.UTC);
    return newApplicantOrNull == null
        ? request.act(event, act.actor(), act.reason(), clock)
        : request.transfer(newApplicantOrNull, act.actor(), clock);
  }

  /** What HubEE is to create after an approval. */
  private List<DemarcheCode> expected(FiledRequest next) {
    if (event != RequestEvent.APPROVE) {
      return List.of();
    }
    return next.granted().keySet().stream()
        .filter(code -> next.held(code).isEmpty())
        .sorted()
        .toList();
  }
}
