// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.wire;

import fr.hubee.client.error.Failure;

/**
 * What is called. Immutable.
 *
 * @param name as the contract names it: {@code GET /referential/v1/organizations/{id}}
 * @param preliminary true for the request for a token: whatever becomes of it, the call that needed
 *     the token was not sent
 */
public record Operation(String name, boolean preliminary) {

  /** Returns an operation on the objects of the hub. */
  public static Operation of(String name) {
    return new Operation(name, false);
  }

  /** Returns an operation that only prepares another one. */
  public static Operation preliminary(String name) {
    return new Operation(name, true);
  }

  /** Starts the facts of a failure of this operation. */
  Failure.Builder failure(boolean possiblySent) {
    return Failure.of(name).possiblySent(possiblySent && !preliminary);
  }

  /** Returns the name. */
  @Override
  public String toString() {
    return name;
  }
}
