// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.internal.openapi;

import static fr.hubee.testkit.internal.openapi.Keyword.unless;

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

  /** Returns the keywords of a schema, those that check a value by itself. */
  static List<Keyword> of(JsonNode schema) {
    return ALL.stream()
        .filter(keyword -> schema.has(keyword.getKey()))
        .map(keyword -> keyword.getValue().apply(schema))
        .toList();
  }

  /** Returns the keyword that demands these properties. */
  static Keyword required(Set<String> names) {
    return ((Keyword)
            value -> {
              Set<String> missing = new TreeSet<>(names);
              value.fieldNames().forEachRemaining(missing::remove);
              return unless(
                  missing.isEmpty(), "Object has missing required properties (%s)", list(missing));
            })
        .onlyFor(JsonType.OBJECT);
  }

  private static Keyword oneOf(JsonNode schema) {
    JsonNode possible = schema.path("enum");
    Set<JsonNode> values =
        StreamSupport.stream(possible.spliterator(), false).collect(Collectors.toSet());
    return value ->
        unless(
            values.contains(value),
            "Instance value (%s) not found in enum (possible values: %s)",
            value,
            possible);
  }

  private static Keyword maxLength(JsonNode schema) {
    int most = schema.path("maxLength").intValue();
    return text(
        value -> {
          int length = value.codePointCount(0, value.length());
          return unless(
              length <= most,
              "String \"%s\" is too long (length: %d, maximum allowed: %d)",
              value,
              length,
              most);
        });
  }

  private static Keyword minItems(JsonNode schema) {
    int least = schema.path("minItems").intValue();
    return ((Keyword)
            value ->
                unless(
                    value.size() >= least,
                    "Array is too short: must have at least %d elements but instance has %d elements",
                    least,
                    value.size()))
        .onlyFor(JsonType.ARRAY);
  }

  /** The end of an ECMA 262 text is its very end: no line break is let through. */
  private static Keyword pattern(JsonNode schema) {
    String regex = schema.path("pattern").asText();
    Pattern pattern = Pattern.compile(regex.replace("$", "\\z"));
    return text(
        value ->
            unless(
                pattern.matcher(value).find(),
                "ECMA 262 regex \"%s\" does not match input string \"%s\"",
                regex,
                value));
  }

  private static Keyword type(JsonNode schema) {
    Set<JsonType> allowed = EnumSet.of(JsonType.ofDocument(schema.path("type").asText()));
    if (allowed.contains(JsonType.NUMBER)) {
      allowed.add(JsonType.INTEGER);
    }
    if (schema.path("nullable").asBoolean()) {
      allowed.add(JsonType.NULL);
    }
    return value ->
        unless(
            allowed.contains(JsonType.of(value)),
            "Instance type (%s) does not match any allowed primitive type (allowed: %s)",
            JsonType.of(value),
            list(allowed));
  }

  static Keyword text(Function<String, java.util.Optional<String>> check) {
    return ((Keyword) value -> check.apply(value.textValue())).onlyFor(JsonType.STRING);
  }

  private static String list(Set<?> words) {
    return words.stream().map(Object::toString).collect(Collectors.joining("\",\"", "[\"", "\"]"));
  }
}
