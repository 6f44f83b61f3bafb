// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.datapass;

import java.time.Instant;

/**
 * How a call stands to the one that was applied last for the same request: calls come in any order,
 * and dates have no parts of a second.
 *
 * <p>Source: DataPass v2, delivery of webhooks (2026-08-06); the rule is a choice of this library.
 */
public enum WebhookOrder {

  /** It is later: apply it. */
  LATER,
  /** It is of the same second: nobody can tell; read the request by the API. */
  SAME_SECOND,
  /** It is earlier: what it tells is past. */
  EARLIER;

  static WebhookOrder of(Instant fired, Instant lastApplied) {
    int compared = fired.compareTo(lastApplied);
    if (compared == 0) {
      return SAME_SECOND;
    }
    return compared > 0 ? LATER : EARLIER;
  }
}
