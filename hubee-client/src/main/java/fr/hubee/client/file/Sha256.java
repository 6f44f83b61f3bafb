// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.file;

import fr.hubee.client.spi.RequestBody;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The SHA-256 digest of a file, as the header {@code digest} carries it: 32 bytes in Base64.
 * Immutable and thread-safe.
 *
 * <p>Source: HubEE V1 contract, request and response headers; until its version 1.2.3 (19/10/2021)
 * the value began with {@code sha-256=}.
 */
public final class Sha256 implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int LENGTH = 32;
  private static final int BLOCK = 64 << 10;
  private static final String OLD_PREFIX = "sha-256=";

  private final String base64;

  private Sha256(String base64) {
    this.base64 = base64;
  }

  /**
   * Returns the digest that these bytes are.
   *
   * @throws IllegalArgumentException when they are not 32
   */
  public static Sha256 of(byte[] digest) {
    if (digest.length != LENGTH) {
      throw new IllegalArgumentException("a SHA-256 has 32 bytes, came " + digest.length);
    }
    return new Sha256(Base64.getEncoder().encodeToString(digest));
  }

  /**
   * Computes the digest of a body, in constant memory.
   *
   * @throws IOException when it cannot be read
   */
  public static Sha256 of(RequestBody body) throws IOException {
    MessageDigest digest = newDigest();
    byte[] block = new byte[BLOCK];
    try (InputStream in = body.open()) {
      for (int read = in.read(block); read >= 0; read = in.read(block)) {
        digest.update(block, 0, read);
      }
    }
    return of(digest.digest());
  }

  /**
   * Reads a header, with or without the prefix of 2021.
   *
   * @return empty when it is no SHA-256 in Base64
   */
  public static Optional<Sha256> parse(String header) {
    String text = header.strip();
    boolean old = text.toLowerCase(Locale.ROOT).startsWith(OLD_PREFIX);
    try {
      byte[] digest = Base64.getDecoder().decode(old ? text.substring(OLD_PREFIX.length()) : text);
      return digest.length == LENGTH ? Optional.of(of(digest)) : Optional.empty();
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  /** Returns a new computation. */
  public static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK knows SHA-256", impossible);
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Sha256 that && base64.equals(that.base64);
  }

  @Override
  public int hashCode() {
    return base64.hashCode();
  }

  /** Returns the digest in Base64, as the header carries it. */
  @Override
  public String toString() {
    return base64;
  }
}
