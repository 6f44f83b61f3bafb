// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.internal.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** One keyword of a schema: the sentence about a value that breaks it. */
@FunctionalInterface
interface Keyword {

  Optional<String> complaint(JsonNode value);

  /** Returns this keyword for values of one type alone; it has nothing to say of others. */
  default Keyword onlyFor(JsonType type) {
    return value -> JsonType.of(value) == type ? complaint(value) : Optional.empty();
  }

  /** Says this sentence unless all is right; what follows a line break in a value is indented. */
  static Optional<String> unless(boolean right, String sentence, Object... values) {
    return right ? Optional.empty() : Optional.of(sentence.formatted(values).replace("\n", "\n\t"));
  }
}
