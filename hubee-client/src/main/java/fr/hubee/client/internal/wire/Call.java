// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.wire;

import fr.hubee.client.spi.RequestBody;
import fr.hubee.client.spi.TimeLimits;
import fr.hubee.client.spi.TransportRequest;

/**
 * One request and the name of its operation. Immutable.
 *
 * @param operation what it is
 * @param request what is sent
 */
public record Call(Operation operation, TransportRequest request) {

  /** The header by which a POST says which method it stands for (HubEE V1, request headers). */
  public static final String METHOD_OVERRIDE = "X-HTTP-Method-Override";

  /** Returns the same call with one more header. */
  public Call withHeader(String name, String value) {
    return new Call(operation, request.withHeader(name, value));
  }

  /** Returns the same call with this body and its {@code Content-Type}. */
  public Call withBody(String contentType, RequestBody body) {
    return new Call(operation, request.withBody(contentType, body));
  }

  /** Returns the same call, that may take this long. */
  public Call withLimits(TimeLimits limits) {
    return new Call(operation, request.withLimits(limits));
  }

  /** Returns the operation: the request holds identifiers, and headers that are secret. */
  @Override
  public String toString() {
    return operation.name();
  }
}
