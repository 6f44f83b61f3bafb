// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.http;

import fr.hubee.testkit.fake.datapass.webhook.WebhookCall;
import fr.hubee.testkit.fake.datapass.webhook.WebhookReply;
import fr.hubee.testkit.fake.datapass.webhook.WebhookSink;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;

/**
 * Delivers webhooks over HTTP, to receivers of the loopback interface alone: a fake calls nobody
 * else. Redirections are not followed, and no proxy is asked. Thread-safe.
 *
 * <p>Source: DataPass v2, delivery of webhooks (2026-08-06).
 */
public final class HttpWebhookSink implements WebhookSink {

  private static final int LONGEST_ANSWER = 1 << 20;

  private final HttpClient http;
  private final Duration timeout;

  private HttpWebhookSink(Duration timeout) {
    this.timeout = Objects.requireNonNull(timeout, "timeout");
    this.http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(timeout)
            .proxy(HttpClient.Builder.NO_PROXY)
            .build();
  }

  /** Returns one that waits this long for an answer; the real DataPass waits a minute. */
  public static HttpWebhookSink waiting(Duration timeout) {
    return new HttpWebhookSink(timeout);
  }

  @Override
  public WebhookReply deliver(WebhookCall call) throws IOException {
    refuseStrangers(call);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(call.url())
            .timeout(timeout)
            .POST(HttpRequest.BodyPublishers.ofByteArray(call.body().bytes()));
    call.headers().forEach(request::header);
    try {
      return read(http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream()));
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", stop);
    }
  }

  private static void refuseStrangers(WebhookCall call) throws IOException {
    if (!InetAddress.getByName(call.url().getHost()).isLoopbackAddress()) {
      throw new IOException("not on the loopback interface: " + call.url());
    }
  }

  private static WebhookReply read(HttpResponse<InputStream> response) throws IOException {
    try (InputStream body = response.body()) {
      String text = new String(body.readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8);
      return new WebhookReply(response.statusCode(), text);
    }
  }
}
