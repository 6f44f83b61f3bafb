// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.internal.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * The keywords that the documents use, each with its words, in the order in which a report speaks
 * of them: by name, the format last.
 */
final class Keywords {

  private static final List<Map.Entry<String, Function<JsonNode, Keyword>>> ALL =
      List.of(
          Map.entry("enum", Keywords::oneOf),
          Map.entry("maxLength", Keywords::maxLength),
          Map.entry("minItems", Keywords::minItems),
          Map.entry("pattern", Keywords::pattern),
          Map.entry("type", Keywords::type),
          Map.entry("format", schema -> Formats.named(schema.path("format").asText())));

  private Keywords() {}

  /** Returns the keywords of a schema, those that look at a value by itself. */
  static List<Keyword> of(JsonNode schema) {
    return ALL.stream()
        .filter(keyword -> schema.has(keyword.getKey()))
        .map(keyword -> keyword.getValue().apply(schema))
        .toList();
  }

  /** Returns the keyword that demands these properties. */
  static Keyword required(Set<String> names) {
    return Keyword.unless(
            value -> missing(names, value).isEmpty(),
            value ->
                "Object has missing required properties (%s)"
                    .formatted(list(missing(names, value))))
        .onlyFor(JsonType.OBJECT);
  }

  private static Set<String> missing(Set<String> names, JsonNode object) {
    Set<String> missing = new TreeSet<>(names);
    object.fieldNames().forEachRemaining(missing::remove);
    return missing;
  }

  private static Keyword oneOf(JsonNode schema) {
    JsonNode possible = schema.path("enum");
    Set<JsonNode> values =
        StreamSupport.stream(possible.spliterator(), false).collect(Collectors.toSet());
    return Keyword.unless(
        values::contains,
        value ->
            "Instance value (%s) not found in enum (possible values: %s)"
                .formatted(value, possible));
  }

  private static Keyword maxLength(JsonNode schema) {
    int most = schema.path("maxLength").intValue();
    return Keyword.unlessText(
        text -> length(text) <= most,
        text ->
            "String \"%s\" is too long (length: %s, maximum allowed: %s)"
                .formatted(text, length(text), most));
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static Keyword minItems(JsonNode schema) {
    int least = schema.path("minItems").intValue();
    return Keyword.unless(
            value -> value.size() >= least,
            value ->
                "Array is too short: must have at least %s elements but instance has %s elements"
                    .formatted(least, value.size()))
        .onlyFor(JsonType.ARRAY);
  }

  /** The end of an ECMA 262 text is its very end: no line break is let through. */
  private static Keyword pattern(JsonNode schema) {
    String regex = schema.path("pattern").asText();
    Pattern pattern = Pattern.compile(regex.replace("$", "\\z"));
    return Keyword.unlessText(
        text -> pattern.matcher(text).find(),
        text -> "ECMA 262 regex \"%s\" does not match input string \"%s\"".formatted(regex, text));
  }

  private static Keyword type(JsonNode schema) {
    Set<JsonType> allowed = EnumSet.of(JsonType.ofDocument(schema.path("type").asText()));
    if (allowed.contains(JsonType.NUMBER)) {
      allowed.add(JsonType.INTEGER);
    }
    if (schema.path("nullable").asBoolean()) {
      allowed.add(JsonType.NULL);
    }
    return Keyword.unless(
        value -> allowed.contains(JsonType.of(value)),
        value ->
            "Instance type (%s) does not match any allowed primitive type (allowed: %s)"
                .formatted(JsonType.of(value), list(allowed)));
  }

  private static String list(Set<?> words) {
    return words.stream().map(Object::toString).collect(Collectors.joining("\",\"", "[\"", "\"]"));
  }
}
