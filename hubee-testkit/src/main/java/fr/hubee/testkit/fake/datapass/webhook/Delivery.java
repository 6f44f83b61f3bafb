// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.webhook;

import fr.hubee.testkit.fake.Content;

/**
 * One event to be told to one webhook. Immutable.
 *
 * @param execution how often it is being tried, from 1 on; 0 for a replay, which is tried once
 */
record Delivery(long hookId, long requestId, String event, Content payload, int execution) {

  static final int REPLAY = 0;

  static Delivery first(long hookId, long requestId, String event, Content payload) {
    return new Delivery(hookId, requestId, event, payload, 1);
  }

  static Delivery replay(long hookId, WebhookAttempt past) {
    return new Delivery(hookId, past.requestId(), past.event(), past.payload(), REPLAY);
  }

  boolean isReplay() {
    return execution == REPLAY;
  }

  Delivery again() {
    return new Delivery(hookId, requestId, event, payload, execution + 1);
  }
}
