// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.auth;

import fr.hubee.client.error.AccessDeniedException;
import fr.hubee.client.error.AuthenticationFailedException;
import fr.hubee.client.error.HubUnavailableException;
import fr.hubee.client.error.UnexpectedAnswerException;
import fr.hubee.client.event.HubeeListener;
import fr.hubee.client.internal.observe.Observers;
import fr.hubee.client.internal.retry.Pacing;
import fr.hubee.client.internal.retry.RetryingSender;
import fr.hubee.client.internal.wire.Dialect;
import fr.hubee.client.internal.wire.Exchange;
import fr.hubee.client.internal.wire.Sender;
import fr.hubee.client.retry.RetryPolicy;
import fr.hubee.client.retry.Sleeper;
import fr.hubee.client.spi.Transport;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one token of the OAuth 2.0 client-credentials grant and asks for another when it ends. When
 * several threads need one at the same moment, one of them asks and all share what comes, be it a
 * failure; the next call asks again. Thread-safe.
 *
 * <p>Source: HubEE V1 contract, token request; DataPass v2, OAuth (2026-08-06); sharing a request
 * under way is a choice of this library.
 */
public final class ClientCredentialsTokenProvider implements TokenProvider {

  private final TokenRequest request;
  private final String scope;
  private final Clock clock;
  private final Object lock = new Object();
  private @Nullable AccessToken kept;
  private @Nullable CompletableFuture<AccessToken> flight;

  private ClientCredentialsTokenProvider(Builder builder) {
    Grant grant = builder.grant();
    this.request = builder.request(grant);
    this.scope = grant.scope();
    this.clock = builder.clock;
  }

  /**
   * Starts a provider that has no token yet.
   *
   * @param endpoint the token endpoint of the environment
   * @param credentials the pair of the organisation
   * @param scope what to ask for
   * @param transport how to send; not closed
   */
  public static Builder builder(
      URI endpoint, ClientCredentials credentials, Scope scope, Transport transport) {
    Objects.requireNonNull(scope, "scope");
    return new Builder(endpoint, credentials, List.of(scope), transport);
  }

  /**
   * Starts a provider of tokens of DataPass, which asks for several scopes at once and wants the
   * pair in the form, not in a header.
   *
   * @param endpoint the token endpoint of the environment
   * @param credentials the pair of the application
   * @param scopes what to ask for; at least one
   * @param transport how to send; not closed
   * @throws IllegalArgumentException when there is no scope
   */
  public static Builder ofDatapass(
      URI endpoint, ClientCredentials credentials, List<Scope> scopes, Transport transport) {
    if (scopes.isEmpty()) {
      throw new IllegalArgumentException("a token is asked for at least one scope");
    }
    Builder builder = new Builder(endpoint, credentials, scopes, transport);
    builder.dialect = Dialect.DATAPASS;
    return builder;
  }

  /**
   * {@inheritDoc}
   *
   * @throws AuthenticationFailedException when the pair is not accepted
   * @throws AccessDeniedException when the scope is refused outright
   * @throws HubUnavailableException when the endpoint is down or out of reach
   * @throws UnexpectedAnswerException when it answers something else than a token
   */
  @Override
  public AccessToken token() {
    CompletableFuture<AccessToken> mine = new CompletableFuture<>();
    CompletableFuture<AccessToken> current = board(mine);
    if (current == mine) {
      fly(mine);
    }
    return outcome(current);
  }

  @Override
  public void invalidate(AccessToken rejected) {
    synchronized (lock) {
      if (kept != null && kept.isSameAs(rejected)) {
        kept = null;
      }
    }
  }

  /**
   * Returns the kept token, or the request under way, or the given one, which is then under way.
   */
  private CompletableFuture<AccessToken> board(CompletableFuture<AccessToken> mine) {
    synchronized (lock) {
      if (kept != null && kept.isUsableAt(clock.instant())) {
        return CompletableFuture.completedFuture(kept);
      }
      if (flight == null) {
        flight = mine;
      }
      return flight;
    }
  }

  private void fly(CompletableFuture<AccessToken> mine) {
    try {
      AccessToken token = request.send();
      land(token);
      mine.complete(token);
    } catch (RuntimeException refused) {
      land(null);
      mine.completeExceptionally(refused);
    } finally {
      if (!mine.isDone()) {
        land(null);
        mine.completeExceptionally(
            new IllegalStateException("the request for a token ended badly"));
      }
    }
  }

  /**
   * In one step, so that nobody is handed a token of a past request: it may have been refused
   * since.
   */
  private void land(@Nullable AccessToken token) {
    synchronized (lock) {
      kept = token;
      flight = null;
    }
  }

  private static AccessToken outcome(CompletableFuture<AccessToken> flight) {
    try {
      return flight.join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof RuntimeException refused) {
        throw refused;
      }
      throw failed;
    }
  }

  /** Returns the scope: the rest is secret. */
  @Override
  public String toString() {
    return "ClientCredentialsTokenProvider[" + scope + "]";
  }

  /** The settings of a provider. Not thread-safe. */
  public static final class Builder {

    private final URI endpoint;
    private final ClientCredentials credentials;
    private final List<Scope> scopes;
    private final Transport transport;
    private Dialect dialect = Dialect.HUBEE;
    private Clock clock = Clock.systemUTC();
    private RetryPolicy retries = RetryPolicy.standard();
    private Sleeper sleeper = Sleeper.system();
    private HubeeListener listener = HubeeListener.none();

    private Builder(
        URI endpoint, ClientCredentials credentials, List<Scope> scopes, Transport transport) {
      this.endpoint = Objects.requireNonNull(endpoint, "endpoint");
      this.credentials = Objects.requireNonNull(credentials, "credentials");
      this.scopes = List.copyOf(scopes);
      this.transport = Objects.requireNonNull(transport, "transport");
    }

    /** What time it is; the system's unless given. */
    public Builder clock(Clock value) {
      this.clock = Objects.requireNonNull(value, "clock");
      return this;
    }

    /** How often a request for a token is sent; {@link RetryPolicy#standard} unless given. */
    public Builder retries(RetryPolicy value) {
      this.retries = Objects.requireNonNull(value, "retries");
      return this;
    }

    /** How to wait between two attempts; really, unless given. */
    public Builder sleeper(Sleeper value) {
      this.sleeper = Objects.requireNonNull(value, "sleeper");
      return this;
    }

    /** Who is told; nobody unless given. */
    public Builder listener(HubeeListener value) {
      this.listener = Objects.requireNonNull(value, "listener");
      return this;
    }

    /** Returns the provider. */
    public ClientCredentialsTokenProvider build() {
      return new ClientCredentialsTokenProvider(this);
    }

    private Grant grant() {
      return new Grant(endpoint, credentials, scopes, dialect);
    }

    private TokenRequest request(Grant grant) {
      HubeeListener observers = new Observers(listener);
      Exchange exchange = new Exchange(transport, clock, observers);
      Sender sender = new RetryingSender(exchange, Pacing.of(retries, sleeper), clock, observers);
      return new TokenRequest(grant, sender, clock, observers);
    }
  }
}
