// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One operation of the API: method, path, who may call it, which parameters it knows, what it does.
 * Immutable.
 */
record Route(
    String method,
    String base,
    String template,
    Set<String> scopes,
    Set<String> parameters,
    Handler handler) {

  /** What an operation does; {@code id} is the identifier in the path, or an empty text. */
  @FunctionalInterface
  interface Handler {
    FakeAnswer answer(FakeRequest request, String id);
  }

  /** Returns the identifier in the path, or an empty text, when the path is this route's. */
  Optional<String> identifierIn(String path) {
    Matcher matcher =
        Pattern.compile(Pattern.quote(base) + template.replaceAll("\\{\\w+}", "([^/]+)"))
            .matcher(path);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    return Optional.of(matcher.groupCount() == 0 ? "" : matcher.group(1));
  }
}
