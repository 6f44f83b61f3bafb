// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.webhook;

import fr.hubee.testkit.fake.datapass.model.Switch;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The events that a webhook may be registered for. */
final class WebhookEvents {

  private static final List<String> SUBSCRIBABLE =
      List.of(
          "create",
          "update",
          "transfer",
          "submit",
          "approve",
          "refuse",
          "request_changes",
          "revoke",
          "archive",
          "reopen",
          "cancel_reopening");

  private static final List<String> DOCUMENTED_TOO = List.of("create_by_api", "update_by_api");

  private WebhookEvents() {}

  /**
   * Returns these events.
   *
   * @throws IllegalArgumentException when there is none, or one that cannot be subscribed to
   * @param apiEvents whether {@link Switch#API_EVENTS} is on
   */
  static Set<String> of(boolean apiEvents, String... events) {
    if (events.length == 0) {
      throw new IllegalArgumentException("a webhook needs at least one event");
    }
    for (String event : events) {
      boolean known = SUBSCRIBABLE.contains(event) || (apiEvents && DOCUMENTED_TOO.contains(event));
      if (!known) {
        throw new IllegalArgumentException("no webhook can be registered for " + event);
      }
    }
    return new LinkedHashSet<>(Arrays.asList(events));
  }
}
