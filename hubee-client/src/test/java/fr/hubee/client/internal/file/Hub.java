// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.file;

import fr.hubee.client.event.HubeeEvent;
import fr.hubee.client.file.Sha256;
import fr.hubee.client.fixture.RawHub;
import fr.hubee.client.fixture.RawHub.Act;
import fr.hubee.client.internal.apache.ApacheTransport;
import fr.hubee.client.internal.retry.Pacing;
import fr.hubee.client.internal.retry.RetryingSender;
import fr.hubee.client.internal.wire.Call;
import fr.hubee.client.internal.wire.Endpoint;
import fr.hubee.client.internal.wire.Exchange;
import fr.hubee.client.retry.RetryPolicy;
import fr.hubee.client.spi.TimeLimits;
import fr.hubee.client.spi.TransportSettings;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;

/** A raw hub with the calls of files before it. */
final class Hub implements AutoCloseable {

  static final int ATTEMPTS = 3;

  final RawHub raw;
  final ApacheTransport transport = ApacheTransport.create(TransportSettings.standard());
  final List<HubeeEvent> events = new CopyOnWriteArrayList<>();

  Hub(Act... acts) {
    raw = new RawHub(acts);
  }

  FileCalls files() {
    return files(TimeLimits.TRANSFER, PartFile.Disk.SYSTEM);
  }

  FileCalls files(TimeLimits limits, PartFile.Disk disk) {
    Clock clock = Clock.systemUTC();
    RetryPolicy policy = RetryPolicy.builder().attempts(ATTEMPTS).firstPause(Duration.ZERO).build();
    Exchange exchange = new Exchange(transport, clock, events::add);
    Pacing pacing = Pacing.of(policy, pause -> {});
    return new FileCalls(
        new RetryingSender(exchange, pacing, clock, events::add), limits, events::add, disk);
  }

  Call download() {
    return new Endpoint("GET", "/teledossiers/v1/cases/{caseId}/attachments/{id}")
        .call(raw.address(), "", "c-1", "a-1");
  }

  Call upload() {
    return new Endpoint("PUT", "/teledossiers/v1/folders/{folderId}/attachments/{id}")
        .call(raw.address(), "", "f-1", "a-1");
  }

  /** The same bytes each time. */
  static byte[] content(int size) {
    byte[] content = new byte[size];
    new Random(size).nextBytes(content);
    return content;
  }

  static Sha256 digest(byte[] content) {
    return Sha256.of(Sha256.newDigest().digest(content));
  }

  static Act file(byte[] content, String... headers) {
    return (request, answer) -> answer.bytes(200, content, headers);
  }

  @Override
  public void close() {
    raw.close();
    transport.close();
  }
}
