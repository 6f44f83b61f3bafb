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

  private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
  private static final Pattern TYPE =
      Pattern.compile("\\s*(" + TOKEN + "/" + TOKEN + ")\\s*(?:;.*)?", Pattern.DOTALL);

  private MediaTypes() {}

  /** Returns the type in lower case; empty when the text is none. */
  static Optional<String> parse(String text) {
    Matcher parts = TYPE.matcher(text);
    return parts.matches()
        ? Optional.of(parts.group(1).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }
}
