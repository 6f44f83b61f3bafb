// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import fr.hubee.client.auth.ClientCredentials;
import fr.hubee.client.auth.ClientCredentialsTokenProvider;
import fr.hubee.client.auth.Scope;
import fr.hubee.client.auth.TokenProvider;
import fr.hubee.client.internal.apache.ApacheTransport;
import fr.hubee.client.internal.pipeline.AuthorizedExchange;
import fr.hubee.client.internal.wire.Exchange;
import fr.hubee.client.internal.wire.IdentifiedTransport;
import fr.hubee.client.spi.Transport;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A client of one hub with one pair of credentials. Immutable and thread-safe: make one, share it,
 * close it at the end. No call is repeated by itself, but for one replay with a new token when the
 * hub no longer accepts the kept one.
 *
 * <p>Operations are grouped by the scope that may call them.
 *
 * <pre>{@code
 * try (HubeeClient client = HubeeClient.create(HubeeEnvironment.RECETTE, credentials, who)) {
 *   client.administration().organizations().find(mairie);
 * }
 * }</pre>
 */
public final class HubeeClient implements AutoCloseable {

  private final HubeeEnvironment environment;
  private final Scope scope;
  private final Transport transport;
  private final boolean ownsTransport;
  private final Administration administration;

  private HubeeClient(Builder builder) {
    this.environment = builder.environment;
    this.scope = builder.scope;
    this.ownsTransport = builder.transport == null;
    this.transport =
        builder.transport == null
            ? ApacheTransport.create(builder.connectTimeout, builder.responseTimeout)
            : builder.transport;
    this.administration =
        new Administration(new Referential(environment.apiBase(), calls(builder)));
  }

  private AuthorizedExchange calls(Builder builder) {
    Transport identified = new IdentifiedTransport(transport, builder.identification.headers());
    TokenProvider tokens =
        builder.tokenProvider == null
            ? ClientCredentialsTokenProvider.create(
                environment.tokenEndpoint(), builder.credentials, scope, identified, builder.clock)
            : builder.tokenProvider;
    return new AuthorizedExchange(new Exchange(identified), tokens);
  }

  /**
   * Returns a client with the usual settings: see {@link Builder}.
   *
   * @param environment where the hub is
   * @param credentials the pair of the organisation
   * @param identification who calls
   */
  public static HubeeClient create(
      HubeeEnvironment environment, ClientCredentials credentials, Identification identification) {
    return builder(environment, credentials, identification).build();
  }

  /**
   * Starts a client whose settings are chosen.
   *
   * @param environment where the hub is
   * @param credentials the pair of the organisation
   * @param identification who calls
   */
  public static Builder builder(
      HubeeEnvironment environment, ClientCredentials credentials, Identification identification) {
    return new Builder(environment, credentials, identification);
  }

  /**
   * What a token of scope {@link Scope#ADMIN} may call, the reading of subscriptions also one of
   * scope {@link Scope#OSL} (HubEE V1 contract, master table). With any other scope the hub answers
   * an {@link fr.hubee.client.error.AccessDeniedException}.
   */
  public Administration administration() {
    return administration;
  }

  /**
   * Gives back the connections of the client. A transport that was given by the caller is left
   * open. Calls made afterwards fail with {@link IllegalStateException}.
   */
  @Override
  public void close() {
    if (ownsTransport) {
      transport.close();
    }
  }

  /** Returns the environment and the scope. */
  @Override
  public String toString() {
    return "HubeeClient[" + environment.name() + ", " + scope + "]";
  }

  /** The settings of a client. Not thread-safe. */
  public static final class Builder {

    private static final Duration USUAL_CONNECT_TIMEOUT = Duration.ofSeconds(10);
    private static final Duration USUAL_RESPONSE_TIMEOUT = Duration.ofSeconds(60);

    private final HubeeEnvironment environment;
    private final ClientCredentials credentials;
    private final Identification identification;
    private Scope scope = Scope.ADMIN;
    private Clock clock = Clock.systemUTC();
    private @Nullable Transport transport;
    private @Nullable TokenProvider tokenProvider;
    private Duration connectTimeout = USUAL_CONNECT_TIMEOUT;
    private Duration responseTimeout = USUAL_RESPONSE_TIMEOUT;

    private Builder(
        HubeeEnvironment environment,
        ClientCredentials credentials,
        Identification identification) {
      this.environment = Objects.requireNonNull(environment, "environment");
      this.credentials = Objects.requireNonNull(credentials, "credentials");
      this.identification = Objects.requireNonNull(identification, "identification");
    }

    /** What tokens are asked for; {@link Scope#ADMIN} unless given. */
    public Builder scope(Scope value) {
      this.scope = Objects.requireNonNull(value, "scope");
      return this;
    }

    /** What time it is, for the life of tokens; the system's unless given. */
    public Builder clock(Clock value) {
      this.clock = Objects.requireNonNull(value, "clock");
      return this;
    }

    /**
     * How requests travel; the library's own unless given. The client does not close it, and the
     * two timeouts do not apply to it.
     */
    public Builder transport(Transport value) {
      this.transport = Objects.requireNonNull(value, "transport");
      return this;
    }

    /**
     * Where tokens come from, one shared by several clients for example; the token endpoint of the
     * environment unless given. The credentials, the scope and the clock then serve nothing.
     */
    public Builder tokenProvider(TokenProvider value) {
      this.tokenProvider = Objects.requireNonNull(value, "tokenProvider");
      return this;
    }

    /**
     * How long to wait for a connection; 10 s unless given.
     *
     * @throws IllegalArgumentException when it is not at least one millisecond
     */
    public Builder connectTimeout(Duration value) {
      this.connectTimeout = positive("connectTimeout", value);
      return this;
    }

    /**
     * The longest silence while waiting for an answer; 60 s unless given. An answer that comes drop
     * by drop may take longer: nothing bounds the whole duration of a call.
     *
     * @throws IllegalArgumentException when it is not at least one millisecond
     */
    public Builder responseTimeout(Duration value) {
      this.responseTimeout = positive("responseTimeout", value);
      return this;
    }

    /** Returns the client. */
    public HubeeClient build() {
      return new HubeeClient(this);
    }

    /** Zero would mean "for ever" to the transport. */
    private static Duration positive(String what, Duration value) {
      if (Objects.requireNonNull(value, what).toMillis() < 1) {
        throw new IllegalArgumentException(what + " is at least one millisecond, came " + value);
      }
      return value;
    }
  }
}
