// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier;

import fr.hubee.core.rule.Excerpt;
import fr.hubee.core.rule.Severity;
import fr.hubee.core.rule.Violations;

/** What a code meets when it is read, and when it is sent. */
final class CodeCheck {

  private CodeCheck() {}

  static Violations unknown(WireCode code, String path) {
    String shown = Excerpt.of(code.value());
    return Violations.of(
        code.misspelling()
            .map(
                mistake ->
                    WireRules.CODE_MISSPELT.at(path, shown, mistake.meant()).as(Severity.WARNING))
            .orElseGet(() -> WireRules.CODE_UNKNOWN.at(path, shown)));
  }

  static Violations writable(WireCode code, ContractField field, String path) {
    if (code.known().isPresent()) {
      return Violations.none();
    }
    String value = code.value();
    if (value.isBlank()) {
      return Violations.of(WireRules.CODE_MISSING.at(path));
    }
    Violations shape = field.check(value, path).and(readable(value, path));
    return shape.isEmpty() ? spelling(code, path) : shape;
  }

  private static Violations spelling(WireCode code, String path) {
    String shown = Excerpt.of(code.value());
    return Violations.of(
        code.misspelling()
            .map(mistake -> WireRules.CODE_MISSPELT.at(path, shown, mistake.meant()))
            .orElseGet(() -> WireRules.CODE_UNKNOWN.at(path, shown)));
  }

  private static Violations readable(String value, String path) {
    return Invisible.first(value)
        .map(name -> Violations.of(WireRules.CODE_UNREADABLE.at(path, name)))
        .orElseGet(Violations::none);
  }
}
