// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.commune;

import java.nio.charset.StandardCharsets;

/**
 * A code of fixed length held in an int, which is a tenth of the String. The numbers sort as the
 * texts do.
 */
enum Notation {
  /** The second character counts to twelve, for {@code 2A} and {@code 2B}. */
  CODE_COMMUNE(5, 12),
  SIREN(9, 10),
  POSTAL_CODE(5, 10);

  private static final String DIGITS = "0123456789AB";

  private final int length;
  private final int secondRadix;

  Notation(int length, int secondRadix) {
    this.length = length;
    this.secondRadix = secondRadix;
  }

  int length() {
    return length;
  }

  /** Reads a text known to be well formed. */
  int read(String text) {
    int number = 0;
    for (int i = 0; i < length; i++) {
      number = number * radix(i) + digit(text.charAt(i), i);
    }
    return number;
  }

  int read(byte[] text, int from) {
    int number = 0;
    for (int i = 0; i < length; i++) {
      number = number * radix(i) + digit(text[from + i], i);
    }
    return number;
  }

  String write(int number) {
    byte[] text = new byte[length];
    int left = number;
    for (int i = length - 1; i >= 0; i--) {
      text[i] = (byte) DIGITS.charAt(left % radix(i));
      left /= radix(i);
    }
    return new String(text, StandardCharsets.US_ASCII);
  }

  private int radix(int position) {
    return position == 1 ? secondRadix : 10;
  }

  private int digit(int character, int position) {
    int digit = character <= '9' ? character - '0' : character - 'A' + 10;
    boolean isLetter = character > '9' && character < 'A';
    if (digit < 0 || digit >= radix(position) || isLetter) {
      throw new IllegalStateException("malformed " + this + ": character " + character);
    }
    return digit;
  }
}
