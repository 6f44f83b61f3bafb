// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier;

import fr.hubee.core.rule.Excerpt;
import fr.hubee.core.rule.Violations;
import java.util.regex.Pattern;

/** What the numbers of folders and cases have in common. */
final class Numbering {

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_-]{1,30}");

  private Numbering() {}

  static Violations check(String value, ContractField field, String path) {
    if (value.isBlank()) {
      return Violations.of(NumberRules.NUMBER_MISSING.at(path));
    }
    return field.check(value, path).and(readable(value, path));
  }

  private static Violations readable(String value, String path) {
    return Invisible.first(value)
        .map(name -> Violations.of(NumberRules.NUMBER_UNREADABLE.at(path, name)))
        .orElseGet(Violations::none);
  }

  /** A plain number is no personal data and is shown whole: it is what people search for. */
  static String shown(String value) {
    return PLAIN.matcher(value).matches() ? value : Excerpt.of(value);
  }
}
