// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.error;

import fr.hubee.core.rule.Excerpt;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the hub's words fit for a log: short, on one line, without what they quote. */
final class HubWords {

  static final int MAX_LENGTH = 240;

  /** Enough to fill a line after what is cut from it; the searches cost nothing up to there. */
  private static final int MAX_SEARCHED = 4 * MAX_LENGTH;

  /** Names of fields, never their values: the one quotation that is kept. */
  private static final Pattern MISSING_FIELDS =
      Pattern.compile(
          "missing required properties \\(\\[(\"[A-Za-z]+\"(?:,\"[A-Za-z]+\"){0,30})]\\)",
          Pattern.CASE_INSENSITIVE);

  private static final List<Redaction> REDACTIONS =
      List.of(
          new Redaction(
              Pattern.compile("(client_id\\s*[:=]\\s*)\\S+", Pattern.CASE_INSENSITIVE), "$1…"),
          new Redaction(
              Pattern.compile("((?:bearer|basic)\\s+)\\S+", Pattern.CASE_INSENSITIVE), "$1…"),
          new Redaction(Pattern.compile("\\beyJ[A-Za-z0-9._-]+"), "…"),
          new Redaction(
              Pattern.compile("[^\\s<>()\\[\\],;:]+(?:@|＠|%40)[^\\s<>()\\[\\],;:]+"), "…"));

  /** Identifiers of the hub, which are kept; or nine digits and more: a phone, a SIRET. */
  private static final Pattern NUMBERS =
      Pattern.compile(
          "(\\b[A-Za-z_]{1,20}-[0-9]{14}-[\\w-]{1,10}|\\b[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\\b)"
              + "|\\+?\\p{Nd}(?:[\\p{Z}./-]?\\p{Nd}){8,}");

  private HubWords() {}

  static String printable(String message) {
    Matcher fields = MISSING_FIELDS.matcher(message);
    String safe = fields.find() ? "missing required properties " + bare(fields) : redacted(message);
    return oneLine(safe);
  }

  private static String bare(Matcher fields) {
    return "[" + fields.group(1).replace("\"", "") + "]";
  }

  private static String redacted(String message) {
    String safe = shortened(Quotations.cut(message), MAX_SEARCHED);
    for (Redaction redaction : REDACTIONS) {
      safe = redaction.pattern().matcher(safe).replaceAll(redaction.replacement());
    }
    return NUMBERS.matcher(safe).replaceAll(HubWords::identifierOrNothing);
  }

  private static String identifierOrNothing(MatchResult number) {
    return number.group(1) == null ? "…" : Matcher.quoteReplacement(number.group(1));
  }

  /**
   * Cuts before anything is searched, so that a hostile text costs nothing; at a space, so that no
   * half of an address is left unrecognised.
   */
  private static String shortened(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    return text.substring(0, Math.max(0, text.lastIndexOf(' ', length))) + "…";
  }

  private static String oneLine(String text) {
    StringBuilder line = new StringBuilder();
    String[] words = shortened(text, MAX_LENGTH).strip().split("\\s+", -1);
    for (String word : words) {
      line.append(line.isEmpty() ? "" : " ");
      word.codePoints().mapToObj(Character::toString).map(Excerpt::of).forEach(line::append);
    }
    return line.toString();
  }

  private record Redaction(Pattern pattern, String replacement) {}
}
