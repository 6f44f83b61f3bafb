// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.webhook;

import java.util.Objects;

/**
 * A webhook just registered: its secret is shown this once. Immutable; {@code toString} hides the
 * secret.
 *
 * <p>Source: DataPass v2, webhook (2026-08-06).
 *
 * @param webhook as it stands after its test
 * @param secret 64 hexadecimal characters
 */
public record NewWebhook(WebhookView webhook, String secret) {

  public NewWebhook {
    Objects.requireNonNull(webhook, "webhook");
    Objects.requireNonNull(secret, "secret");
  }

  /** Its number. */
  public long id() {
    return webhook.id();
  }

  /** Returns the webhook without its secret. */
  @Override
  public String toString() {
    return webhook.toString();
  }
}
