// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.webhook;

import java.io.IOException;

/**
 * A port: carries a call of a webhook to its receiver. It is called without any lock of the fake
 * held: the receiver may well ask DataPass in return.
 *
 * <p>Source: DataPass v2, webhooks (2026-08-06).
 */
@FunctionalInterface
public interface WebhookSink {

  /**
   * Delivers a call and returns what the receiver answered.
   *
   * @throws IOException when the receiver cannot be reached, or does not answer in time; any
   *     runtime exception counts as one
   */
  WebhookReply deliver(WebhookCall call) throws IOException;
}
