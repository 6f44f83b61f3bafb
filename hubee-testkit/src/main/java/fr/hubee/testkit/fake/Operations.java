// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import fr.hubee.testkit.internal.openapi.OpenApiDocument;
import fr.hubee.testkit.internal.openapi.Operation;
import java.util.List;
import java.util.stream.Stream;

/** Every operation of HubEE V1, as the OpenAPI documents of this module have it. */
final class Operations {

  private static final List<Operation> ALL =
      Stream.of("folder", "subscription", "organization", "process")
          .map(OpenApiDocument::named)
          .flatMap(document -> document.operations().stream())
          .toList();

  private Operations() {}

  static List<Operation> all() {
    return ALL;
  }

  static Operation named(String id) {
    return ALL.stream()
        .filter(operation -> operation.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no operation " + id));
  }
}
