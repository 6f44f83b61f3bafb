// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.wire;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/** Percent-encodes what goes into an address or a form, the space as {@code %20}. */
public final class Address {

  private static final BitSet UNRESERVED = new BitSet();

  static {
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_~"
        .chars()
        .forEach(UNRESERVED::set);
  }

  private static final String HEX = "0123456789ABCDEF";
  private static final int BITS_OF_A_HEX_DIGIT = 4;
  private static final int LOW = 0xF;

  private Address() {}

  /**
   * Encodes one segment of a path or one value of a query. The dot is encoded as well, so that
   * {@code ..} stays an identifier.
   */
  public static String encode(String text) {
    StringBuilder encoded = new StringBuilder(text.length());
    for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
      append(encoded, octet);
    }
    return encoded.toString();
  }

  private static void append(StringBuilder encoded, byte octet) {
    char character = (char) (octet & 0xFF);
    if (UNRESERVED.get(character)) {
      encoded.append(character);
    } else {
      encoded
          .append('%')
          .append(HEX.charAt((octet >> BITS_OF_A_HEX_DIGIT) & LOW))
          .append(HEX.charAt(octet & LOW));
    }
  }
}
