// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.api;

import fr.hubee.testkit.fake.FakeRequest;
import fr.hubee.testkit.fake.datapass.model.Paris;
import fr.hubee.testkit.fake.datapass.model.Store;
import fr.hubee.testkit.fake.datapass.model.Switch;
import fr.hubee.testkit.fake.datapass.webhook.WebhookAttempt;
import fr.hubee.testkit.fake.datapass.webhook.WebhookView;
import fr.hubee.testkit.fake.datapass.webhook.Webhooks;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The endpoint that reads what became of a webhook's deliveries. */
final class Attempts {

  private static final int USUAL = 100;
  private static final int MOST = 1_000;

  private static final Comparator<WebhookAttempt> NEWEST_FIRST =
      Comparator.comparing(WebhookAttempt::createdAt)
          .thenComparingLong(WebhookAttempt::id)
          .reversed();

  private final Store store;
  private final Webhooks webhooks;

  Attempts(Store store, Webhooks webhooks) {
    this.store = store;
    this.webhooks = webhooks;
  }

  Object list(ApiCall call) {
    WebhookView webhook =
        webhooks
            .find(Identifiers.webhook(call))
            .filter(found -> Documented.sees(call, found.form(), store))
            .orElseThrow(Problems::notFound);
    Optional<Instant> start = date(call.request(), "start_time");
    Optional<Instant> end = date(call.request(), "end_time");
    int most = store.is(Switch.HUNDRED_ATTEMPTS) ? USUAL : MOST;
    return webhooks.attempts(webhook.id()).stream()
        .filter(attempt -> start.filter(attempt.createdAt()::isBefore).isEmpty())
        .filter(attempt -> end.filter(attempt.createdAt()::isAfter).isEmpty())
        .sorted(NEWEST_FIRST)
        .limit(Listing.limit(call.request(), USUAL, most))
        .map(Attempts::attempt)
        .toList();
  }

  /** What is no date counts as not given. */
  private static Optional<Instant> date(FakeRequest request, String name) {
    try {
      return request.parameter(name).map(OffsetDateTime::parse).map(OffsetDateTime::toInstant);
    } catch (DateTimeException notADate) {
      return Optional.empty();
    }
  }

  private static Map<String, @Nullable Object> attempt(WebhookAttempt attempt) {
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    told.put("id", attempt.id());
    told.put("event", attempt.event());
    told.put("status_code", attempt.statusCodeOrNull());
    told.put("response_body", attempt.responseBodyOrNull());
    told.put("created_at", Paris.write(attempt.createdAt()));
    told.put("authorization_request_id", attempt.requestId());
    return told;
  }
}
