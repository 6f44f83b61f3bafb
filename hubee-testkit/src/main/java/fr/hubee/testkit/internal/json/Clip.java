// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.internal.json;

/** Shortens what a stranger wrote before it is repeated to him. */
final class Clip {

  private static final int LONGEST = 40;

  private Clip() {}

  static String of(String text) {
    String oneLine = text.replaceAll("\\p{Cntrl}", "?");
    return oneLine.length() <= LONGEST ? oneLine : oneLine.substring(0, LONGEST) + "…";
  }
}
