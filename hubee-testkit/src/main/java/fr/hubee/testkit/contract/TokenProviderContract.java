// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.hubee.client.auth.AccessToken;
import fr.hubee.client.auth.TokenProvider;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What a {@link TokenProvider} does: keeps a token while it is good, and gives another once it was
 * refused.
 *
 * <p>Source: a choice of this library; HubEE V1 contract, token request (2022-06-30).
 */
public abstract class TokenProviderContract {

  private static final int CALLERS = 16;

  /** For subclasses. */
  protected TokenProviderContract() {}

  /** Returns your provider, which has no token yet; each token it is given is another one. */
  protected abstract TokenProvider provider();

  /** Returns what time it is for your provider. */
  protected abstract Instant now();

  @Test
  void a_token_is_good_now_and_kept() {
    TokenProvider provider = provider();
    AccessToken token = provider.token();
    assertTrue(token.isUsableAt(now()), "a token that is already over serves nobody");
    assertEquals(token.value(), provider.token().value());
  }

  @Test
  void a_token_that_was_refused_is_not_given_again() {
    TokenProvider provider = provider();
    AccessToken refused = provider.token();
    provider.invalidate(refused);
    AccessToken next = provider.token();
    assertNotEquals(refused.value(), next.value());
    assertEquals(next.value(), provider.token().value());
  }

  @Test
  void a_late_refusal_leaves_the_token_that_came_after() {
    TokenProvider provider = provider();
    AccessToken first = provider.token();
    provider.invalidate(first);
    AccessToken second = provider.token();
    provider.invalidate(first);
    assertEquals(second.value(), provider.token().value());
  }

  @Test
  void those_who_ask_at_once_share_a_token() throws InterruptedException {
    TokenProvider provider = provider();
    List<String> values = Crowd.of(CALLERS, caller -> provider.token().value());
    assertEquals(1, new HashSet<>(values).size());
  }

  @Test
  void those_who_are_refused_at_once_share_the_next_one() throws InterruptedException {
    TokenProvider provider = provider();
    AccessToken refused = provider.token();
    List<String> values =
        Crowd.of(
            CALLERS,
            caller -> {
              provider.invalidate(refused);
              return provider.token().value();
            });
    assertEquals(1, new HashSet<>(values).size());
    assertFalse(values.contains(refused.value()));
  }

  @Test
  void a_token_is_not_printed() {
    TokenProvider provider = provider();
    String value = provider.token().value();
    assertFalse(provider.toString().contains(value));
  }
}
