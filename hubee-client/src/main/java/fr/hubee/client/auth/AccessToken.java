// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.auth;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A bearer token and its end. Immutable and thread-safe; the value is never printed.
 *
 * <p>Source: HubEE V1 contract, token request.
 */
public final class AccessToken {

  private static final Pattern VALUE = Pattern.compile("[\\x21-\\x7E]{1,16384}");

  private final String value;
  private final Instant expiresAt;

  private AccessToken(String value, Instant expiresAt) {
    this.value = value;
    this.expiresAt = expiresAt;
  }

  /**
   * Returns a token.
   *
   * @param value 1 to 16,384 visible ASCII characters
   * @param expiresAt from when on it must not be used
   * @throws IllegalArgumentException when the value is not so; it is not quoted
   */
  public static AccessToken of(String value, Instant expiresAt) {
    Objects.requireNonNull(value, "value");
    if (!VALUE.matcher(value).matches()) {
      throw new IllegalArgumentException("a token is made of visible ASCII characters");
    }
    return new AccessToken(value, Objects.requireNonNull(expiresAt, "expiresAt"));
  }

  /** The value: never log it. */
  public String value() {
    return value;
  }

  /** From when on it must not be used. */
  public Instant expiresAt() {
    return expiresAt;
  }

  /** True when the token may still be used at this instant. */
  public boolean isUsableAt(Instant now) {
    return now.isBefore(expiresAt);
  }

  /** True when the other is the very same token, whatever its end. */
  boolean isSameAs(AccessToken other) {
    return MessageDigest.isEqual(
        value.getBytes(StandardCharsets.UTF_8), other.value.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AccessToken that && isSameAs(that) && expiresAt.equals(that.expiresAt);
  }

  /** Depends on the end alone, so that a hash says nothing of the value. */
  @Override
  public int hashCode() {
    return expiresAt.hashCode();
  }

  /** Returns for example {@code AccessToken[… until 2026-11-23T10:00:00Z]}. */
  @Override
  public String toString() {
    return "AccessToken[… until " + expiresAt + "]";
  }
}
