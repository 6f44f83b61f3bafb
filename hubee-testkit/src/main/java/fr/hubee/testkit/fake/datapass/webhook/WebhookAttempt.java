// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.webhook;

import fr.hubee.testkit.fake.Content;
import java.time.Instant;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * One delivery that was tried. Immutable; {@code toString} shows neither payload nor answer.
 *
 * <p>Source: DataPass v2, webhook attempt (2026-08-06).
 *
 * @param id its number
 * @param event what was told
 * @param statusCodeOrNull what was answered; null when the receiver was not reached
 * @param responseBodyOrNull the text of the answer; null when the receiver was not reached
 * @param createdAt when it was tried
 * @param requestId the request that the event is about
 * @param payload what was told, the same at each try
 */
public record WebhookAttempt(
    long id,
    String event,
    @Nullable Integer statusCodeOrNull,
    @Nullable String responseBodyOrNull,
    Instant createdAt,
    long requestId,
    Content payload) {

  public WebhookAttempt {
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(createdAt, "createdAt");
    Objects.requireNonNull(payload, "payload");
  }

  /** What was answered; empty when the receiver was not reached. */
  public OptionalInt statusCode() {
    return statusCodeOrNull == null ? OptionalInt.empty() : OptionalInt.of(statusCodeOrNull);
  }

  /** Returns for example {@code submit: HTTP 500}. */
  @Override
  public String toString() {
    return event + ": " + (statusCodeOrNull == null ? "unreachable" : "HTTP " + statusCodeOrNull);
  }
}
