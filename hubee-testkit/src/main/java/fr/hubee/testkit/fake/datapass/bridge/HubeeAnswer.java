// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.bridge;

import fr.hubee.testkit.fake.FakeAnswer;
import fr.hubee.testkit.fake.datapass.wire.Json;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What HubEE answered, as the bridge reads it. Immutable. */
record HubeeAnswer(int status, String body) {

  private static final int OK = 200;
  private static final int MULTIPLE_CHOICES = 300;
  private static final int BAD_REQUEST = 400;
  private static final int NOT_FOUND = 404;

  static HubeeAnswer of(FakeAnswer answer) {
    return new HubeeAnswer(answer.status(), answer.body());
  }

  boolean isNotFound() {
    return status == NOT_FOUND;
  }

  /** True when the first error of a 400 says so, in these words. */
  boolean alreadyExists() {
    return status == BAD_REQUEST && firstError().contains("already exists");
  }

  private String firstError() {
    return Json.object(body).map(HubeeAnswer::errors).orElse(List.of()).stream()
        .findFirst()
        .filter(Map.class::isInstance)
        .map(error -> String.valueOf(((Map<?, ?>) error).get("message")))
        .orElse("");
  }

  private static List<?> errors(Map<String, @Nullable Object> answer) {
    return answer.get("errors") instanceof List<?> list ? list : List.of();
  }

  HubeeAnswer orFail() {
    if (status < OK || status >= MULTIPLE_CHOICES) {
      throw new BridgeFailure("HTTP " + status + " " + firstError());
    }
    return this;
  }

  Map<String, @Nullable Object> object() {
    return Json.object(body).orElseThrow(() -> new BridgeFailure("no JSON object from HubEE"));
  }

  List<?> list() {
    return Json.read(body).filter(List.class::isInstance).map(List.class::cast).orElse(List.of());
  }
}
