// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.internal.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A path with names in braces, {@code /folders/{folderId}}, as OpenAPI documents write it.
 * Immutable.
 *
 * <p>Source: a choice of this library.
 */
public final class PathTemplate {

  private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

  private final String text;
  private final Pattern path;
  private final List<String> names = new ArrayList<>();

  private PathTemplate(String base, String text) {
    this.text = text;
    this.path = Pattern.compile(Pattern.quote(base) + literally(text));
    NAME.matcher(text).results().forEach(name -> names.add(name.group(1)));
  }

  /** Reads a template. A name stands for one step of the path, never empty. */
  public static PathTemplate of(String text) {
    return after("", text);
  }

  /** Reads a template that stands after the base of an API, which has no names. */
  static PathTemplate after(String base, String text) {
    return new PathTemplate(base, Objects.requireNonNull(text, "text"));
  }

  private static String literally(String text) {
    return "\\Q" + NAME.matcher(text).replaceAll("\\\\E([^/]+)\\\\Q") + "\\E";
  }

  /** Returns what stands at each name, in order; empty when the path is another one. */
  public Optional<Map<String, String>> match(String actual) {
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

  /** Returns the template as written. */
  @Override
  public String toString() {
    return text;
  }
}
