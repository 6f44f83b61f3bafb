// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.people;

import fr.hubee.testkit.fake.datapass.bridge.HubeeBridge;
import fr.hubee.testkit.fake.datapass.mail.Mailroom;
import fr.hubee.testkit.fake.datapass.model.Store;
import fr.hubee.testkit.fake.datapass.webhook.Courier;

/** Where people's deeds are done. Immutable. */
record Desks(Store store, Acts acts, Pages pages, Transfers transfers) {

  static Desks of(
      Store store, History history, Mailroom mailroom, Courier courier, HubeeBridge bridge) {
    return new Desks(
        store,
        new Acts(store, history, mailroom, courier, bridge),
        new Pages(store, history, mailroom, courier),
        new Transfers(store, history, mailroom, courier));
  }
}
