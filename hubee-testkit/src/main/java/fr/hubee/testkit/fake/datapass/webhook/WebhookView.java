// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.webhook;

import fr.hubee.core.demarche.RequestForm;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A webhook as it stood when it was looked at, without its secret. Immutable. It is delivered to
 * only while it is both validated and enabled.
 *
 * <p>Source: DataPass v2, webhook (2026-08-06).
 *
 * @param id its number
 * @param form the one form that it is about
 * @param url where to
 * @param events what it is told
 * @param validated true once a test has succeeded
 * @param enabled true while it is switched on
 * @param lastTestOrNull what the receiver answered to the latest test; null when it was not reached
 */
public record WebhookView(
    long id,
    RequestForm form,
    URI url,
    Set<String> events,
    boolean validated,
    boolean enabled,
    @Nullable WebhookReply lastTestOrNull) {

  public WebhookView {
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(url, "url");
    events = Set.copyOf(events);
  }

  /** What the receiver answered to the latest test. */
  public Optional<WebhookReply> lastTest() {
    return Optional.ofNullable(lastTestOrNull);
  }
}
