// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.webhook;

import fr.hubee.testkit.fake.Content;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The signature of a webhook: HMAC-SHA256 over the raw body, keyed by the secret as it is displayed
 * (DataPass v2, webhooks, 2026-08-06).
 */
public final class WebhookSignature {

  private static final String ALGORITHM = "HmacSHA256";
  private static final String PREFIX = "sha256=";
  private static final int SECRET_BYTES = 32;

  private WebhookSignature() {}

  /** Returns for example {@code sha256=39e9…}. */
  public static String of(String secret, Content body) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
      return PREFIX + HexFormat.of().formatHex(mac.doFinal(body.bytes()));
    } catch (GeneralSecurityException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  /** True when the header is the signature of this body; takes as long whatever differs. */
  public static boolean matches(String header, String secret, Content body) {
    Objects.requireNonNull(header, "header");
    return MessageDigest.isEqual(
        header.getBytes(StandardCharsets.UTF_8), of(secret, body).getBytes(StandardCharsets.UTF_8));
  }

  /** Returns a secret as DataPass makes them: 64 hexadecimal characters. */
  static String newSecret() {
    byte[] bytes = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
