// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.datapass;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The secret of one webhook, which DataPass makes and shows once (DataPass v2, webhooks,
 * 2026-08-06). Immutable and thread-safe; never printed.
 */
public final class WebhookSecret {

  private static final String ALGORITHM = "HmacSHA256";
  private static final Pattern SHAPE = Pattern.compile("[\\x21-\\x7E]{32,256}");

  private final byte[] key;

  private WebhookSecret(byte[] key) {
    this.key = key;
  }

  /**
   * Returns a secret.
   *
   * @param text as it was shown, 64 hexadecimal characters today; 32 to 256 visible ASCII
   *     characters. It is the key as it stands: it is not decoded
   * @throws IllegalArgumentException when it is not so, as after a bad copy; it is not quoted
   */
  public static WebhookSecret of(String text) {
    Objects.requireNonNull(text, "text");
    if (!SHAPE.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "the secret of a webhook has 32 to 256 visible ASCII characters, no space");
    }
    return new WebhookSecret(text.getBytes(StandardCharsets.US_ASCII));
  }

  byte[] sign(byte[] body) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      return mac.doFinal(body);
    } catch (GeneralSecurityException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  /** True when the other is the same secret; takes as long whatever differs. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof WebhookSecret that && MessageDigest.isEqual(key, that.key);
  }

  /** Is the same for all, so that a hash says nothing of the secret. */
  @Override
  public int hashCode() {
    return WebhookSecret.class.hashCode();
  }

  /** Returns {@code WebhookSecret[…]}. */
  @Override
  public String toString() {
    return "WebhookSecret[…]";
  }
}
