// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.bridge;

import fr.hubee.testkit.fake.datapass.model.StoredRequest;
import fr.hubee.testkit.fake.datapass.wire.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the bridge noted of a request of the bundle: which subscription HubEE made for which
 * démarche. It is one text of the request, in JSON.
 */
final class SubscriptionIds {

  private final StoredRequest request;
  private final Map<String, @Nullable Object> byScope;

  private SubscriptionIds(StoredRequest request, Map<String, @Nullable Object> byScope) {
    this.request = request;
    this.byScope = byScope;
  }

  /** Reads the text; one that is no JSON object, as v1 left them, makes the bridge fail. */
  static SubscriptionIds of(StoredRequest request) {
    Map<String, @Nullable Object> noted =
        request
            .externalProviderId()
            .map(
                text ->
                    Json.object(text)
                        .orElseThrow(
                            () -> new BridgeFailure("the identifiers noted are no JSON object")))
            .orElseGet(LinkedHashMap::new);
    return new SubscriptionIds(request, noted);
  }

  boolean has(String scope) {
    return byScope.containsKey(scope);
  }

  void note(String scope, String subscriptionId) {
    byScope.put(scope, subscriptionId);
    request.externalProviderId(Json.write(byScope));
  }
}
