// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.auth;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The pair that the hub gave to an organisation: a client id and its secret. Immutable and
 * thread-safe. The secret is never printed, neither by {@code toString} nor in an error; two equal
 * pairs are found equal in constant time.
 *
 * <p>Source: HubEE V1 contract, token request.
 */
public final class ClientCredentials {

  private static final Pattern ID = Pattern.compile("[^\\p{Cntrl}\\s:]{1,255}");
  private static final Pattern SECRET = Pattern.compile("[^\\p{Cntrl}\\s]{1,1024}");

  private final String clientId;
  private final String secret;

  private ClientCredentials(String clientId, String secret) {
    this.clientId = clientId;
    this.secret = secret;
  }

  /**
   * Returns a pair.
   *
   * @param clientId 1 to 255 characters without space, control character or colon
   * @param secret 1 to 1024 characters without space or control character
   * @throws IllegalArgumentException when one is not so, as after a bad copy; it quotes neither
   */
  public static ClientCredentials of(String clientId, String secret) {
    Objects.requireNonNull(clientId, "clientId");
    Objects.requireNonNull(secret, "secret");
    if (!ID.matcher(clientId).matches()) {
      throw new IllegalArgumentException(
          "a client id has 1 to 255 characters, none a space, a control character or a colon");
    }
    if (!SECRET.matcher(secret).matches()) {
      throw new IllegalArgumentException(
          "a secret has 1 to 1024 characters, none a space or a control character");
    }
    return new ClientCredentials(clientId, secret);
  }

  /** The public half. */
  public String clientId() {
    return clientId;
  }

  /** The secret half: never log it. */
  public String secret() {
    return secret;
  }

  /** The value of the {@code Authorization} header: HTTP Basic. */
  String basic() {
    return "Basic " + Base64.getEncoder().encodeToString(utf8(clientId + ":" + secret));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ClientCredentials that
        && clientId.equals(that.clientId)
        && MessageDigest.isEqual(utf8(secret), utf8(that.secret));
  }

  /** Depends on the client id alone, so that a hash says nothing of the secret. */
  @Override
  public int hashCode() {
    return clientId.hashCode();
  }

  /** Returns {@code ClientCredentials[…]}: a pair pasted the wrong way round stays hidden too. */
  @Override
  public String toString() {
    return "ClientCredentials[…]";
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
