// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.wire;

import fr.hubee.client.spi.TransportRequest;

/**
 * One request and the name of its operation. Immutable.
 *
 * @param operation what it is
 * @param request what is sent
 */
public record Call(Operation operation, TransportRequest request) {

  /** Returns the same call with one more header. */
  public Call withHeader(String name, String value) {
    return new Call(operation, request.withHeader(name, value));
  }

  /** Returns the operation: the request holds identifiers, and headers that are secret. */
  @Override
  public String toString() {
    return operation.name();
  }
}
