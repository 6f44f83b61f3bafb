// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.bench;

import fr.hubee.client.HubFile;
import fr.hubee.client.HubeeClient;
import fr.hubee.client.HubeeEnvironment;
import fr.hubee.client.HubeeSubscription;
import fr.hubee.client.SubscriptionQuery;
import fr.hubee.client.file.IfExists;
import fr.hubee.client.fixture.Samples;
import fr.hubee.client.fixture.Teledossiers;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The work as an embedder of the library writes it. */
final class ByClient implements Contender {

  private final HubeeClient client;

  ByClient(int port) {
    this.client =
        HubeeClient.create(
            HubeeEnvironment.loopback(port), Samples.credentials(), Samples.identification());
  }

  @Override
  public Object subscription() {
    return client.administration().subscriptions().get(ID);
  }

  @Override
  public long walk(int pageSize) {
    SubscriptionQuery all = SubscriptionQuery.builder().pageSize(pageSize).build();
    try (Stream<HubeeSubscription> rows = client.administration().subscriptions().stream(all)) {
      return rows.filter(row -> row.id() != null).count();
    }
  }

  @Override
  public void download(Path target) {
    file().to(target, IfExists.FAIL);
  }

  @Override
  public void downloadToNowhere() throws IOException {
    file().to(OutputStream.nullOutputStream());
  }

  private HubFile file() {
    var cases = client.si().cases();
    return cases.file(Teledossiers.CASE_ID, cases.get(Teledossiers.CASE_ID).attachments().get(0));
  }

  @Override
  public void close() {
    client.close();
  }
}
