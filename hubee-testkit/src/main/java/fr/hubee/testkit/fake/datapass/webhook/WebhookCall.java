// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.webhook;

import fr.hubee.testkit.fake.Content;
import java.net.URI;
import java.util.Map;
import java.util.Objects;

/**
 * A POST to a receiver. Immutable; {@code toString} shows the address alone.
 *
 * <p>Source: DataPass v2, webhooks (2026-08-06).
 *
 * @param url where to
 * @param headers the three that DataPass sets
 * @param body the exact bytes that are signed
 */
public record WebhookCall(URI url, Map<String, String> headers, Content body) {

  /** The header of the signature. */
  public static final String SIGNATURE = "X-Hub-Signature-256";

  /** The header that tells production from the rest. */
  public static final String ENVIRONMENT = "X-App-Environment";

  public WebhookCall {
    Objects.requireNonNull(url, "url");
    headers = Map.copyOf(headers);
    Objects.requireNonNull(body, "body");
  }

  /** Returns for example {@code POST http://127.0.0.1:8080/webhooks}. */
  @Override
  public String toString() {
    return "POST " + url;
  }
}
