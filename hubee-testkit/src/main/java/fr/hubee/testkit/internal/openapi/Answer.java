// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.internal.openapi;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * An answer that an operation declares. Immutable.
 *
 * @param declared false when it is given though the published contract does not declare it
 */
record Answer(int status, boolean declared, Body body) {

  static Answer of(OpenApiDocument document, String status, JsonNode node) {
    JsonNode resolved = document.resolve(node);
    return new Answer(
        Integer.parseInt(status),
        !resolved.path("x-undeclared").asBoolean(),
        Body.of(document, resolved, Direction.RESPONSE));
  }
}
