// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.hubee.client.auth.ClientCredentials;
import fr.hubee.testkit.hub.HubRole;
import fr.hubee.testkit.hub.RawAnswer;
import fr.hubee.testkit.hub.RawCalls;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Tokens: who gets one, what it is good for, how the others are refused.
 *
 * <p>Source: HubEE V1 contract, token request and scopes (2022-06-30); guide of error cases 0.5
 * (2022-06-30).
 */
public abstract class HubTokenContract extends HubContract {

  private static final String ANY_ORGANIZATION =
      "/referential/v1/organizations/SI-99900000000010-99999";

  /** For subclasses. */
  protected HubTokenContract() {}

  private RawAnswer token(HubRole role, String secret) {
    ClientCredentials pair = opened().credentials(role);
    return calls(role).token(pair.clientId(), secret, role.scope().value());
  }

  @Test
  void every_role_gets_a_bearer_token_with_its_end() {
    for (HubRole role : opened().credentials().keySet()) {
      RawAnswer answer = token(role, opened().credentials(role).secret());
      assertEquals(200, answer.status(), role + " asks for a token");
      assertTrue(answer.at("/access_token").isPresent(), "a token for " + role);
      assertEquals(Optional.of("bearer"), answer.at("/token_type").map(HubTokenContract::small));
      assertTrue(
          answer.at("/expires_in").map(Long::parseLong).orElse(1L) > 0, "a token lives a while");
    }
  }

  private static String small(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  @Test
  void a_wrong_secret_and_an_unknown_client_get_none() {
    RawAnswer wrong = token(HubRole.RECIPIENT, "no-secret-of-anybody");
    RawAnswer nobody = calls(HubRole.RECIPIENT).token("nobody-at-all", "secret", "SI");
    for (RawAnswer refused : new RawAnswer[] {wrong, nobody}) {
      assertAll(
          () -> assertEquals(401, refused.status()),
          () -> assertEquals(Optional.of("invalid_client"), refused.at("/error")),
          () -> assertEquals(Optional.empty(), refused.at("/access_token")));
    }
  }

  @Test
  void a_token_of_nobody_and_no_token_are_refused_by_the_gateway() {
    RawCalls calls = calls(HubRole.RECIPIENT);
    RawAnswer unknown = calls.callAs("Bearer of-nobody", "GET", ANY_ORGANIZATION);
    assertEquals(401, unknown.status());
    assertEquals(Optional.of("900901"), unknown.at("/errors/0/code"));
    assertEquals(401, calls.callAs("", "GET", ANY_ORGANIZATION).status());
  }

  @Test
  void a_token_serves_its_own_scope_alone() {
    for (HubRole role : new HubRole[] {HubRole.OPERATOR, HubRole.RECIPIENT}) {
      assertEquals(403, calls(role).call("GET", ANY_ORGANIZATION).status(), role.toString());
    }
    assertEquals(
        403,
        calls(HubRole.RECIPIENT)
            .call("POST", "/teledossiers/v1/folders", fresh().toJson())
            .status());
  }

  @Test
  void asking_for_a_scope_of_another_gives_no_right_to_it() {
    ClientCredentials pair = opened().credentials(HubRole.RECIPIENT);
    RawCalls calls = calls(HubRole.RECIPIENT);
    RawAnswer answer = calls.token(pair.clientId(), pair.secret(), "ADMIN");
    Optional<String> token = answer.at("/access_token");
    int status =
        token
            .map(bearer -> calls.callAs("Bearer " + bearer, "GET", ANY_ORGANIZATION).status())
            .orElse(answer.status());
    assertTrue(status == 403 || status == 400 || status == 401, "refused with " + status);
  }
}
