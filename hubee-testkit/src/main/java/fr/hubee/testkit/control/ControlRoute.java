// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.control;

import fr.hubee.core.rule.Message;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the control API does for one method and path; names in braces are identifiers. */
record ControlRoute(String method, String path, Message purpose, Handler handler) {

  private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

  /** Does it, and returns maps, lists, texts and numbers to answer. */
  @FunctionalInterface
  interface Handler {

    @Nullable Object answer(ControlCall call);
  }

  /** Returns the identifiers in a path, when it is of this shape. */
  Optional<Map<String, String>> identifiersIn(String actual) {
    List<String> names = NAME.matcher(path).results().map(name -> name.group(1)).toList();
    Matcher matcher = Pattern.compile(NAME.matcher(path).replaceAll("([^/]+)")).matcher(actual);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Map<String, String> found = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      found.put(names.get(i), matcher.group(i + 1));
    }
    return Optional.of(found);
  }
}
