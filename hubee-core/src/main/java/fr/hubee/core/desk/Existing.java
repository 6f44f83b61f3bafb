// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.desk;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/** An act on a request that exists: reads it, and decides on what it has become. */
record Existing(RequestRepository requests, Act act, String requestId, Step step) implements Task {

  /** What the act does to the request. */
  interface Step {

    boolean did(AuditRecord before);

    Decision decide(FiledRequest current, Instant now);
  }

  @Override
  public boolean did(AuditRecord before) {
    return before.requestId().equals(requestId) && step.did(before);
  }

  @Override
  public Decision decide(Instant now) {
    Optional<FiledRequest> found =
        ActCheck.isRequestId(requestId) ? requests.find(requestId) : Optional.empty();
    if (found.isEmpty()) {
      return new Decision.Answer(new DeskAnswer.NotFound(requestId));
    }
    FiledRequest current = found.get();
    OptionalLong seen = act.seenVersion();
    if (seen.isPresent() && seen.getAsLong() != current.version()) {
      return new Decision.Answer(new DeskAnswer.Outdated(current));
    }
    return step.decide(current, now);
  }
}
