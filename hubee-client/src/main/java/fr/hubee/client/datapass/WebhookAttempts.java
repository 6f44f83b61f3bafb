// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.datapass;

import fr.hubee.client.error.HubeeException;
import fr.hubee.client.error.NotFoundException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What became of the calls of webhooks (DataPass v2, public API v1, 2026-08-06). Tests of a webhook
 * are not there, nor is a call that reached nobody. Immutable and thread-safe. Any method may throw
 * any {@link HubeeException}.
 */
public final class WebhookAttempts {

  /** As many as documented; DataPass has no second page: ask for a shorter time. */
  public static final int MOST = 100;

  private final Api api;

  WebhookAttempts(Api api) {
    this.api = api;
  }

  /**
   * Reads the latest {@value #MOST}, the latest first.
   *
   * @param webhookId the number of the webhook
   * @throws NotFoundException when there is no such webhook, or it is not for you
   */
  public List<WebhookAttempt> latest(long webhookId) {
    return read(webhookId, Stream.of());
  }

  /**
   * Reads the latest {@value #MOST} of a time, the latest first.
   *
   * @param webhookId the number of the webhook
   * @param from the first instant; parts of a second do not count
   * @param to the last one
   * @throws NotFoundException when there is no such webhook, or it is not for you
   */
  public List<WebhookAttempt> between(long webhookId, Instant from, Instant to) {
    return read(webhookId, Stream.of(parameter("start_time", from), parameter("end_time", to)));
  }

  private List<WebhookAttempt> read(long webhookId, Stream<Map.Entry<String, String>> bounds) {
    String query =
        Listing.query(Stream.concat(bounds, Stream.of(Map.entry("limit", Integer.toString(MOST)))));
    return api.list(Path.ATTEMPTS, query, WebhookAttempt::new, Long.toString(webhookId));
  }

  private static Map.Entry<String, String> parameter(String name, Instant at) {
    return Map.entry(name, at.truncatedTo(ChronoUnit.SECONDS).toString());
  }
}
