// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.internal.openapi;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A request as an operation looks at it.
 *
 * @param identifiers what stands in the path for the names of the template
 * @param query parameters, each with its values
 * @param header finds a header whatever the case of its name
 * @param empty true when there is no body
 * @param body the body as a text, asked for only when it is to be looked at
 */
public record Incoming(
    Map<String, String> identifiers,
    Map<String, List<String>> query,
    Function<String, Optional<String>> header,
    boolean empty,
    Supplier<String> body) {

  public Incoming {
    Objects.requireNonNull(identifiers, "identifiers");
    Objects.requireNonNull(query, "query");
    Objects.requireNonNull(header, "header");
    Objects.requireNonNull(body, "body");
  }
}
