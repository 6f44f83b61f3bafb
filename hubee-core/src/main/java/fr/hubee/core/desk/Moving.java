// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.desk;

import fr.hubee.core.demarche.Demarche;
import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.lifecycle.Outcome;
import fr.hubee.core.request.RequestEvent;
import fr.hubee.core.request.SubscriptionRequest;
import fr.hubee.core.rule.Violations;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Moves a request along its table, and keeps what an approval grants. */
record Moving(Admission admission, Act act, RequestEvent event) implements Existing.Step {

  @Override
  public boolean did(AuditRecord before) {
    return before.event().filter(event::equals).isPresent();
  }

  @Override
  public Decision decide(FiledRequest current, Instant now) {
    Outcome<SubscriptionRequest> outcome =
        current.request().act(event, act.actor(), act.reason(), Clock.fixed(now, ZoneOffset.UTC));
    if (outcome instanceof Outcome.Refused<SubscriptionRequest> refused) {
      return new Decision.Answer(new DeskAnswer.OutOfTurn(current, refused));
    }
    Violations held =
        event == RequestEvent.SUBMIT ? admission.heldElsewhere(current) : Violations.none();
    if (held.hasErrors()) {
      return Decision.refuse(held);
    }
    FiledRequest next = current.next(outcome.orThrow(), granted(current, now));
    return new Decision.Save(next, Audits.ofMove(act, current, next, event, expected(next), now));
  }

  private Map<DemarcheCode, Instant> granted(FiledRequest current, Instant now) {
    return switch (event) {
      case APPROVE -> approved(current, now);
      case REVOKE -> Map.of();
      default -> current.granted();
    };
  }

  /** A démarche granted before keeps its date; one that is not asked for any more is not kept. */
  private static Map<DemarcheCode, Instant> approved(FiledRequest current, Instant now) {
    Map<DemarcheCode, Instant> granted = new LinkedHashMap<>();
    for (Demarche demarche : current.request().demarches()) {
      granted.put(demarche.code(), current.granted().getOrDefault(demarche.code(), now));
    }
    return granted;
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
