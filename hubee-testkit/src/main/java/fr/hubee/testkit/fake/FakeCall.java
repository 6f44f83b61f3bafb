// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import java.util.Map;
import java.util.Objects;

/**
 * A request that the gateway let through: who calls, and the identifiers in its path. Immutable.
 */
record FakeCall(FakeRequest request, Caller caller, Map<String, String> identifiers) {

  /** What an operation does. */
  @FunctionalInterface
  interface Handler {
    FakeAnswer answer(FakeCall call);
  }

  FakeCall {
    Objects.requireNonNull(request, "request");
    Objects.requireNonNull(caller, "caller");
    identifiers = Map.copyOf(identifiers);
  }

  /** Returns an identifier of the path by its name in the template. */
  String identifier(String name) {
    return Objects.requireNonNull(identifiers.get(name), name);
  }
}
