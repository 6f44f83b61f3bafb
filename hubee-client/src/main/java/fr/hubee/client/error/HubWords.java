// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.error;

import fr.hubee.core.rule.Excerpt;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the hub's words fit for a log: short, on one line, without what they quote. */
final class HubWords {

  static final int MAX_LENGTH = 240;

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
          new Redaction(Pattern.compile("[^\\s<>()\\[\\],;:]+@[^\\s<>()\\[\\],;:]+"), "…"));

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
    String safe = shortened(withoutQuotation(message));
    for (Redaction redaction : REDACTIONS) {
      safe = redaction.pattern().matcher(safe).replaceAll(redaction.replacement());
    }
    return safe;
  }

  /**
   * Cuts before anything is searched, so that a hostile text costs nothing; at a space, so that no
   * half of an address is left unrecognised.
   */
  private static String shortened(String text) {
    if (text.length() <= MAX_LENGTH) {
      return text;
    }
    return text.substring(0, Math.max(0, text.lastIndexOf(' ', MAX_LENGTH))) + "…";
  }

  /** Cuts from the first quote to the last one: a value may itself hold quotes and line ends. */
  private static String withoutQuotation(String message) {
    int first = message.indexOf('"');
    if (first < 0) {
      return message;
    }
    int last = message.lastIndexOf('"');
    String rest = last > first ? message.substring(last + 1) : "";
    return message.substring(0, first) + "…" + rest;
  }

  private static String oneLine(String text) {
    StringBuilder line = new StringBuilder();
    String[] words = shortened(text).strip().split("\\s+", -1);
    for (String word : words) {
      line.append(line.isEmpty() ? "" : " ");
      word.codePoints().mapToObj(Character::toString).map(Excerpt::of).forEach(line::append);
    }
    return line.toString();
  }

  private record Redaction(Pattern pattern, String replacement) {}
}
