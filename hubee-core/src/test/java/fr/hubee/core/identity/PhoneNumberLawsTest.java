// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.core.law.TextLaws;
import fr.hubee.core.rule.Checked;
import fr.hubee.core.rule.Rule;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PhoneNumberLawsTest extends TextLaws<PhoneNumber> {

  /** Shapes of numbers: 9 stands for any digit, 1 for any but zero. */
  private static final Set<String> SHAPES =
      Set.of(
          "0199999999",
          "+33199999999",
          "+590199999999",
          "+594199999999",
          "+596199999999",
          "+26299999999",
          "+508999999",
          "+681999999",
          "+687999999",
          "+689499999");

  private static final String LOOSE = "[\\s\\p{Z}.\\-\u2010-\u2015]*+";

  @Override
  protected Arbitrary<String> canonical() {
    return Arbitraries.of(SHAPES)
        .flatMap(
            shape ->
                Arbitraries.strings()
                    .numeric()
                    .ofLength(shape.length())
                    .map(digits -> filled(shape, digits)));
  }

  private static String filled(String shape, String digits) {
    StringBuilder number = new StringBuilder(shape);
    int fixed = shape.startsWith("+") ? prefixOf(shape).length() : 1;
    for (int i = fixed; i < shape.length(); i++) {
      char any = digits.charAt(i);
      if (shape.charAt(i) == '9') {
        number.setCharAt(i, any);
      } else if (shape.charAt(i) == '1') {
        number.setCharAt(i, any == '0' ? '1' : any);
      }
    }
    return number.toString();
  }

  private static String prefixOf(String shape) {
    return shape.startsWith("+33") ? "+33" : shape.substring(0, 4);
  }

  /**
   * Separators between pairs replaced by nothing, then the bare shapes and the convertible ones.
   */
  @Override
  protected boolean accepts(String text) {
    String trimmed = text.replaceAll("^[\\x00\\s]++|[\\x00\\s]++$", "");
    return SHAPES.stream().anyMatch(shape -> trimmed.matches(expression(shape)))
        || trimmed.matches(
            "(?:0|(?:\\+|00)(?:33|262|508|590|594|596)"
                + LOOSE
                + "(?:\\(0\\))?"
                + LOOSE
                + ")[1-9]"
                + ("(?:" + LOOSE + "[0-9][0-9])").repeat(4));
  }

  /** Written from the right: pairs, then what is left of the shape. */
  private static String expression(String shape) {
    String prefix = shape.startsWith("+") ? prefixOf(shape) : "0";
    String rest = shape.substring(prefix.length());
    String pairs = "";
    while (rest.length() > 1) {
      String pair = rest.substring(rest.length() - 2);
      String two = pair.startsWith("4") ? "4[0-9]" : "[0-9][0-9]";
      pairs = "[\\s.-]*+" + two + pairs;
      rest = rest.substring(0, rest.length() - 2);
    }
    String first = rest.isEmpty() ? "" : "[1-9]";
    String gap = prefix.equals("0") || rest.isEmpty() ? "" : "[\\s.-]*+";
    return prefix.replace("+", "\\+") + gap + first + pairs;
  }

  @Override
  protected PhoneNumber parse(String text) {
    return PhoneNumber.parse(text);
  }

  @Override
  protected String text(PhoneNumber value) {
    return value.value();
  }

  @Override
  protected Set<Rule> rules() {
    return Set.of(ContactRules.PHONE_MALFORMED, ContactRules.PHONE_UNACCEPTED_BY_DATAPASS);
  }

  @Override
  protected Optional<Checked<PhoneNumber>> check(String text) {
    return Optional.of(PhoneNumber.check(text, "path"));
  }

  @Property(tries = 300)
  void every_form_it_gives_is_one_that_somebody_takes(@ForAll("canonicalTexts") String text) {
    PhoneNumber number = PhoneNumber.parse(text);
    assertThat(PhoneProfile.DATAPASS_2025.accepts(number.value())).isTrue();
    assertThat(number).hasToString("PhoneNumber[…]");
    number
        .national()
        .ifPresent(
            national -> {
              assertThat(national).matches("0[0-9]{9}");
              assertThat(PhoneNumber.parse(national).value()).isEqualTo(national);
            });
    assertThat(number.hubForm().filter(form -> !form.matches("\\+?[0-9]{10,20}"))).isEmpty();
  }

  @Property(tries = 300)
  void separators_between_pairs_change_nothing(@ForAll("canonicalTexts") String text) {
    int head = headOf(text);
    String spaced = text.substring(0, head) + text.substring(head).replaceAll("(..)", " .-$1");
    assertThat(PhoneNumber.parse("\n" + spaced + " ")).isEqualTo(PhoneNumber.parse(text));
  }

  /** The prefix, and the digit that stands alone where the count is odd. */
  private static int headOf(String text) {
    int prefix = text.startsWith("+") ? prefixOf(text).length() : 1;
    return prefix + (text.length() - prefix) % 2;
  }
}
