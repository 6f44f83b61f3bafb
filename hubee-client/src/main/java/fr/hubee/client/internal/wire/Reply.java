// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.wire;

/**
 * What a call came to, and by what way. Immutable.
 *
 * @param <T> what is made of a success
 * @param outcome the outcome of the last request
 * @param kind the same in one word
 * @param trace the way of all of them
 */
public record Reply<T>(Outcome<T> outcome, FailureKind kind, Trace trace) {

  /** Returns the next reply, with the way of both. */
  public Reply<T> then(Reply<T> next) {
    return new Reply<>(next.outcome, next.kind, trace.then(next.trace));
  }
}
