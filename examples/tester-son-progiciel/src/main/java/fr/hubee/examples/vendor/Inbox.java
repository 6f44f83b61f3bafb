// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.examples.vendor;

import fr.hubee.client.HubeeClient;
import fr.hubee.client.SiScope;
import fr.hubee.client.teledossier.HubeeCase;
import fr.hubee.client.teledossier.HubeeNotification;
import fr.hubee.client.teledossier.NotificationQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Collects new cases: each is handed on, then its notification is deleted, so that a case that
 * could not be kept comes again.
 */
final class Inbox {

  private final SiScope hub;
  private final Consumer<HubeeCase> keep;

  Inbox(HubeeClient client, Consumer<HubeeCase> keep) {
    this.hub = client.si();
    this.keep = keep;
  }

  /** Returns the numbers of the cases that were kept. */
  List<String> collect() {
    List<String> numbers = new ArrayList<>();
    for (HubeeNotification told : hub.notifications().list(NotificationQuery.all())) {
      if (told.isNewTeledossier()) {
        HubeeCase found = hub.cases().get(told.caseId().orElseThrow());
        keep.accept(found);
        hub.notifications().delete(told.id());
        numbers.add(found.number().value());
      }
    }
    return numbers;
  }
}
