// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.control;

import fr.hubee.core.rule.Message;
import fr.hubee.testkit.internal.openapi.PathTemplate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the control API does for one method and path; names in braces are identifiers. */
record ControlRoute(String method, String path, Message purpose, Handler handler) {

  /** Does it, and returns maps, lists, texts and numbers to answer. */
  @FunctionalInterface
  interface Handler {

    @Nullable Object answer(ControlCall call);
  }

  /** Returns the identifiers in a path, when it is of this shape. */
  Optional<Map<String, String>> identifiersIn(String actual) {
    return PathTemplate.of(path).match(actual);
  }
}
