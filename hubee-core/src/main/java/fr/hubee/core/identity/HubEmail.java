// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.identity;

/**
 * The pattern that the hub publishes for the address of an administrateur local (HubEE V1 contract,
 * LocalAdministrator.email, subscription 1.2.3), asked of addresses that DataPass accepts.
 */
final class HubEmail {

  private static final int LONGEST = 320;
  private static final int LONGEST_TOP_LEVEL = 4;

  /** Between the "@" and the last dot the hub wants two characters. */
  private static final int SHORTEST = 2;

  private HubEmail() {}

  static boolean fits(String address) {
    int at = address.indexOf('@');
    int dot = address.lastIndexOf('.');
    return address.length() <= LONGEST
        && dot - at > SHORTEST
        && isTopLevel(address, dot + 1)
        && hasPlainLocalPart(address, at);
  }

  private static boolean isTopLevel(String address, int from) {
    int length = address.length() - from;
    boolean letters = true;
    for (int i = from; i < address.length(); i++) {
      letters &= isLetter(address.charAt(i));
    }
    return letters && length >= 2 && length <= LONGEST_TOP_LEVEL;
  }

  private static boolean hasPlainLocalPart(String address, int at) {
    for (int i = 0; i < at; i++) {
      char each = address.charAt(i);
      boolean digit = each >= '0' && each <= '9';
      if (!isLetter(each) && !digit && each != '.' && each != '_' && each != '-') {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetter(char each) {
    return each >= 'a' && each <= 'z';
  }
}
