// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.internal.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A path with names in braces, after the base of its API. Immutable. */
final class PathTemplate {

  private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

  private final String text;
  private final Pattern path;
  private final List<String> names;

  PathTemplate(String base, String text) {
    this.text = text;
    this.path = Pattern.compile(Pattern.quote(base) + NAME.matcher(text).replaceAll("([^/]+)"));
    this.names = NAME.matcher(text).results().map(name -> name.group(1)).toList();
  }

  /** Returns the identifiers in a path by their names, when it is of this shape. */
  Optional<Map<String, String>> identifiersIn(String actual) {
    Matcher matcher = path.matcher(actual);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Map<String, String> found = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      found.put(names.get(i), matcher.group(i + 1));
    }
    return Optional.of(found);
  }

  @Override
  public String toString() {
    return text;
  }
}
