// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.drift;

import fr.hubee.client.internal.json.JsonObject;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Supplier;

/**
 * A field as the contract has it. Immutable.
 *
 * @param name on the wire
 * @param expected whether every answer has it, be it null
 * @param odd what may be odd about it, in words that follow its name
 * @param isOdd whether it is, in an object that has a value for it
 * @param within what its value is made of; empty when it is no object
 */
record Field(
    String name,
    boolean expected,
    String odd,
    BiPredicate<JsonObject, String> isOdd,
    Supplier<List<Shape>> within) {

  static Field text(String name, boolean expected) {
    return new Field(
        name,
        expected,
        "is no text, number or boolean",
        (json, field) -> !json.hasScalar(field),
        List::of);
  }

  static Field list(String name, boolean expected) {
    return new Field(name, expected, "", (json, field) -> false, List::of);
  }

  static Field within(String name, boolean expected, Supplier<Shape> shape) {
    return new Field(
        name,
        expected,
        "is made of no object",
        (json, field) -> json.hasScalar(field),
        () -> List.of(shape.get()));
  }

  static Field checked(
      String name, boolean expected, String odd, BiPredicate<JsonObject, String> isOdd) {
    return new Field(name, expected, odd, isOdd, List::of);
  }
}
