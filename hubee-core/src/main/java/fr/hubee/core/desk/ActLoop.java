// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.desk;

import fr.hubee.core.rule.Violations;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Decides on what is stored and saves it by compare-and-set; on a lost race reads again and decides
 * again. One save is one atomic step, so that a crash leaves the act done or not begun.
 */
final class ActLoop {

  /** How often a race may be lost before the caller is told. */
  static final int ATTEMPTS = 20;

  private final RequestRepository requests;
  private final Clock clock;

  ActLoop(RequestRepository requests, Clock clock) {
    this.requests = requests;
    this.clock = clock;
  }

  DeskAnswer run(Act act, Task task) {
    Violations found = ActCheck.check(act);
    if (found.hasErrors()) {
      return new DeskAnswer.Refused(found);
    }
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Optional<DeskAnswer> answer = attempt(act, task);
      if (answer.isPresent()) {
        return answer.get();
      }
    }
    return new DeskAnswer.Contended(ATTEMPTS);
  }

  /** Empty when the race was lost. */
  private Optional<DeskAnswer> attempt(Act act, Task task) {
    Optional<AuditRecord> before = requests.findAct(act.id());
    if (before.isPresent()) {
      return Optional.of(again(act, task, before.get()));
    }
    Decision decision = task.decide(now());
    return decision instanceof Decision.Save save
        ? saved(save)
        : Optional.of(((Decision.Answer) decision).answer());
  }

  private Optional<DeskAnswer> saved(Decision.Save save) {
    SaveAnswer answer = requests.save(save.next(), save.audit());
    if (answer instanceof SaveAnswer.Saved) {
      return Optional.of(new DeskAnswer.Done(save.next(), DeskEvent.of(save.audit())));
    }
    if (answer instanceof SaveAnswer.Held held) {
      return conflict(save, held);
    }
    return Optional.empty();
  }

  /** Empty when the same act won meanwhile, or the holder let go. */
  private Optional<DeskAnswer> conflict(Decision.Save save, SaveAnswer.Held held) {
    if (requests.findAct(save.audit().actId()).isPresent()) {
      return Optional.empty();
    }
    return requests
        .find(held.holder())
        .filter(holder -> holder.claims().contains(held.claim()))
        .map(holder -> Conflicts.with(holder, held.claim()));
  }

  private DeskAnswer again(Act act, Task task, AuditRecord before) {
    if (!before.actor().equals(act.actor()) || !task.did(before)) {
      return new DeskAnswer.Refused(
          Violations.of(DeskRules.ACT_ID_REUSED.at("actId", act.id().value())));
    }
    return requests
        .find(before.requestId())
        .<DeskAnswer>map(filed -> new DeskAnswer.Done(filed, DeskEvent.of(before)))
        .orElseGet(() -> new DeskAnswer.NotFound(before.requestId()));
  }

  /** To the microsecond, as databases keep it: what is answered is what will be read back. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
