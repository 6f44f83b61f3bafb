// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.datapass;

import fr.hubee.client.internal.drift.Telling;
import fr.hubee.client.internal.json.JsonObject;
import fr.hubee.client.internal.reading.Fields;
import fr.hubee.core.rule.Excerpt;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A call of a webhook, and what your receiver answered (DataPass v2, WebhookAttempt, 2026-08-06). A
 * receiver that could not be reached leaves no trace here. Immutable; {@code toString} does not
 * show what was answered.
 */
public final class WebhookAttempt extends AsSent {

  private final long id;
  private final String event;
  private final OptionalLong statusCode;
  private final Optional<String> responseBody;
  private final OffsetDateTime createdAt;
  private final long requestId;

  WebhookAttempt(JsonObject json, Telling drift) {
    super(json);
    drift.fields("attempt", json, KnownFields.ATTEMPT);
    this.id = Fields.requiredNumber(json, "id");
    this.event = json.requiredText("event");
    drift.unless(Names.event(event), "event", "attempt");
    this.statusCode = json.number("status_code");
    this.responseBody = json.text("response_body");
    this.createdAt = Fields.requiredDate(json, "created_at");
    this.requestId = Fields.requiredNumber(json, "authorization_request_id");
  }

  /** Its number. */
  public long id() {
    return id;
  }

  /** What the call told, as DataPass writes it: {@code submit}. */
  public String event() {
    return event;
  }

  /** The status that was answered; 200, 201 and 204 alone count as received. */
  public OptionalLong statusCode() {
    return statusCode;
  }

  /** What was answered. */
  public Optional<String> responseBody() {
    return responseBody;
  }

  /** When. */
  public OffsetDateTime createdAt() {
    return createdAt;
  }

  /** The number of the request. */
  public long requestId() {
    return requestId;
  }

  /** Returns for example {@code WebhookAttempt[5, submit of 123]}. */
  @Override
  public String toString() {
    return "WebhookAttempt[" + id + ", " + Excerpt.of(event) + " of " + requestId + "]";
  }
}
