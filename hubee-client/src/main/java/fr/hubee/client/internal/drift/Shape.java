// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.drift;

import fr.hubee.client.internal.reading.Lenient;
import fr.hubee.client.internal.reading.WireDates;
import fr.hubee.core.teledossier.WireCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * An object of the contract: its name and its fields. Immutable once built.
 *
 * @param name as the contract names it
 * @param fields by their names on the wire
 * @param expected the names of those that every answer has, be they null
 */
public record Shape(String name, Map<String, Field> fields, List<String> expected) {

  public Shape {
    fields = Map.copyOf(fields);
    expected = List.copyOf(expected);
  }

  static Builder named(String name) {
    return new Builder(name);
  }

  /** Gathers the fields of a shape, those that are always there first. */
  static final class Builder {

    private final String name;
    private final List<Field> fields = new ArrayList<>();

    private Builder(String name) {
      this.name = name;
    }

    /** Fields that every answer has. */
    Builder always(String... names) {
      List.of(names).forEach(each -> fields.add(Field.text(each, true)));
      return this;
    }

    /** Fields that an answer may have. */
    Builder maybe(String... names) {
      List.of(names).forEach(each -> fields.add(Field.text(each, false)));
      return this;
    }

    Builder lists(String... names) {
      List.of(names).forEach(each -> fields.add(Field.list(each, false)));
      return this;
    }

    Builder dates(String... names) {
      for (String each : names) {
        fields.add(
            Field.checked(
                each,
                false,
                "does not read as a date",
                (json, field) ->
                    new Lenient(json).text(field).filter(WireDates::isDate).isEmpty()));
      }
      return this;
    }

    Builder numbers(String... names) {
      for (String each : names) {
        fields.add(
            Field.checked(
                each,
                true,
                "is no whole number",
                (json, field) -> new Lenient(json).number(field).isEmpty()));
      }
      return this;
    }

    Builder code(String field, Function<String, ? extends WireCode> code) {
      fields.add(
          Field.checked(
              field,
              false,
              "has a value that is not known",
              (json, each) ->
                  new Lenient(json).value(each, code).flatMap(WireCode::known).isEmpty()));
      return this;
    }

    Builder within(String field, Supplier<Shape> shape) {
      fields.add(Field.within(field, false, shape));
      return this;
    }

    Shape build() {
      Map<String, Field> byName = new LinkedHashMap<>();
      fields.forEach(field -> byName.put(field.name(), field));
      List<String> expected =
          byName.values().stream().filter(Field::expected).map(Field::name).toList();
      return new Shape(name, byName, expected);
    }
  }
}
