// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.wire;

import fr.hubee.testkit.fake.datapass.model.DataKey;
import fr.hubee.testkit.fake.datapass.model.RequestData;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The {@code data} of a request in its two spellings (DataPass v2, API and webhooks, 2026-08-06).
 */
public final class DataShape {

  private DataShape() {}

  /** As the database holds it: every value a text or null, the démarches in one JSON text. */
  public static Map<String, @Nullable Object> asTexts(RequestData data) {
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    data.keys()
        .forEach(
            key ->
                told.put(
                    key.wire(),
                    key == DataKey.SCOPES ? text(data.scopes()) : data.text(key).orElse(null)));
    return told;
  }

  private static String text(List<String> scopes) {
    return scopes.stream().map(Json::write).collect(Collectors.joining(", ", "[", "]"));
  }

  /** As a webhook tells it: no key without a value, the démarches a list. */
  public static Map<String, @Nullable Object> typed(RequestData data) {
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    data.keys()
        .forEach(
            key -> {
              if (key == DataKey.SCOPES) {
                told.put(key.wire(), data.scopes());
              } else {
                data.text(key).ifPresent(value -> told.put(key.wire(), value));
              }
            });
    return told;
  }
}
