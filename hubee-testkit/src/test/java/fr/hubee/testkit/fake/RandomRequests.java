// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import com.fasterxml.jackson.databind.JsonNode;
import fr.hubee.testkit.internal.openapi.Operation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Makes requests to the operations of one document: valid ones, and ones spoiled here and there.
 */
final class RandomRequests {

  private static final List<String> ODD_TEXTS =
      List.of(
          "",
          " ",
          "abc",
          "-1",
          "0",
          "1.5",
          "1e3",
          "1d",
          "0x10",
          "NaN",
          "Infinity",
          "null",
          "NULL",
          "true",
          "１",
          "+1",
          ".5",
          "1.",
          "x".repeat(20),
          "x".repeat(21),
          "x".repeat(40),
          "x".repeat(41),
          "x".repeat(50),
          "x".repeat(51),
          "x".repeat(321),
          "A;B",
          "[1]",
          "{}",
          "\"1\"",
          "21920023500014",
          "219200235000145",
          "a+b@c.fr",
          "ada@example.org");

  private static final List<String> ODD_SEGMENTS =
      List.of(
          "dddddd",
          "23133",
          "1-1-1-1-1",
          "null",
          "1",
          "SI-21920023500014",
          "SI-1-2",
          "migrate",
          "a.b",
          "~");

  private static final List<String> TYPES =
      List.of(
          "application/json",
          "application/json",
          "application/json",
          "application/json; charset=utf-8",
          "APPLICATION/JSON",
          "application/octet-stream",
          "application/pdf",
          "text/plain",
          "json",
          "application/",
          ";",
          "application/json;",
          "application/problem+json");

  private final JsonNode document;
  private final Random random;
  private final RandomJson values;
  private final Mutations mutations;

  RandomRequests(JsonNode document, Random random) {
    this.document = document;
    this.random = random;
    this.values = RandomJson.ofAClient(document, random);
    this.mutations = new Mutations(random);
  }

  /** Makes a request; a careful one is valid by the contract. */
  FakeRequest next(Operation operation, boolean careful) {
    JsonNode path = document.path("paths").path(operation.template());
    JsonNode node = path.path(operation.method().toLowerCase(java.util.Locale.ROOT));
    List<JsonNode> parameters = new ArrayList<>();
    path.path("parameters").forEach(parameter -> parameters.add(values.resolve(parameter)));
    node.path("parameters").forEach(parameter -> parameters.add(values.resolve(parameter)));
    Map<String, String> headers = headers(parameters, careful);
    String body = body(node.path("requestBody"), headers, careful);
    return new FakeRequest(
        operation.method(),
        address(operation, parameters, careful),
        query(parameters, careful),
        headers,
        body);
  }

  private String address(Operation operation, List<JsonNode> parameters, boolean careful) {
    String address = document.at("/servers/0/url").asText() + operation.template();
    for (JsonNode parameter : in("path", parameters)) {
      String value =
          careful || !oneIn(4)
              ? values.text(values.resolve(parameter.path("schema")))
              : pick(ODD_SEGMENTS);
      address =
          address.replace(
              "{" + parameter.path("name").asText() + "}",
              value.isBlank() ? "x" : value.replace(' ', '_'));
    }
    return address;
  }

  private Map<String, List<String>> query(List<JsonNode> parameters, boolean careful) {
    Map<String, List<String>> query = new LinkedHashMap<>();
    for (JsonNode parameter : in("query", parameters)) {
      if (oneIn(2)) {
        List<String> several = new ArrayList<>();
        boolean array = parameter.at("/schema/type").asText().equals("array");
        int size = (array || !careful && oneIn(5)) ? 1 + random.nextInt(3) : 1;
        for (int i = 0; i < size; i++) {
          several.add(careful || !oneIn(3) ? parameterValue(parameter) : pick(ODD_TEXTS));
        }
        query.put(parameter.path("name").asText(), several);
      }
    }
    if (!careful && oneIn(6)) {
      query.put(pick(List.of("processType", "maxresult", "zz", "offset", "")), List.of("1"));
    }
    return query;
  }

  private String parameterValue(JsonNode parameter) {
    JsonNode schema =
        parameter.path("schema").has("items")
            ? parameter.at("/schema/items")
            : parameter.path("schema");
    return schema.path("type").asText().equals("string")
        ? values.text(schema)
        : Integer.toString(random.nextInt(1000));
  }

  private Map<String, String> headers(List<JsonNode> parameters, boolean careful) {
    Map<String, String> headers = new LinkedHashMap<>();
    for (JsonNode parameter : in("header", parameters)) {
      if (parameter.path("required").asBoolean() && (careful || !oneIn(6)) || oneIn(4)) {
        String value =
            careful || !oneIn(3) ? values.text(parameter.path("schema")) : pick(ODD_TEXTS);
        headers.put(parameter.path("name").asText(), value);
      }
    }
    return headers;
  }

  private String body(JsonNode declared, Map<String, String> headers, boolean careful) {
    String type =
        declared.path("content").fieldNames().hasNext()
            ? declared.path("content").fieldNames().next()
            : "application/json";
    headers.put("Content-Type", careful || !oneIn(8) ? type : pick(TYPES));
    if (declared.isMissingNode()) {
      return careful || !oneIn(8) ? "" : "abc";
    }
    if (!careful && oneIn(15)) {
      return "";
    }
    return type.equals("application/json")
        ? json(declared.at("/content/application~1json/schema"), careful)
        : "bytes";
  }

  private String json(JsonNode schema, boolean careful) {
    JsonNode value = values.value(schema);
    for (int i = careful ? 0 : random.nextInt(4); i > 0; i--) {
      value = mutations.spoil(value);
    }
    return !careful && oneIn(12) ? mutations.damage(value.toString()) : value.toString();
  }

  private static List<JsonNode> in(String location, List<JsonNode> parameters) {
    return parameters.stream()
        .filter(parameter -> parameter.path("in").asText().equals(location))
        .toList();
  }

  private boolean oneIn(int times) {
    return random.nextInt(times) == 0;
  }

  private <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
