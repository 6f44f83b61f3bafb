// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.internal.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** One keyword of a schema: the sentence about a value that breaks it. */
@FunctionalInterface
interface Keyword {

  Optional<String> complaint(JsonNode value);

  /**
   * Returns the keyword that says a sentence of each value that is not right. What follows a line
   * break in a sentence is indented, as the report is of lines.
   */
  static Keyword unless(Predicate<JsonNode> right, Function<JsonNode, String> sentence) {
    return value ->
        right.test(value)
            ? Optional.empty()
            : Optional.of(sentence.apply(value).replace("\n", "\n\t"));
  }

  /** The same for texts alone; it has nothing to say of other values. */
  static Keyword unlessText(Predicate<String> right, Function<String, String> sentence) {
    return unless(
            value -> right.test(value.textValue()), value -> sentence.apply(value.textValue()))
        .onlyFor(JsonType.STRING);
  }

  /** Returns this keyword for values of one type alone. */
  default Keyword onlyFor(JsonType type) {
    return value -> JsonType.of(value) == type ? complaint(value) : Optional.empty();
  }
}
