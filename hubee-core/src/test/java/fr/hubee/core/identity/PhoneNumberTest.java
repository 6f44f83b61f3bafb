// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.core.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers of every territory, as DataPass v2 (2026-08-06) and the hub take them. */
class PhoneNumberTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0123456789",
        "01 23 45 67 89",
        "06-66-93-20-74",
        "06.66.87.34.56",
        "06  12 34 56 78",
        "+33 6 12 34 56 78",
        "+33612345678",
        "+590690123456",
        "+594694123456",
        "+596696123456",
        "+262 26 11 22 33",
        "0692123456",
        "+508 41 23 45",
        "0508412345",
        "+687 25 12 34",
        "+681 72 12 34",
        "+689 40 12 34"
      })
  void datapass_accepts(String text) {
    assertThat(PhoneProfile.DATAPASS_2025.accepts(text)).isTrue();
    assertThat(PhoneProfile.DATAPASS_2025.accepts("\t" + text + "\r\n")).isTrue();
    assertThat(PhoneProfile.DATAPASS_2025.check(text, "phoneNumber").isEmpty()).isTrue();
    assertThat(PhoneNumber.parse(text).value()).isEqualTo(text.replaceAll("[ .-]", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "06/12/34/56/78",
        "0 612345678",
        "06 12 34 56 7",
        "0033123456789",
        "33 1 23 45 67 89",
        "+33(0)639981234",
        "+1 555 123 4567",
        "+262692123456",
        "+68940123456",
        "+689 87 12 34 56",
        "3949",
        "+590 0 12 34 56 78",
        "06 1 234 56 78",
        "0012345678",
        "+508 508 41 23 45",
        "06 12\u00a034 56 78",
        "٠٦ ١٢ ٣٤ ٥٦ ٧٨",
        "０６１２３４５６７８",
        ""
      })
  void datapass_refuses_as_it_is_written(String text) {
    assertThat(PhoneProfile.DATAPASS_2025.accepts(text)).isFalse();
    assertThat(PhoneProfile.DATAPASS_2025.check(text, "p").contains(ContactRules.PHONE_MALFORMED))
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "+262692123456, 0692123456",
    "+262 262 90 00 00, 0262900000",
    "+508 508 41 23 45, 0508412345",
    "+508 708 41 23 45, 0708412345",
    "0033123456789, 0123456789",
    "00 33 1 23 45 67 89, ''",
    "+33(0)639981234, 0639981234",
    "+33 (0) 6 39 98 12 34, 0639981234",
    "06\u00a012\u00a034\u00a056\u00a078, 0612345678",
    "06\u202f12\u201134\u201356\u200978, 0612345678"
  })
  void what_exists_takes_its_national_form(String text, String national) {
    assertThat(PhoneNumber.check(text, "").value().map(PhoneNumber::value).orElse(""))
        .isEqualTo(national);
  }

  @ParameterizedTest
  @ValueSource(strings = {"+68940123456", "+689 87 12 34 56", "00689 89.12.34.56"})
  void a_number_of_polynesie_has_no_accepted_spelling(String text) {
    assertRefused(text, ContactRules.PHONE_UNACCEPTED_BY_DATAPASS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "06/12/34/56/78",
        "0 612345678",
        "06 12 34 56 7",
        "33 1 23 45 67 89",
        "+1 555 123 4567",
        "3949",
        "+590 0 12 34 56 78",
        "0012345678",
        "+689 12 34 56 78",
        "０６１２３４５６７８",
        "06123456789"
      })
  void what_is_no_french_number_is_refused(String text) {
    assertRefused(text, ContactRules.PHONE_MALFORMED);
  }

  private static void assertRefused(String text, Rule rule) {
    assertThat(PhoneNumber.check(text, "phoneNumber").violations().asList())
        .singleElement()
        .satisfies(violation -> assertThat(violation.rule()).isSameAs(rule))
        .satisfies(violation -> assertThat(violation.toString()).doesNotContain(text));
  }

  @ParameterizedTest
  @CsvSource({
    "0692123456, 0692123456, 0692123456",
    "+33612345678, 0612345678, +33612345678",
    "+590690123456, 0690123456, +590690123456",
    "+508 41 23 45, 0508412345, 0508412345",
    "+262 26 11 22 33, , +26226112233",
    "+687 25 12 34, , ",
    "+681 72 12 34, , ",
    "+689 40 12 34, , "
  })
  void the_national_form_and_that_of_the_hub(String text, String national, String hub) {
    PhoneNumber number = PhoneNumber.parse(text);
    assertThat(number.national().orElse(null)).isEqualTo(national);
    assertThat(number.hubForm().orElse(null)).isEqualTo(hub);
    assertThat(number.fitsHubContract()).isEqualTo(number.value().equals(hub));
  }

  @ParameterizedTest
  @CsvSource({
    "1234567, true",
    "123456, false",
    "+33 1-23 45-67 89, true",
    "123456789012345, true",
    "1234567890123456, false",
    "01.23.45.67.89, false",
    "01  23 45 67 89, false",
    "+ 33123456789, false",
    "++33123456789, false",
    "3949, false"
  })
  void in_2022_the_rule_was_loose(String text, boolean accepted) {
    assertThat(PhoneProfile.DATAPASS_2022.accepts(text)).isEqualTo(accepted);
    assertThat(PhoneProfile.DATAPASS_2022.check(text, "phoneNumber").isEmpty()).isEqualTo(accepted);
  }

  @Test
  void a_megabyte_is_read_like_anything_else() {
    String gap = " ".repeat(1 << 20);
    assertThat(PhoneNumber.parse("06" + gap + "12345678").value()).isEqualTo("0612345678");
    assertThat(PhoneNumber.check("+33" + gap + "(0)" + gap, "").value()).isEmpty();
    assertThat(PhoneNumber.check("06" + gap + "1234567", "").value()).isEmpty();
    assertThat(PhoneNumber.check("0".repeat(1 << 20), "").value()).isEmpty();
    assertThat(PhoneProfile.DATAPASS_2022.accepts("1 ".repeat(1 << 19))).isFalse();
  }
}
