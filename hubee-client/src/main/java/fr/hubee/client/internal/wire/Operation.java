// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.wire;

import fr.hubee.client.error.Failure;
import java.util.Map;

/**
 * What is called. Immutable.
 *
 * @param name as the contract names it: {@code GET /referential/v1/organizations/{id}}
 * @param preliminary true for the request for a token: whatever becomes of it, the call that needed
 *     the token was not sent
 * @param identifiers what stands in the places of the name, for a report to the support
 * @param dialect in whose words it is answered
 */
public record Operation(
    String name, boolean preliminary, Map<String, String> identifiers, Dialect dialect) {

  public Operation {
    identifiers = Map.copyOf(identifiers);
  }

  /** Returns an operation on the objects of the hub. */
  public static Operation of(String name) {
    return new Operation(name, false, Map.of(), Dialect.HUBEE);
  }

  /** Returns an operation that only prepares another one. */
  public static Operation preliminary(String name) {
    return new Operation(name, true, Map.of(), Dialect.HUBEE);
  }

  /** Returns the same operation, answered in these words. */
  public Operation in(Dialect words) {
    return new Operation(name, preliminary, identifiers, words);
  }

  /** Starts the facts of a failure of this operation. */
  Failure.Builder failure(Trace trace) {
    return Failure.of(name)
        .speaker(dialect.speaker())
        .identifiers(identifiers)
        .possiblySent(trace.doubt())
        .attempts(trace.requests())
        .startedAt(trace.startedAt())
        .elapsed(trace.elapsed());
  }

  /** Returns the name. */
  @Override
  public String toString() {
    return name;
  }
}
