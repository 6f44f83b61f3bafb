// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Spoils a JSON value in one place, with what a careless or a hostile client would send. */
final class Mutations {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Values in JSON that some schema or other does not allow. */
  private static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "0",
          "-1",
          "1.0",
          "1.5",
          "1e3",
          "2147483648",
          "99999999999999999999",
          "[]",
          "[null]",
          "[[]]",
          "{}",
          "{\"a\":{}}",
          "\"\"",
          "\" \"",
          "\"true\"",
          "\"1\"",
          "\"4566\"",
          "\"SFTP\"",
          "\"PORTAIL\"",
          "\"a\\nb\"",
          "\"\\u0000\"",
          "\"%s %d\"",
          "\"é\\ud83d\\ude00\"",
          "\"1234\"",
          "\"1-1-1-1-1\"",
          "\"d7923df5-c071-400e-87b5-f0d01d539aa5\"",
          "\"2026-11-23\"",
          "\"2026-11-23T08:00:00\"",
          "\"2026-02-30T08:00:00Z\"",
          "\"2026-11-23T24:00:00Z\"",
          "\"2026-11-23T23:59:60Z\"",
          "\"2026-11-23T08:00:00.Z\"",
          "\"2026-11-23T08:00:00.1234567890123Z\"",
          "\"2026-11-23T08:00:00z\"",
          "\"2026-11-23T08:00:00+24:00\"",
          "\"2026-11-23T08:00:00+0160\"",
          "\"+2026-11-23T08:00:00Z\"",
          "\"2026-11-23t08:00:00Z\"",
          "\"2026-11-23T08:00:00+0130\"",
          "\"2026-11-23T08:00:00-23:59\"",
          "\"2026-11-23T08:00:00Z \"",
          "\"２０２６-11-23T08:00:00Z\"",
          "\"x\"",
          "\"@b.fr\"",
          "\"a@\"",
          "\"a@b..fr\"",
          "\".a@b.fr\"",
          "\"a.@b.fr\"",
          "\"a..b@c.fr\"",
          "\"a@.fr\"",
          "\"a@b.\"",
          "\"a b@c.fr\"",
          "\"a@b c.fr\"",
          "\"a@b_c.fr\"",
          "\"a+b@c.fr\"",
          "\"a@b@c.fr\"",
          "\"a@b.alsace\"",
          "\"a@bb.fr\\n\"",
          "\"é@é.fr\"",
          "\"+33199001234\"",
          "\"01 99 00 12 34\"",
          "\"019900123\"",
          "\"219200235000145\"",
          "\"x21920023500014\"");

  private final Random random;

  Mutations(Random random) {
    this.random = random;
  }

  /** Returns a value that no text of this list is: one of them, or a text of some length. */
  private JsonNode anything() {
    if (random.nextInt(4) == 0) {
      return JSON.getNodeFactory()
          .textNode("x".repeat(lengths().get(random.nextInt(lengths().size()))));
    }
    return read(VALUES.get(random.nextInt(VALUES.size())));
  }

  /** About every limit of the documents. */
  private static List<Integer> lengths() {
    return List.of(
        7, 8, 9, 10, 11, 12, 13, 15, 16, 20, 21, 30, 31, 50, 51, 100, 101, 255, 256, 1001, 1025);
  }

  /** Spoils one place of this value; returns the value, or what replaces it. */
  JsonNode spoil(JsonNode value) {
    List<JsonNode> containers = new ArrayList<>();
    collect(value, containers);
    if (containers.isEmpty() || random.nextInt(25) == 0) {
      return anything();
    }
    JsonNode chosen = containers.get(random.nextInt(containers.size()));
    if (chosen instanceof ObjectNode object) {
      spoil(object);
    } else if (chosen instanceof ArrayNode array) {
      spoil(array);
    }
    return value;
  }

  private void spoil(ObjectNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    if (names.isEmpty() || random.nextInt(10) == 0) {
      object.set("unknown", anything());
    } else if (random.nextInt(3) == 0) {
      object.remove(names.get(random.nextInt(names.size())));
    } else {
      object.set(names.get(random.nextInt(names.size())), anything());
    }
  }

  private void spoil(ArrayNode array) {
    if (array.isEmpty() || random.nextBoolean()) {
      array.add(anything());
    } else {
      array.removeAll();
    }
  }

  private static void collect(JsonNode value, List<JsonNode> containers) {
    if (value.isContainerNode()) {
      containers.add(value);
      value.forEach(child -> collect(child, containers));
    }
  }

  /** Spoils a text that was JSON. */
  String damage(String json) {
    int at = random.nextInt(json.length());
    List<String> pieces =
        List.of("", "{", "}", "\"", ",", ":", "nul", "\n", "]", "\\", "NaN", "01", "'");
    return json.substring(0, at)
        + pieces.get(random.nextInt(pieces.size()))
        + (random.nextBoolean() ? json.substring(at) : "");
  }

  private static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException mistake) {
      throw new UncheckedIOException(mistake);
    }
  }
}
