// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;

/**
 * The pair of an {@code Authorization: Basic} header (RFC 7617, 2015). Immutable; {@code toString}
 * shows nothing of it.
 */
public record BasicCredentials(String user, String password) {

  private static final String SCHEME = "Basic ";

  public BasicCredentials {
    Objects.requireNonNull(user, "user");
    Objects.requireNonNull(password, "password");
  }

  /** Returns the pair that this request carries; empty when there is none or it is malformed. */
  public static Optional<BasicCredentials> in(FakeRequest request) {
    return request
        .header("Authorization")
        .filter(header -> header.startsWith(SCHEME))
        .flatMap(header -> decode(header.substring(SCHEME.length())));
  }

  private static Optional<BasicCredentials> decode(String encoded) {
    try {
      byte[] decoded = Base64.getDecoder().decode(encoded);
      String[] parts = new String(decoded, StandardCharsets.UTF_8).split(":", 2);
      return parts.length == 2
          ? Optional.of(new BasicCredentials(parts[0], parts[1]))
          : Optional.empty();
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  /** Returns the header's value: {@code Basic …}. */
  public String header() {
    byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
    return SCHEME + Base64.getEncoder().encodeToString(pair);
  }

  /** Returns {@code BasicCredentials[…]}: a secret is never printed. */
  @Override
  public String toString() {
    return "BasicCredentials[…]";
  }
}
