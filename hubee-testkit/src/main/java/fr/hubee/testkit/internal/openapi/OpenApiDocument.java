// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.internal.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One of the OpenAPI 3.0 documents of this module, with its references resolved on demand. Only
 * what these documents use is understood. Immutable once read.
 */
public final class OpenApiDocument {

  private static final String FOLDER = "/fr/hubee/testkit/openapi/";
  private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

  private final JsonNode root;

  private OpenApiDocument(JsonNode root) {
    this.root = root;
  }

  /**
   * Reads a document of the module by its name: {@code folder}.
   *
   * @throws UncheckedIOException when it cannot be read
   */
  public static OpenApiDocument named(String name) {
    try (InputStream document =
        OpenApiDocument.class.getResourceAsStream(FOLDER + name + ".json")) {
      return new OpenApiDocument(new ObjectMapper().readTree(document));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The operations in the order of the document. */
  public List<Operation> operations() {
    return root.path("paths").properties().stream().flatMap(this::operationsOn).toList();
  }

  private Stream<Operation> operationsOn(Map.Entry<String, JsonNode> path) {
    return path.getValue().properties().stream()
        .filter(entry -> METHODS.contains(entry.getKey()))
        .map(entry -> new OperationReader(this, path.getKey(), path.getValue(), entry).read());
  }

  /** The path that every path of this document begins with. */
  String base() {
    return root.at("/servers/0/url").asText();
  }

  /** Follows a reference; anything else is returned as it is. */
  JsonNode resolve(JsonNode node) {
    String reference = node.path("$ref").asText();
    return reference.isEmpty() ? node : root.at(reference.substring(1));
  }
}
