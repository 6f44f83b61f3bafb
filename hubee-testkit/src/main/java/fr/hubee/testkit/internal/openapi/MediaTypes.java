// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.internal.openapi;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The type of a body, without its parameters. */
final class MediaTypes {

  static final String JSON = "application/json";

  private static final String TOKEN = "[\\x21-\\x7E&&[^()<>@,;:\\\\\"/\\[\\]?=]]+";
  private static final String QUOTED = "\"(?:[\\x00-\\x7F&&[^\"\\\\\r]]|\\\\[\\x00-\\x7F])*+\"";
  private static final String BLANKS = "[ \t\r\n]*";
  private static final String PARAMETER =
      BLANKS + ";" + BLANKS + TOKEN + BLANKS + "=" + BLANKS + "(?:" + TOKEN + "|" + QUOTED + ")";
  private static final Pattern TYPE =
      Pattern.compile("(" + TOKEN + "/" + TOKEN + ")(?:" + PARAMETER + ")*+");

  private MediaTypes() {}

  /** Returns the type in lower case; empty when the text is none. */
  static Optional<String> parse(String text) {
    Matcher parts = TYPE.matcher(text.trim());
    return parts.matches()
        ? Optional.of(parts.group(1).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }
}
