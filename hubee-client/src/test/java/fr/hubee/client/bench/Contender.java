// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.bench;

import fr.hubee.client.fixture.Samples;
import fr.hubee.core.subscription.SubscriptionId;
import java.io.IOException;
import java.nio.file.Path;

/** What is measured: the same work by the client, and by hand. */
interface Contender extends AutoCloseable {

  SubscriptionId ID = new SubscriptionId(Samples.ID);

  /** Reads one subscription, and returns what it is, checked. */
  Object subscription() throws IOException;

  /** Reads all subscriptions, and returns how many there are. */
  long walk(int pageSize) throws IOException;

  /** Receives the file into a new place, on the disk, verified by its SHA-256. */
  void download(Path target) throws IOException;

  /** Receives the file into nowhere, verified all the same. */
  void downloadToNowhere() throws IOException;

  @Override
  void close();

  static Contender of(String name, int port) {
    return name.equals("client") ? new ByClient(port) : new ByHand(port);
  }
}
