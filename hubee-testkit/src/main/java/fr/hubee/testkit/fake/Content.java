// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a request or of an answer, a text most of the time. Immutable; {@code toString}
 * shows the size alone.
 *
 * <p>Source: a choice of this library.
 */
public final class Content {

  private static final Content NOTHING = new Content(new byte[0]);

  private final byte[] bytes;

  private Content(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Returns the content of a message that has none. */
  public static Content empty() {
    return NOTHING;
  }

  /** Returns this text in UTF-8. */
  public static Content of(String text) {
    return new Content(Objects.requireNonNull(text, "text").getBytes(StandardCharsets.UTF_8));
  }

  /** Returns these bytes, copied. */
  public static Content of(byte[] bytes) {
    return new Content(Objects.requireNonNull(bytes, "bytes").clone());
  }

  /** The text that these bytes are in UTF-8; what is malformed is replaced. */
  public String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** A copy of the bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** How many bytes. */
  public int size() {
    return bytes.length;
  }

  /** True when there is no byte. */
  public boolean isEmpty() {
    return bytes.length == 0;
  }

  /** The SHA-256 in Base64, as the hub writes a {@code digest}. */
  public String digest() {
    try {
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Content that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  /** Returns for example {@code 1430 bytes}. */
  @Override
  public String toString() {
    return bytes.length + " bytes";
  }
}
