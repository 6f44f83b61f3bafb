// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.error;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts what a text quotes, whatever the quotes. */
final class Quotations {

  /** Quotes that open and close each other. The last family also serves as apostrophe. */
  private static final List<String> FAMILIES = List.of("\"", "“”„‟", "«»‹›", "'‘’‚‛");

  private static final String APOSTROPHES = FAMILIES.get(FAMILIES.size() - 1);

  /** Names of fields and parameters, never their values, are kept; an apostrophe opens nothing. */
  private static final Pattern OPENING =
      Pattern.compile(
          "\\[Path '/[\\w/-]{0,100}'\\]|[Pp]arameter '\\w{1,40}'"
              + "|(?<quote>[\"“”„‟«»‹›]|(?<![\\p{L}\\p{Nd}])["
              + APOSTROPHES
              + "])");

  private Quotations() {}

  /**
   * Cuts from the first quote to the last one of its family: a value may itself hold quotes and
   * line ends. A quote that nothing closes is cut to the end.
   */
  static String cut(String text) {
    StringBuilder kept = new StringBuilder();
    String rest = text;
    for (int first = opening(rest); first >= 0; first = opening(rest)) {
      kept.append(rest, 0, first).append('…');
      int last = closing(rest, first);
      rest = last < 0 ? "" : rest.substring(last + 1);
    }
    return kept.append(rest).toString();
  }

  private static int opening(String text) {
    Matcher found = OPENING.matcher(text);
    while (found.find()) {
      if (found.group("quote") != null) {
        return found.start();
      }
    }
    return -1;
  }

  private static int closing(String text, int first) {
    String family = familyOf(text.charAt(first));
    for (int i = text.length() - 1; i > first; i--) {
      if (family.indexOf(text.charAt(i)) >= 0 && !isApostrophe(text, i)) {
        return i;
      }
    }
    return -1;
  }

  private static String familyOf(char quote) {
    return FAMILIES.stream().filter(any -> any.indexOf(quote) >= 0).findFirst().orElseThrow();
  }

  private static boolean isApostrophe(String text, int at) {
    return APOSTROPHES.indexOf(text.charAt(at)) >= 0
        && at + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(at + 1));
  }
}
