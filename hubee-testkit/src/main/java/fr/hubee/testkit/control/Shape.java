// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.control;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object of the answers: names and values, in order. Not thread-safe. */
final class Shape {

  private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

  private Shape() {}

  static Shape of(String name, @Nullable Object value) {
    return new Shape().with(name, value);
  }

  Shape with(String name, @Nullable Object value) {
    values.put(name, value);
    return this;
  }

  Map<String, @Nullable Object> tree() {
    return values;
  }
}
