// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.identity;

/** Prepares what a person typed as DataPass does before any rule (DataPass v2, 2026-08-06). */
final class Typed {

  private Typed() {}

  /** Drops the ASCII white space and the null characters at both ends, and nothing else. */
  static String stripped(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isDropped(text.charAt(start))) {
      start++;
    }
    while (end > start && isDropped(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isDropped(char each) {
    return each == ' ' || each == 0 || (each >= '\t' && each <= '\r');
  }
}
