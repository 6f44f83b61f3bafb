// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.webhook;

import fr.hubee.core.demarche.Environment;
import fr.hubee.testkit.fake.Content;
import fr.hubee.testkit.fake.datapass.mail.Mailroom;
import fr.hubee.testkit.fake.datapass.model.RetryDelays;
import fr.hubee.testkit.fake.datapass.model.Rows;
import fr.hubee.testkit.fake.datapass.model.Store;
import fr.hubee.testkit.fake.datapass.model.StoredRequest;
import fr.hubee.testkit.fake.datapass.model.Switch;
import fr.hubee.testkit.fake.datapass.wire.Json;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells webhooks what happened, on virtual time, and tries again.
 *
 * <p>Source: DataPass v2, delivery of webhooks (2026-08-06).
 */
public final class Courier {

  private static final int ALERT_AT = 4;
  private static final int FAILURES_BEFORE_SWITCH_OFF = 5;
  private static final int DOCUMENTED_BODY = 10_000;

  /** Longer answers are cut: the fake keeps thousands of them. */
  private static final int LONGEST_BODY = 64 << 10;

  private static final Duration OVERTAKEN_BY = Duration.ofMinutes(1);

  private final Store store;
  private final Mailroom mailroom;
  private final WebhookSink sink;
  private final Rows<Hook> hooks = new Rows<>();
  private long lastAttempt;

  /** Tells through this sink. */
  public Courier(Store store, Mailroom mailroom, WebhookSink sink) {
    this.store = store;
    this.mailroom = mailroom;
    this.sink = Objects.requireNonNull(sink, "sink");
  }

  Store store() {
    return store;
  }

  Rows<Hook> hooks() {
    return hooks;
  }

  /** Forgets the webhooks; the store's monitor is held. */
  public void clear() {
    hooks.clear();
  }

  /** Tells what happened, as soon as anything is run; the store's monitor is held. */
  public void raise(StoredRequest request, String event) {
    Content payload = WebhookPayload.of(request, event, store.now());
    hooks.stream()
        .filter(hook -> hook.listensTo(request.form(), event))
        .forEach(hook -> plan(hook, Delivery.first(hook.id, request.id(), event, payload)));
  }

  private void plan(Hook hook, Delivery delivery) {
    hook.raised++;
    boolean slow = store.is(Switch.REORDERED_DELIVERIES) && hook.raised % 2 == 1;
    int copies = store.is(Switch.DUPLICATE_DELIVERIES) ? 2 : 1;
    for (int i = 0; i < copies; i++) {
      store.agenda().add(slow ? store.now().plus(OVERTAKEN_BY) : store.now(), () -> run(delivery));
    }
  }

  /** Delivers once; a webhook deleted meanwhile makes the job fail, and nothing comes of it. */
  void run(Delivery delivery) {
    Optional<WebhookCall> call;
    synchronized (store) {
      call = hooks.find(delivery.hookId()).map(hook -> call(hook, delivery.payload()));
    }
    if (call.isPresent()) {
      WebhookReply reply = send(call.get());
      synchronized (store) {
        hooks.find(delivery.hookId()).ifPresent(hook -> settle(hook, delivery, reply));
      }
    }
  }

  /** Calls the receiver, no lock held; null when it cannot be reached. */
  @Nullable WebhookReply send(WebhookCall call) {
    try {
      return sink.deliver(call);
    } catch (IOException | RuntimeException unreachable) {
      return null;
    }
  }

  WebhookCall call(Hook hook, Content body) {
    return new WebhookCall(
        hook.url,
        Map.of(
            "Content-Type",
            "application/json",
            WebhookCall.SIGNATURE,
            WebhookSignature.of(hook.secret, body),
            WebhookCall.ENVIRONMENT,
            store.environment() == Environment.PRODUCTION ? "production" : "sandbox"),
        body);
  }

  private void settle(Hook hook, Delivery delivery, @Nullable WebhookReply reply) {
    if (reply == null && !store.is(Switch.RETRIES_CONNECTION_ERRORS)) {
      return;
    }
    record(hook, delivery, reply);
    if (reply != null && reply.isSuccess()) {
      hook.failuresInARow = 0;
      noteToken(delivery.requestId(), reply.body());
    } else if (!delivery.isReplay()) {
      failed(hook, delivery, reply == null ? 0 : reply.status());
    }
  }

  private void record(Hook hook, Delivery delivery, @Nullable WebhookReply reply) {
    lastAttempt++;
    hook.attempts.add(
        new WebhookAttempt(
            lastAttempt,
            delivery.event(),
            reply == null ? null : reply.status(),
            reply == null ? null : cut(reply.body()),
            store.now(),
            delivery.requestId(),
            delivery.payload()));
  }

  private String cut(String body) {
    int longest = store.is(Switch.SHORT_RESPONSE_BODIES) ? DOCUMENTED_BODY : LONGEST_BODY;
    return body.substring(0, Math.min(body.length(), longest));
  }

  /** The trap: whatever the event, {@code token_id} overwrites what the bridge noted of HubEE. */
  private void noteToken(long requestId, String body) {
    if (!store.is(Switch.IGNORES_TOKEN_ID)) {
      Json.object(body)
          .flatMap(answer -> Json.text(answer, "token_id"))
          .ifPresent(
              token ->
                  store.requests().find(requestId).ifPresent(one -> one.externalProviderId(token)));
    }
  }

  private void failed(Hook hook, Delivery delivery, int status) {
    hook.failuresInARow++;
    if (delivery.execution() == ALERT_AT) {
      mailroom.webhookFailing(hook.form, status);
    }
    if (store.is(Switch.DISABLES_AFTER_FIVE_FAILURES)
        && hook.failuresInARow >= FAILURES_BEFORE_SWITCH_OFF) {
      hook.enabled = false;
    } else {
      store.agenda().add(store.now().plus(wait(delivery)), () -> run(delivery.again()));
    }
  }

  private Duration wait(Delivery delivery) {
    return store.is(Switch.DOCUMENTED_DELAYS)
        ? RetryDelays.documented(delivery.execution())
        : store.delays().after(delivery.execution(), store.is(Switch.JITTER));
  }
}
