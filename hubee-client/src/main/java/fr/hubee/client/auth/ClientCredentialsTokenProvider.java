// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.auth;

import fr.hubee.client.error.AccessDeniedException;
import fr.hubee.client.error.AuthenticationFailedException;
import fr.hubee.client.error.HubUnavailableException;
import fr.hubee.client.error.UnexpectedAnswerException;
import fr.hubee.client.spi.Transport;
import java.net.URI;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one token of the OAuth 2.0 client-credentials grant and asks for another when it ends. When
 * several threads need one at the same moment, one of them asks and all share what comes, be it a
 * failure; the next call asks again. Thread-safe.
 */
public final class ClientCredentialsTokenProvider implements TokenProvider {

  private final TokenRequest request;
  private final Clock clock;
  private final AtomicReference<@Nullable AccessToken> kept = new AtomicReference<>();
  private final AtomicReference<@Nullable CompletableFuture<AccessToken>> flight =
      new AtomicReference<>();

  private ClientCredentialsTokenProvider(TokenRequest request, Clock clock) {
    this.request = request;
    this.clock = clock;
  }

  /**
   * Returns a provider that has no token yet.
   *
   * @param endpoint the token endpoint of the environment
   * @param credentials the pair of the organisation
   * @param scope what to ask for
   * @param transport how to send; not closed
   * @param clock what time it is
   */
  public static ClientCredentialsTokenProvider create(
      URI endpoint, ClientCredentials credentials, Scope scope, Transport transport, Clock clock) {
    return new ClientCredentialsTokenProvider(
        new TokenRequest(endpoint, credentials, scope, transport, clock), clock);
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
    AccessToken usable = usable();
    return usable != null ? usable : join();
  }

  @Override
  public void invalidate(AccessToken rejected) {
    kept.updateAndGet(token -> token != null && token.isSameAs(rejected) ? null : token);
  }

  private @Nullable AccessToken usable() {
    AccessToken token = kept.get();
    return token != null && token.isUsableAt(clock.instant()) ? token : null;
  }

  private AccessToken join() {
    CompletableFuture<AccessToken> mine = new CompletableFuture<>();
    CompletableFuture<AccessToken> current = flight.compareAndExchange(null, mine);
    if (current == null) {
      lead(mine);
      return outcome(mine);
    }
    return outcome(current);
  }

  /** Looks again first: another flight may have landed since this thread found no token. */
  private void lead(CompletableFuture<AccessToken> mine) {
    try {
      AccessToken usable = usable();
      AccessToken token = usable != null ? usable : request.send();
      kept.set(token);
      mine.complete(token);
    } catch (RuntimeException refused) {
      mine.completeExceptionally(refused);
    } finally {
      flight.set(null);
      mine.completeExceptionally(new IllegalStateException("the request for a token ended badly"));
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
    return "ClientCredentialsTokenProvider[" + request.scope() + "]";
  }
}
