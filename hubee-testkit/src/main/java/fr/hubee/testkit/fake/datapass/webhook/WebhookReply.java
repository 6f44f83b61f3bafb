// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.webhook;

import java.util.Objects;
import java.util.Set;

/**
 * What a receiver answered. Immutable; {@code toString} shows the status alone.
 *
 * <p>Source: DataPass v2, delivery of webhooks (2026-08-06).
 *
 * @param status HTTP status
 * @param body its text, empty for none
 */
public record WebhookReply(int status, String body) {

  private static final Set<Integer> SUCCESSES = Set.of(200, 201, 204);

  public WebhookReply {
    Objects.requireNonNull(body, "body");
  }

  /** Returns an answer without a body. */
  public static WebhookReply of(int status) {
    return new WebhookReply(status, "");
  }

  /** True for 200, 201 and 204; 202 and redirections are failures. */
  public boolean isSuccess() {
    return SUCCESSES.contains(status);
  }

  /** Returns for example {@code HTTP 204}. */
  @Override
  public String toString() {
    return "HTTP " + status;
  }
}
