// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.hubee.core.law.Hostile;
import fr.hubee.core.law.Printable;
import fr.hubee.core.rule.Severity;
import fr.hubee.core.rule.Violation;
import fr.hubee.core.rule.Violations;
import fr.hubee.core.rule.ViolationsException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Specification 1.2.2, numbering of télédossiers, and the numbers seen in practice. */
class NumberTest {

  static List<Hostile> hostile() {
    return Hostile.all();
  }

  @ParameterizedTest(name = "numérotation : {3}")
  @CsvSource({
    "DGS, CERTDC, 0000000000001, DGS-CERTDC-0000000000001",
    "DILA, AEC, 1000000000001, DILA-AEC-1000000000001",
    "SNATED, SNATED, 0000000000042, SNATED-SNATED-0000000000042",
    "CNAF, RSABEI, 0000000000007, CNAF-RSABEI-0000000000007",
    "Formulaire, QF, 0A1B2C3D4E5F6, Formulaire-QF-0A1B2C3D4E5F6"
  })
  void a_number_is_generated_of_three_parts_and_its_cases_count_from_one(
      String operator, String demarche, String number, String expected) {
    FolderNumber folder = FolderNumber.generated(operator, demarche, number);
    assertThat(folder.value()).isEqualTo(expected);
    assertThat(folder.check("externalId").isEmpty()).isTrue();
    CaseNumber first = folder.caseNumber(1);
    assertThat(first.value()).isEqualTo(expected + "-01");
    assertThat(first.check("externalId").isEmpty()).isTrue();
    assertThat(first.folder()).contains(folder);
    assertThat(folder.caseNumber(12).index()).hasValue(12);
  }

  @Test
  void the_longest_case_number_has_exactly_thirty_characters() {
    FolderNumber folder = new FolderNumber("Formulaire-QF-0A1B2C3D4E5F6");
    assertThat(folder.value()).hasSize(27).hasSize(FolderNumber.LONGEST);
    assertThat(folder.caseNumber(99).value()).hasSize(30);
  }

  @Test
  void too_long_a_number_is_not_generated_and_a_cramped_one_is_told() {
    assertThat(rules(new FolderNumber("x".repeat(27)).check("id"))).isEmpty();
    assertThat(rules(new FolderNumber("x".repeat(28)).check("id")))
        .containsExactly("NUMBER_LEAVES_NO_ROOM");
    assertThat(rules(new FolderNumber("x".repeat(30)).check("id")))
        .containsExactly("NUMBER_LEAVES_NO_ROOM");
    assertThat(rules(new FolderNumber("x".repeat(31)).check("id")))
        .containsExactly("TEXT_TOO_LONG");
    assertThat(FolderNumber.generated("DILA", "AEC", "x".repeat(21)).value()).hasSize(30);
    assertThatExceptionOfType(ViolationsException.class)
        .isThrownBy(() -> FolderNumber.generated("DILA", "AEC", "x".repeat(22)));
  }

  @ParameterizedTest
  @CsvSource({"'', AEC, 1", "DILA, ' ', 1", "DILA, AEC, ''"})
  void a_blank_part_is_refused(String operator, String demarche, String number) {
    assertThatExceptionOfType(ViolationsException.class)
        .isThrownBy(() -> FolderNumber.generated(operator, demarche, number))
        .satisfies(
            thrown ->
                assertThat(thrown.violations().contains(NumberRules.NUMBER_MISSING)).isTrue());
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 100})
  void a_case_is_numbered_from_1_to_99(int index) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FolderNumber("DILA-AEC-1").caseNumber(index))
        .withMessageContaining(String.valueOf(index));
  }

  @ParameterizedTest
  @ValueSource(strings = {"DINUM-CD", "DILA-AEC-1-1", "DILA-AEC-1-001x", "-01", "DILA-AEC-1-٠١"})
  void a_case_numbered_otherwise_is_read_and_its_folder_is_not_guessed(String text) {
    CaseNumber number = new CaseNumber(text);
    assertThat(number.folder()).isEmpty();
    assertThat(number.index()).isEmpty();
    Violation told = number.check("externalId").asList().get(0);
    assertThat(told.rule()).isEqualTo(NumberRules.CASE_NUMBER_UNUSUAL);
    assertThat(told.severity()).isEqualTo(Severity.INFORMATION);
  }

  @Test
  void a_number_that_is_too_long_for_any_contract_has_no_parts() {
    assertThat(new CaseNumber("x".repeat(97) + "-01").index()).hasValue(1);
    assertThat(new CaseNumber("x".repeat(98) + "-01").index()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostile")
  void any_text_is_read_and_shown_shortly(Hostile hostile) {
    FolderNumber folder = new FolderNumber(hostile.text());
    CaseNumber number = new CaseNumber(hostile.text());
    assertThat(folder.value()).isSameAs(hostile.text());
    assertThat(folder.toString()).hasSizeLessThan(300);
    assertThat(number.toString()).isEqualTo(folder.toString());
    folder.check("externalId").forEach(Printable::assertPrintable);
    number.check("externalId").forEach(Printable::assertPrintable);
  }

  @Test
  void what_cannot_be_sent_is_said() {
    assertThat(rules(new FolderNumber(" ").check("id"))).containsExactly("NUMBER_MISSING");
    assertThat(rules(new FolderNumber("DILA\u200b-1").check("id")))
        .containsExactly("NUMBER_UNREADABLE");
    assertThat(rules(new CaseNumber("DILA\n-1").check("id"))).containsExactly("NUMBER_UNREADABLE");
    assertThat(rules(new CaseNumber("x".repeat(31)).check("id"))).containsExactly("TEXT_TOO_LONG");
  }

  @Test
  void a_plain_number_is_shown_whole_with_all_its_digits() {
    assertThat(new FolderNumber("DGS-CERTDC-0000000000001"))
        .hasToString("DGS-CERTDC-0000000000001");
    assertThat(new CaseNumber("DGS-CERTDC-0000000000001-01"))
        .hasToString("DGS-CERTDC-0000000000001-01");
    assertThat(new CaseNumber("prenom.nom@example.org").toString()).doesNotContain("nom@");
  }

  @Test
  void numbers_sort_as_their_texts() {
    assertThat(new FolderNumber("A-1")).isLessThan(new FolderNumber("A-2"));
    assertThat(new CaseNumber("A-1-01")).isLessThan(new CaseNumber("A-1-02"));
  }

  private static List<String> rules(Violations violations) {
    return violations.stream().map(Violation::code).toList();
  }
}
