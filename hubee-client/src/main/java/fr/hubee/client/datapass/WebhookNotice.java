// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.datapass;

/**
 * What DataPass tells in a call that it signed.
 *
 * <p>Source: DataPass v2, webhooks (2026-08-06).
 */
public sealed interface WebhookNotice permits WebhookTest, WebhookEvent {

  /**
   * What the call is told apart by: SHA-256 of its body, 64 hexadecimal digits. The same call comes
   * again when it was not answered in time, or when a developer replays it, months later at times:
   * keep the keys, under a unique constraint, in the transaction that does what the call asks for.
   */
  String key();
}
