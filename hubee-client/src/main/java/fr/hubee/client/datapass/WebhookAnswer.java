// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.datapass;

import java.util.Objects;
import java.util.Optional;

/**
 * What a receiver makes of a call. Answer its {@link #status} with an <em>empty</em> body: DataPass
 * reads what it is answered, and a {@code token_id} in it overwrites what it knows of the
 * subscriptions at HubEE.
 *
 * <p>Source: DataPass v2, delivery of webhooks (2026-08-06).
 */
public sealed interface WebhookAnswer {

  /** The HTTP status to answer. */
  int status();

  /** What DataPass tells; empty for a call that is turned away. */
  default Optional<WebhookNotice> notice() {
    return this instanceof Accepted accepted ? Optional.of(accepted.told()) : Optional.empty();
  }

  /**
   * DataPass calls. Answer once what must not be lost is stored, within ten seconds; the rest is
   * done later.
   *
   * @param told what it tells
   */
  record Accepted(WebhookNotice told) implements WebhookAnswer {

    public Accepted {
      Objects.requireNonNull(told, "told");
    }

    @Override
    public int status() {
      return 204;
    }
  }

  /**
   * The call is turned away.
   *
   * @param reason why
   */
  record Rejected(WebhookRejection reason) implements WebhookAnswer {

    public Rejected {
      Objects.requireNonNull(reason, "reason");
    }

    @Override
    public int status() {
      return reason.status();
    }
  }
}
