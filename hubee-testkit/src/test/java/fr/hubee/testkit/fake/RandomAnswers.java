// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import com.fasterxml.jackson.databind.JsonNode;
import fr.hubee.testkit.internal.openapi.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Makes answers of the operations of one document: right ones, and spoiled ones. */
final class RandomAnswers {

  private static final int UNDECLARED = 418;

  private final JsonNode document;
  private final Random random;
  private final RandomJson values;
  private final Mutations mutations;

  RandomAnswers(JsonNode document, Random random) {
    this.document = document;
    this.random = random;
    this.values = RandomJson.ofTheHub(document, random);
    this.mutations = new Mutations(random);
  }

  /** A request to an operation, for its address alone. */
  FakeRequest request(Operation operation) {
    String address = document.at("/servers/0/url").asText() + operation.template();
    return new FakeRequest(
        operation.method(), address.replaceAll("[{}]", ""), Map.of(), Map.of(), "");
  }

  FakeAnswer next(Operation operation, boolean careful) {
    List<Integer> statuses = new ArrayList<>(operation.statuses());
    if (!careful) {
      statuses.add(UNDECLARED);
    }
    int status = statuses.get(random.nextInt(statuses.size()));
    JsonNode answers =
        document
            .path("paths")
            .path(operation.template())
            .path(operation.method().toLowerCase(Locale.ROOT))
            .path("responses");
    return answer(status, values.resolve(answers.path(Integer.toString(status))), careful);
  }

  private FakeAnswer answer(int status, JsonNode declared, boolean careful) {
    JsonNode json = declared.at("/content/application~1json/schema");
    if (!careful && random.nextInt(12) == 0) {
      return new FakeAnswer(status, Map.of(), "{}");
    }
    if (json.isMissingNode()) {
      return declared.has("content")
          ? FakeAnswer.file(Content.of("bytes"))
          : new FakeAnswer(status, Map.of(), "");
    }
    JsonNode value = values.value(json);
    for (int i = careful ? 0 : random.nextInt(3); i > 0; i--) {
      value = mutations.spoil(value);
    }
    return FakeAnswer.of(status, value);
  }
}
