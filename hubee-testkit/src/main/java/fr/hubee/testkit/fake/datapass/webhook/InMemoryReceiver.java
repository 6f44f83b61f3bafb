// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.webhook;

import fr.hubee.testkit.fake.datapass.model.Latest;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A receiver in memory: keeps the latest calls, answers 204 unless told otherwise. Thread-safe.
 *
 * <p>Source: a choice of this library.
 */
public final class InMemoryReceiver implements WebhookSink {

  private final Latest<WebhookCall> calls = new Latest<>();
  private final Deque<Optional<WebhookReply>> next = new ArrayDeque<>();
  private WebhookReply usual = WebhookReply.of(204);

  /** Answers so from now on. */
  public synchronized InMemoryReceiver answering(WebhookReply reply) {
    this.usual = Objects.requireNonNull(reply, "reply");
    return this;
  }

  /** Answers so from now on. */
  public InMemoryReceiver answering(int status) {
    return answering(WebhookReply.of(status));
  }

  /** Answers so once, after what was already planned, before the usual. */
  public synchronized InMemoryReceiver then(WebhookReply reply) {
    next.add(Optional.of(reply));
    return this;
  }

  /** Is out of reach once, after what was already planned. */
  public synchronized InMemoryReceiver thenUnreachable() {
    next.add(Optional.empty());
    return this;
  }

  @Override
  public synchronized WebhookReply deliver(WebhookCall call) throws IOException {
    calls.add(call);
    Optional<WebhookReply> reply = next.isEmpty() ? Optional.of(usual) : next.remove();
    return reply.orElseThrow(() -> new IOException("connection refused"));
  }

  /** Returns the latest calls, those that found nobody included, oldest first. */
  public synchronized List<WebhookCall> calls() {
    return calls.all();
  }

  /** Forgets the calls. */
  public synchronized void clear() {
    calls.clear();
  }
}
