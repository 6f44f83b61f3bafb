// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.internal.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A schema, ready to look at values: first the value itself, then what is inside it in the order of
 * names. What it does not know it ignores. Immutable.
 */
final class Schema {

  private final JsonType type;
  private final @Nullable AllOf allOf;
  private final List<Keyword> keywords;
  private final SortedMap<String, Schema> properties;
  private final Set<String> readOnly;
  private final @Nullable Schema items;

  Schema(
      JsonType type,
      @Nullable AllOf allOf,
      List<Keyword> keywords,
      SortedMap<String, Schema> properties,
      Set<String> readOnly,
      @Nullable Schema items) {
    this.type = type;
    this.allOf = allOf;
    this.keywords = List.copyOf(keywords);
    this.properties = new TreeMap<>(properties);
    this.readOnly = Set.copyOf(readOnly);
    this.items = items;
  }

  /** The type that values are of; a composed schema is an object. */
  JsonType type() {
    return type;
  }

  /** The schema of the elements, of an array. */
  @Nullable Schema items() {
    return items;
  }

  /** Returns everything that a value breaks. */
  Stream<Complaint> complaints(JsonNode value, String pointer) {
    return Stream.of(
            Stream.ofNullable(allOf).flatMap(all -> all.complaint(value, pointer).stream()),
            keywords.stream()
                .flatMap(keyword -> keyword.complaint(value).stream())
                .map(text -> new Complaint("", pointer, text)),
            inside(value, pointer, Schema::complaints))
        .flatMap(complaints -> complaints);
  }

  /** Returns a complaint per object that carries what the hub alone decides. */
  Stream<Complaint> readOnlyComplaints(JsonNode value, String pointer) {
    Set<String> carried = new TreeSet<>(readOnly);
    carried.retainAll(fieldsOf(value));
    Stream<Complaint> own =
        carried.isEmpty()
            ? Stream.empty()
            : Stream.of(new Complaint("", pointer, readOnlyText(carried)));
    Stream<Complaint> composed =
        Stream.ofNullable(allOf).flatMap(all -> all.readOnlyComplaints(value, pointer));
    return Stream.of(composed, own, inside(value, pointer, Schema::readOnlyComplaints))
        .flatMap(complaints -> complaints);
  }

  private static String readOnlyText(Set<String> names) {
    return "Object has read-only properties ([\"" + String.join("\",\"", names) + "\"])";
  }

  private static Set<String> fieldsOf(JsonNode value) {
    return value.properties().stream().map(field -> field.getKey()).collect(Collectors.toSet());
  }

  @FunctionalInterface
  private interface Look {
    Stream<Complaint> complaints(Schema schema, JsonNode value, String pointer);
  }

  private Stream<Complaint> inside(JsonNode value, String pointer, Look look) {
    if (value.isArray() && items != null) {
      return IntStream.range(0, value.size())
          .boxed()
          .flatMap(index -> look.complaints(items, value.get(index), pointer + "/" + index));
    }
    return properties.entrySet().stream()
        .filter(property -> value.has(property.getKey()))
        .flatMap(
            property ->
                look.complaints(
                    property.getValue(),
                    value.get(property.getKey()),
                    pointer + "/" + property.getKey()));
  }
}
