// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import fr.hubee.client.auth.ClientCredentials;
import fr.hubee.client.auth.CredentialKey;
import fr.hubee.client.auth.CredentialStore;
import fr.hubee.client.auth.MissingCredentialsException;
import fr.hubee.client.auth.Scope;
import fr.hubee.client.spi.Transport;
import fr.hubee.client.spi.TransportSettings;
import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.identity.OrganizationId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The clients of many organisations and démarches, each with its own pair and its own token, over
 * one pool of connections. Thread-safe: make one, share it, close it at the end.
 *
 * <p>Ask for the client each time there is work, do not keep it: the store is asked each time, so a
 * pair that was replaced there serves from the next time on. The clients used latest are kept, with
 * their tokens; one that was forgotten is made again, and goes on working in the hands of whoever
 * has it. Closing one of the clients does nothing.
 *
 * <pre>{@code
 * try (HubeeClients clients = HubeeClients.builder(PRODUCTION, who, store).build()) {
 *   clients.of(mairie, processCode).…
 * }
 * }</pre>
 *
 * <p>Source: HubEE V1 contract, who owns which credentials; the rest is a choice of this library.
 */
public final class HubeeClients implements AutoCloseable {

  /** How many clients are kept unless chosen: a vendor of 2,000 communes with 5 démarches each. */
  public static final int USUALLY_KEPT = 10_000;

  private final HubeeEnvironment environment;
  private final Identification identification;
  private final CredentialStore store;
  private final Scope scope;
  private final Consumer<HubeeClient.Builder> each;
  private final boolean ownsTransport;
  private final Transport transport;
  private final LatestClients latest;

  private HubeeClients(Builder builder) {
    this.environment = builder.environment;
    this.identification = builder.identification;
    this.store = builder.store;
    this.scope = builder.scope;
    this.each = builder.each;
    this.ownsTransport = builder.transport == null;
    this.transport =
        builder.transport == null ? HubeeClient.transport(builder.connections) : builder.transport;
    this.latest = new LatestClients(builder.kept, this::client);
  }

  /**
   * Starts the clients of one environment.
   *
   * @param environment where the hub is
   * @param identification who calls
   * @param store where the pairs are
   */
  public static Builder builder(
      HubeeEnvironment environment, Identification identification, CredentialStore store) {
    return new Builder(environment, identification, store);
  }

  /**
   * Returns the client of one démarche of one organisation.
   *
   * @throws MissingCredentialsException when the store has no pair for it
   */
  public HubeeClient of(OrganizationId organization, ProcessCode processCode) {
    CredentialKey key = new CredentialKey(organization, processCode);
    return find(key).orElseThrow(() -> new MissingCredentialsException(key));
  }

  /** Returns the client that this pair is for; empty when the store has none. */
  public Optional<HubeeClient> find(CredentialKey key) {
    Optional<ClientCredentials> pair = store.find(Objects.requireNonNull(key, "key"));
    if (pair.isEmpty()) {
      latest.forget(key);
    }
    return pair.map(current -> latest.of(key, current));
  }

  /** Returns what there are clients for, sorted. */
  public List<CredentialKey> keys() {
    return store.keys();
  }

  private HubeeClient client(ClientCredentials pair) {
    HubeeClient.Builder builder =
        HubeeClient.builder(environment, pair, identification).scope(scope);
    each.accept(builder);
    return builder.transport(transport).build();
  }

  /** Gives back the connections, those of all clients. A transport of the caller is left open. */
  @Override
  public void close() {
    if (ownsTransport) {
      transport.close();
    }
  }

  /** Returns the environment, the scope and how many clients are kept. */
  @Override
  public String toString() {
    return "HubeeClients[" + environment.name() + ", " + scope + ", " + latest.size() + "]";
  }

  /** The settings of many clients. Not thread-safe. */
  public static final class Builder {

    private final HubeeEnvironment environment;
    private final Identification identification;
    private final CredentialStore store;
    private Scope scope = Scope.SI;
    private int kept = USUALLY_KEPT;
    private TransportSettings connections = TransportSettings.standard();
    private @Nullable Transport transport;
    private Consumer<HubeeClient.Builder> each = builder -> {};

    private Builder(
        HubeeEnvironment environment, Identification identification, CredentialStore store) {
      this.environment = Objects.requireNonNull(environment, "environment");
      this.identification = Objects.requireNonNull(identification, "identification");
      this.store = Objects.requireNonNull(store, "store");
    }

    /** What tokens are asked for; {@link Scope#SI} unless given. */
    public Builder scope(Scope value) {
      this.scope = Objects.requireNonNull(value, "scope");
      return this;
    }

    /**
     * How many clients are kept, with their tokens: at least 1; {@value HubeeClients#USUALLY_KEPT}
     * unless given.
     *
     * @throws IllegalArgumentException when it is not so
     */
    public Builder kept(int value) {
      if (value < 1) {
        throw new IllegalArgumentException("at least one client is kept, came " + value);
      }
      this.kept = value;
      return this;
    }

    /** How the common transport reaches the hub; {@link TransportSettings} unless given. */
    public Builder connections(TransportSettings value) {
      this.connections = Objects.requireNonNull(value, "connections");
      return this;
    }

    /** How requests travel; the library's own unless given. It is not closed. */
    public Builder transport(Transport value) {
      this.transport = Objects.requireNonNull(value, "transport");
      return this;
    }

    /**
     * What else to set for each client: its clock, its retries, its listener. A transport that is
     * set here does not count.
     */
    public Builder each(Consumer<HubeeClient.Builder> value) {
      this.each = Objects.requireNonNull(value, "each");
      return this;
    }

    /** Returns the clients. */
    public HubeeClients build() {
      return new HubeeClients(this);
    }
  }
}
