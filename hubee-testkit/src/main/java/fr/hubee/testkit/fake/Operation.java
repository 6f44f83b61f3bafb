// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One operation of the API: its name, method and path, who may call it, which parameters it knows.
 * Immutable.
 */
final class Operation {

  private final String id;
  private final String method;
  private final String template;
  private final Set<String> scopes;
  private final Set<String> parameters;
  private final PathTemplate path;

  Operation(
      String id,
      String method,
      String base,
      String template,
      Set<String> scopes,
      Set<String> parameters) {
    this.id = id;
    this.method = method;
    this.template = template;
    this.scopes = Set.copyOf(scopes);
    this.parameters = Set.copyOf(parameters);
    this.path = PathTemplate.of(base + template);
  }

  /** The operation's name in the contract: {@code createFolder}. */
  String id() {
    return id;
  }

  String method() {
    return method;
  }

  /** The path after the base, with names in braces: {@code /folders/{folderId}}. */
  String template() {
    return template;
  }

  Set<String> scopes() {
    return scopes;
  }

  Set<String> parameters() {
    return parameters;
  }

  /** Returns the identifiers in the path by their names, when the path is this operation's. */
  Optional<Map<String, String>> identifiersIn(String actual) {
    return path.match(actual);
  }
}
