// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.core.law.Hostile;
import fr.hubee.core.law.Printable;
import fr.hubee.core.rule.Severity;
import fr.hubee.core.rule.Violation;
import fr.hubee.core.rule.Violations;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A code that nobody foresaw is kept, shown and sent back; only what is written is judged. */
class WireCodeTest {

  private static final List<Function<String, WireCode>> KINDS =
      List.of(
          CaseStatus::new,
          FolderStatus::new,
          EventStatus::new,
          AttachmentStatus::new,
          ActionType::new);

  static Stream<Arguments> hostileCodes() {
    Stream<Hostile> texts =
        Stream.concat(
            Hostile.all().stream(),
            Stream.of(
                new Hostile("ten megabytes", "A".repeat(10 << 20)),
                new Hostile("a right-to-left override", "DON\u202eE"),
                new Hostile("a zero-width space", "DO\u200bNE")));
    return texts.flatMap(text -> KINDS.stream().map(kind -> Arguments.of(text, kind)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostileCodes")
  void a_strange_code_is_kept_whole_and_shown_shortly(
      Hostile hostile, Function<String, WireCode> kind) {
    WireCode code = kind.apply(hostile.text());
    assertThat(code.value()).isSameAs(hostile.text());
    assertThat(code.known()).isEmpty();
    assertThat(code.toString()).hasSizeLessThan(300).isEqualTo(code.label());
    assertThat(code.diagnose("status").hasErrors()).isFalse();
    code.diagnose("status").forEach(Printable::assertPrintable);
    code.checkWritable(ContractField.CASE_STATUS, "status").forEach(Printable::assertPrintable);
  }

  @Test
  void an_unknown_code_is_worth_a_word_and_may_be_sent_back() {
    CaseStatus unknown = new CaseStatus("SUSPENDED_2027");
    assertThat(unknown.label()).isEqualTo("SUSPENDED_2027");
    assertThat(only(unknown.diagnose("case.status")).rule()).isEqualTo(WireRules.CODE_UNKNOWN);
    assertThat(only(unknown.diagnose("case.status")).path()).isEqualTo("case.status");
    Violations written = unknown.checkWritable(ContractField.CASE_STATUS, "status");
    assertThat(only(written).rule()).isEqualTo(WireRules.CODE_UNKNOWN);
    assertThat(written.hasErrors()).isFalse();
  }

  @Test
  void a_known_code_raises_nothing() {
    assertThat(CaseStatus.HUBEE_COMPLETED.diagnose("status").isEmpty()).isTrue();
    assertThat(
            CaseStatus.HUBEE_COMPLETED.checkWritable(ContractField.CASE_STATUS, "status").isEmpty())
        .isTrue();
  }

  @Test
  void what_is_written_is_judged_by_its_field() {
    assertThat(rules(new CaseStatus(" \t"), ContractField.CASE_STATUS))
        .containsExactly("CODE_MISSING");
    assertThat(rules(new CaseStatus("ABCDEFGHIJKLMNO"), ContractField.CASE_STATUS))
        .containsExactly("CODE_UNKNOWN");
    assertThat(rules(new CaseStatus("ABCDEFGHIJKLMNOP"), ContractField.CASE_STATUS))
        .containsExactly("TEXT_TOO_LONG");
    assertThat(rules(new CaseStatus("ABCDEFGHIJKLMNOP"), ContractField.CASE_STATUS_PATCH))
        .containsExactly("CODE_UNKNOWN");
    assertThat(rules(new CaseStatus("DO\u00a0NE"), ContractField.CASE_STATUS))
        .containsExactly("CODE_UNREADABLE");
    assertThat(rules(new CaseStatus("ABCDEFGHIJ\u202eKLMNOP"), ContractField.CASE_STATUS))
        .containsExactly("TEXT_TOO_LONG", "CODE_UNREADABLE");
    assertThat(rules(new EventStatus("ABCDEFGHIJKLM"), ContractField.EVENT_STATUS))
        .containsExactly("TEXT_TOO_LONG");
  }

  @Test
  void an_invisible_character_is_named() {
    Violation found =
        only(new CaseStatus("DON\u202eE").checkWritable(ContractField.CASE_STATUS, "status"));
    assertThat(found.message().french()).contains("U+202E");
  }

  @Test
  void codes_of_different_kinds_are_never_equal() {
    assertThat((Object) new CaseStatus("DONE")).isNotEqualTo(new FolderStatus("DONE"));
    assertThat(new CaseStatus("DONE"))
        .isEqualTo(CaseStatus.DONE)
        .hasSameHashCodeAs(CaseStatus.DONE);
  }

  @Test
  void a_misspelling_is_explained_when_read_and_refused_when_written() {
    CaseStatus misspelt = new CaseStatus("ADD_WAITING");
    assertThat(misspelt.known()).isEmpty();
    Violation read = only(misspelt.diagnose("status"));
    assertThat(read.rule()).isEqualTo(WireRules.CODE_MISSPELT);
    assertThat(read.severity()).isEqualTo(Severity.WARNING);
    assertThat(read.remedy().french()).contains("ADD_AWAITING");
    Violation written = only(misspelt.checkWritable(ContractField.CASE_STATUS, "status"));
    assertThat(written.rule()).isEqualTo(WireRules.CODE_MISSPELT);
    assertThat(written.severity()).isEqualTo(Severity.ERROR);
  }

  private static Violation only(Violations violations) {
    assertThat(violations.asList()).hasSize(1);
    return violations.asList().get(0);
  }

  private static List<String> rules(WireCode code, ContractField field) {
    return code.checkWritable(field, "status").stream().map(Violation::code).toList();
  }
}
