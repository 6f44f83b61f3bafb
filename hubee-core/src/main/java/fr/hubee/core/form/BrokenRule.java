// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.form;

import fr.hubee.core.rule.Message;
import fr.hubee.core.rule.Violation;
import jakarta.validation.ConstraintViolation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The rule behind a violation that a Jakarta validator reports. Immutable.
 *
 * @param code the stable code of the rule: {@code SIRET_MALFORMED}
 * @param message what is wrong and what to do, in both languages
 */
public record BrokenRule(String code, Message message) {

  /*
   * It travels in the message template, the one thing that every validator hands on: code, French,
   * English, parted by a sign that is doubled where a sentence holds it, and the signs that
   * interpolation reserves escaped. Without our interpolator, people read both languages.
   */
  private static final char PART = '‖';
  private static final String BETWEEN = " " + PART + " ";
  private static final String RESERVED = "\\{}$";
  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]*");

  static BrokenRule of(Violation violation) {
    return new BrokenRule(
        violation.code(),
        new Message(
            violation.message().french() + " " + violation.remedy().french(),
            violation.message().english() + " " + violation.remedy().english()));
  }

  /** Returns the rule behind a violation; empty when another constraint, or message, made it. */
  public static Optional<BrokenRule> behind(ConstraintViolation<?> violation) {
    return parse(violation.getMessageTemplate());
  }

  static Optional<BrokenRule> parse(String template) {
    List<String> parts = parts(template);
    return parts.size() == 3 && CODE.matcher(parts.get(0)).matches()
        ? Optional.of(new BrokenRule(parts.get(0), new Message(parts.get(1), parts.get(2))))
        : Optional.empty();
  }

  String template() {
    return code + BETWEEN + escaped(message.french()) + BETWEEN + escaped(message.english());
  }

  private static String escaped(String sentence) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < sentence.length(); i++) {
      char each = sentence.charAt(i);
      if (RESERVED.indexOf(each) >= 0) {
        escaped.append('\\');
      }
      escaped.append(each);
      if (each == PART) {
        escaped.append(PART);
      }
    }
    return escaped.toString();
  }

  private static List<String> parts(String template) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (int i = 0; i < template.length(); i++) {
      if (template.startsWith(BETWEEN, i)) {
        parts.add(part.toString());
        part.setLength(0);
        i += BETWEEN.length() - 1;
      } else {
        boolean first = template.charAt(i) == '\\' || template.charAt(i) == PART;
        i += first && i + 1 < template.length() ? 1 : 0;
        part.append(template.charAt(i));
      }
    }
    parts.add(part.toString());
    return parts;
  }
}
