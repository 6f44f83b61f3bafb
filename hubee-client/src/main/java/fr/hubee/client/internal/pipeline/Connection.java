// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.pipeline;

import fr.hubee.client.auth.ClientCredentialsTokenProvider;
import fr.hubee.client.auth.TokenProvider;
import fr.hubee.client.event.DriftReport;
import fr.hubee.client.event.HubeeListener;
import fr.hubee.client.internal.apache.ApacheTransport;
import fr.hubee.client.internal.file.FileCalls;
import fr.hubee.client.internal.observe.DriftCounter;
import fr.hubee.client.internal.observe.Observers;
import fr.hubee.client.internal.retry.Creations;
import fr.hubee.client.internal.retry.Pacing;
import fr.hubee.client.internal.retry.RetryingSender;
import fr.hubee.client.internal.wire.Exchange;
import fr.hubee.client.internal.wire.IdentifiedTransport;
import fr.hubee.client.internal.wire.Sender;
import fr.hubee.client.retry.RetryPolicy;
import fr.hubee.client.settings.ClientSettings;
import fr.hubee.client.spi.Transport;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** What a client sends by: a pipeline, on a transport that is closed if it is its own. */
public final class Connection implements AutoCloseable {

  private final Transport transport;
  private final boolean ownsTransport;
  private final Pipeline pipeline;
  private final DriftCounter drift;

  private Connection(
      Transport transport, boolean ownsTransport, Pipeline pipeline, DriftCounter drift) {
    this.transport = transport;
    this.ownsTransport = ownsTransport;
    this.pipeline = pipeline;
    this.drift = drift;
  }

  /**
   * Assembles the senders in the order of a call.
   *
   * @param settings what the client was told
   * @param identification the headers that say who calls
   * @param apiBase what comes before the paths of the contract
   * @param tokens starts a provider of tokens, unless the settings give one
   */
  public static Connection open(
      ClientSettings settings,
      Map<String, String> identification,
      URI apiBase,
      Function<Transport, ClientCredentialsTokenProvider.Builder> tokens) {
    Transport given = settings.transportOrNull();
    Transport transport = given == null ? ApacheTransport.create(settings.connections()) : given;
    Transport identified = new IdentifiedTransport(transport, identification);
    DriftCounter drift = new DriftCounter();
    HubeeListener observers = new Observers(drift.then(settings.listener()));
    Exchange exchange = new Exchange(identified, settings.clock(), observers);
    TokenProvider provider = tokens(settings, () -> tokens.apply(identified));
    Sender once = new AuthorizedSender(exchange, provider, observers);
    Pipeline pipeline = pipeline(settings, apiBase, once, observers);
    return new Connection(transport, given == null, pipeline, drift);
  }

  private static TokenProvider tokens(
      ClientSettings settings, Supplier<ClientCredentialsTokenProvider.Builder> own) {
    TokenProvider given = settings.tokenProviderOrNull();
    return given == null
        ? own.get()
            .clock(settings.clock())
            .retries(settings.retries())
            .sleeper(settings.sleeper())
            .listener(settings.listener())
            .build()
        : given;
  }

  private static Pipeline pipeline(
      ClientSettings settings, URI apiBase, Sender once, HubeeListener observers) {
    Pacing pacing = Pacing.of(settings.retries(), settings.sleeper());
    Sender calls = new RetryingSender(once, pacing, settings.clock(), observers);
    Sender files = new RetryingSender(once, paceOfFiles(settings), settings.clock(), observers);
    return new Pipeline(
        apiBase,
        new JsonCalls(calls, settings.callLimits()),
        new FileCalls(files, settings.transferLimits(), observers),
        new Creations(pacing, observers),
        observers);
  }

  private static Pacing paceOfFiles(ClientSettings settings) {
    Duration whole = settings.transferLimits().whole();
    RetryPolicy retries = settings.retries();
    RetryPolicy patient =
        whole.compareTo(retries.totalTime()) > 0
            ? retries.toBuilder().totalTime(whole).build()
            : retries;
    return Pacing.of(patient, settings.sleeper());
  }

  /** How requests travel, without what is said of who calls. */
  public Transport transport() {
    return transport;
  }

  /** What typed operations are made of. */
  public Pipeline pipeline() {
    return pipeline;
  }

  /** Returns what the other side has newly said so far. */
  public DriftReport driftReport() {
    return drift.report();
  }

  @Override
  public void close() {
    if (ownsTransport) {
      transport.close();
    }
  }
}
