// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.datapass;

import java.util.Objects;

/**
 * The call that tries a webhook out: nothing happened. Immutable.
 *
 * <p>Source: DataPass v2, webhooks (2026-08-06).
 *
 * @param key what it is told apart by
 */
public record WebhookTest(String key) implements WebhookNotice {

  public WebhookTest {
    Objects.requireNonNull(key, "key");
  }
}
