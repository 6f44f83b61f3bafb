// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.retry;

import fr.hubee.client.error.HubeeException;
import fr.hubee.client.event.HubeeListener;
import fr.hubee.client.event.RetryPlanned;
import fr.hubee.client.internal.wire.Call;
import fr.hubee.client.internal.wire.Outcome.Refused;
import fr.hubee.client.internal.wire.Reply;
import fr.hubee.client.internal.wire.RetryAfter;
import fr.hubee.client.internal.wire.Sender;
import fr.hubee.client.spi.ResponseReader;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Sends again what {@link RetryTable} allows, within the budget of a policy. An interrupt ends the
 * loop: the caller gets what there is, and the thread stays interrupted. Thread-safe.
 */
public final class RetryingSender implements Sender {

  private final Sender next;
  private final Pacing pacing;
  private final Clock clock;
  private final HubeeListener listener;

  /** Sends by the next one, as often and as fast as said. */
  public RetryingSender(Sender next, Pacing pacing, Clock clock, HubeeListener listener) {
    this.next = next;
    this.pacing = pacing;
    this.clock = clock;
    this.listener = listener;
  }

  @Override
  public <T> Reply<T> send(Call call, ResponseReader<T> reader) {
    Reply<T> reply = next.send(call, reader);
    for (int attempt = 1; isToRepeat(call, reply, attempt); attempt++) {
      Optional<Reply<T>> again = again(call, reader);
      if (again.isEmpty()) {
        return reply;
      }
      reply = reply.then(again.get());
    }
    return reply;
  }

  /** Plans the next attempt and waits for it; false when there is to be none. */
  private boolean isToRepeat(Call call, Reply<?> reply, int attempt) {
    if (RetryTable.after(call, reply.kind()) != Repeat.AGAIN || !pacing.allowsAfter(attempt)) {
      return false;
    }
    Duration pause = wantedByTheHub(reply).orElseGet(() -> pacing.pauseAfter(attempt));
    if (!fitsTheBudget(reply, pause)) {
      return false;
    }
    listener.on(new RetryPlanned(call.operation().name(), attempt, reply.kind().name(), pause));
    return pacing.sleeps(pause);
  }

  private Optional<Duration> wantedByTheHub(Reply<?> reply) {
    return reply.outcome() instanceof Refused<?> refused
        ? RetryAfter.in(refused.response().head(), clock.instant())
        : Optional.empty();
  }

  private boolean fitsTheBudget(Reply<?> reply, Duration pause) {
    Instant end = reply.trace().startedAt().plus(pacing.policy().totalTime());
    return !clock.instant().plus(pause).isAfter(end);
  }

  /** Empty when there is no token any more: what the last attempt came to says more. */
  private <T> Optional<Reply<T>> again(Call call, ResponseReader<T> reader) {
    try {
      return Optional.of(next.send(call, reader));
    } catch (HubeeException noToken) {
      return Optional.empty();
    }
  }
}
