// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.datapass;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The one header that proves where a call comes from: {@code sha256=} and 64 lower-case hexadecimal
 * digits, HMAC-SHA256 over the raw body (DataPass v2, webhooks, 2026-08-06).
 */
final class WebhookSignature {

  static final String HEADER = "X-Hub-Signature-256";

  private static final String PREFIX = "sha256=";
  private static final Pattern SHAPE = Pattern.compile("sha256=[0-9a-f]{64}");

  private WebhookSignature() {}

  /** Says what is wrong with the header of a call before its body is looked at. */
  static Optional<WebhookRejection> objection(List<String> headers) {
    if (headers.isEmpty()) {
      return Optional.of(WebhookRejection.SIGNATURE_MISSING);
    }
    if (headers.size() > 1) {
      return Optional.of(WebhookRejection.SIGNATURE_REPEATED);
    }
    return SHAPE.matcher(headers.get(0)).matches()
        ? Optional.empty()
        : Optional.of(WebhookRejection.SIGNATURE_MALFORMED);
  }

  /**
   * True when one of these secrets made this well-formed header. All are tried, and each takes as
   * long whatever differs.
   */
  static boolean isMadeBy(List<WebhookSecret> secrets, String header, byte[] body) {
    byte[] claimed = HexFormat.of().parseHex(header.substring(PREFIX.length()));
    boolean made = false;
    for (WebhookSecret secret : secrets) {
      made |= MessageDigest.isEqual(secret.sign(body), claimed);
    }
    return made;
  }
}
