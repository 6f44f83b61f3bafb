// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.datapass;

import fr.hubee.client.internal.drift.Telling;
import fr.hubee.client.internal.json.JsonObject;
import fr.hubee.client.internal.json.MalformedJsonException;
import fr.hubee.client.internal.reading.Fields;
import fr.hubee.core.demarche.RequestForm;
import fr.hubee.core.request.RequestEvent;
import fr.hubee.core.request.RequestImport;
import fr.hubee.core.request.RequestState;
import fr.hubee.core.rule.Excerpt;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Something happened to a request, which is told as it stood then (DataPass v2, payload of
 * webhooks, 2026-08-06). Immutable and thread-safe; {@code toString} shows no person.
 *
 * <p>It is a hint, not a state: calls are lost, repeated and overtaken, and the signature says
 * nothing of their age. Whoever replays an old one can at most make you read again. So on any doubt
 * read the request by {@link Demandes#find}, and read all of them from time to time.
 */
public final class WebhookEvent extends RequestAsSent implements WebhookNotice {

  private static final String CANCEL_REOPENING = "cancel_reopening";
  private static final String WEBHOOK = "webhook";

  private final String key;
  private final String name;
  private final Instant firedAt;
  private final long requestId;
  private final DemandeData data;

  static WebhookEvent of(JsonObject json, String key, Telling drift) {
    return new WebhookEvent(json, Fields.requiredObject(json, "data"), key, drift);
  }

  private WebhookEvent(JsonObject json, JsonObject request, String key, Telling drift) {
    super(json, request, form(json, request), "authorizations", drift);
    drift.fields(WEBHOOK, json, KnownFields.WEBHOOK);
    drift.fields("webhook data", request, KnownFields.WEBHOOK_DATA);
    this.key = key;
    this.name = json.requiredText("event");
    drift.unless(Names.event(name), "event", WEBHOOK);
    this.firedAt = instant(Fields.requiredNumber(json, "fired_at"));
    this.requestId = requestId(json, request);
    this.data = new DemandeData(request.object("data").orElseGet(JsonObject::empty));
  }

  private static Instant instant(long seconds) {
    try {
      return Instant.ofEpochSecond(seconds);
    } catch (DateTimeException beyond) {
      throw new MalformedJsonException("field fired_at is no date");
    }
  }

  private static long requestId(JsonObject json, JsonObject request) {
    OptionalLong id = json.number("model_id");
    return id.isPresent() ? id.getAsLong() : Fields.requiredNumber(request, "id");
  }

  private static Optional<RequestForm> form(JsonObject json, JsonObject request) {
    return Names.form(json, "model_type").or(() -> Names.form(request, "form_uid", "type"));
  }

  @Override
  public String key() {
    return key;
  }

  /** What happened, as DataPass writes it: {@code submit}; kept when it is not known. */
  public String name() {
    return name;
  }

  /** What happened; empty for what moves nothing ({@code update}), and for the unknown. */
  public Optional<RequestEvent> requestEvent() {
    return RequestImport.event(name);
  }

  /** When, to the second; the same each time that the call comes. */
  public Instant firedAt() {
    return firedAt;
  }

  /** How it stands to the event of the same request that was applied last. */
  public WebhookOrder orderAfter(Instant lastApplied) {
    return WebhookOrder.of(firedAt, lastApplied);
  }

  /** The number of the request, without {@code D}. */
  public long requestId() {
    return requestId;
  }

  /**
   * True when what was refused is the update of a validated request, which stays validated: the
   * name of the event does not tell.
   */
  public boolean refusesUpdate() {
    return requestEvent().filter(RequestEvent.REFUSE::equals).isPresent()
        && state().filter(RequestState.VALIDATED::equals).isPresent();
  }

  /**
   * What was filled in then; empty when it is what was just given up, at the end of an update that
   * was refused or abandoned: what counts is then in {@link #habilitations}.
   */
  public Optional<DemandeData> data() {
    return refusesUpdate() || name.equals(CANCEL_REOPENING) ? Optional.empty() : Optional.of(data);
  }

  /** Returns for example {@code WebhookEvent[submit of 123 at 2026-11-23T10:00:00Z]}. */
  @Override
  public String toString() {
    return "WebhookEvent[" + Excerpt.of(name) + " of " + requestId + " at " + firedAt + "]";
  }
}
