// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.internal.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads one operation of a document, with what its path declares for all of its methods. */
record OperationReader(
    OpenApiDocument document, String template, JsonNode path, Map.Entry<String, JsonNode> entry) {

  Operation read() {
    return new Operation(
        entry.getValue().path("operationId").asText(),
        entry.getKey().toUpperCase(Locale.ROOT),
        PathTemplate.after(document.base(), template),
        scopes(),
        parameters(),
        Body.of(document, entry.getValue().path("requestBody"), Direction.REQUEST),
        answers());
  }

  /** One alternative per scope: any of them will do. */
  private Set<String> scopes() {
    return elements(entry.getValue().path("security"))
        .flatMap(alternative -> alternative.properties().stream())
        .flatMap(scheme -> elements(scheme.getValue()))
        .map(JsonNode::asText)
        .collect(Collectors.toUnmodifiableSet());
  }

  private List<Parameter> parameters() {
    return Stream.of(path, entry.getValue())
        .flatMap(owner -> elements(owner.path("parameters")))
        .map(node -> Parameter.of(document, document.resolve(node)))
        .toList();
  }

  private Map<Integer, Answer> answers() {
    return entry.getValue().path("responses").properties().stream()
        .map(answer -> Answer.of(document, answer.getKey(), answer.getValue()))
        .collect(Collectors.toMap(Answer::status, Function.identity(), (a, b) -> a, TreeMap::new));
  }

  private static Stream<JsonNode> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
