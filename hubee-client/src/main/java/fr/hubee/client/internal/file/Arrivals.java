// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.file;

import fr.hubee.client.error.CorruptedFileException;
import fr.hubee.client.error.Failure;
import fr.hubee.client.error.InterruptedCallException;
import fr.hubee.client.internal.file.Arrival.Corrupted;
import fr.hubee.client.internal.file.Arrival.Cut;
import fr.hubee.client.internal.file.Arrival.NotStored;
import fr.hubee.client.internal.file.Arrival.Whole;
import fr.hubee.client.internal.wire.Operation;
import fr.hubee.client.internal.wire.Outcome.Success;
import fr.hubee.client.internal.wire.Refusals;
import fr.hubee.client.internal.wire.Replies;
import fr.hubee.client.internal.wire.Reply;

/** Makes a whole file of what arrived, or the exception for it. */
final class Arrivals {

  private Arrivals() {}

  static <R> Whole<R> orThrow(Operation operation, Reply<Arrival<R>> reply)
      throws SinkFailedException {
    Success<Arrival<R>> success = Replies.success(operation, reply);
    Failure.Builder facts = Refusals.facts(operation, success.head(), reply.trace());
    Arrival<R> arrival = success.value();
    if (arrival instanceof Whole<R> whole) {
      return whole;
    } else if (arrival instanceof Corrupted<R> corrupted) {
      throw new CorruptedFileException(facts.detail(corrupted.detail()).build());
    } else if (arrival instanceof Cut<R> cut) {
      throw Replies.lost(operation, cut.failure(), reply.trace());
    } else if (arrival instanceof NotStored<R> notStored) {
      throw new SinkFailedException(notStored.failure());
    }
    throw new InterruptedCallException(facts.build());
  }
}
