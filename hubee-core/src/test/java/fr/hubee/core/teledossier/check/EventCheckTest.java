// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.hubee.core.law.Hostile;
import fr.hubee.core.law.Printable;
import fr.hubee.core.rule.Severity;
import fr.hubee.core.rule.Violation;
import fr.hubee.core.rule.Violations;
import fr.hubee.core.teledossier.Action;
import fr.hubee.core.teledossier.ActionType;
import fr.hubee.core.teledossier.CaseStatus;
import fr.hubee.core.teledossier.Party;
import fr.hubee.core.teledossier.profile.ProcessLimits;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Specification 1.2.2, modification of a case: RC002, RC003, RC005, RC006; deposit: RC004. */
class EventCheckTest {

  /** recensementCitoyen lets an SI answer with an attestation; the sizes are invented. */
  private static final ProcessLimits LIMITS =
      new ProcessLimits(
          Set.of("application/pdf", "application/xml"),
          Set.of("application/pdf"),
          Set.of("10870-PDF", "10870-XML"),
          1000,
          true,
          true);

  private static final ProcessLimits CLOSED_TO_SIS =
      new ProcessLimits(Set.of("application/pdf"), Set.of(), Set.of(), 1000, false, false);

  private static final DeclaredFile PDF = file("application/pdf", 1000);

  static List<Hostile> hostile() {
    return Hostile.all();
  }

  private static DeclaredFile file(String mimeType, long size) {
    return new DeclaredFile("attestation-dupont.pdf", "10870-PDF", mimeType, size);
  }

  private static EventDraft deposit(Party sender, DeclaredFile... files) {
    return EventDraft.of(sender, ActionType.ATTACH_DEPOSIT).withFiles(files);
  }

  private static List<String> codes(Violations found) {
    return found.stream().map(Violation::code).toList();
  }

  private static List<String> codes(ProcessLimits limits, EventDraft event) {
    return codes(EventCheck.by(limits).check(event));
  }

  @Test
  void a_deposit_carries_a_file_and_no_other_kind_does() {
    assertThat(codes(LIMITS, deposit(Party.SI, PDF))).isEmpty();
    assertThat(codes(LIMITS, deposit(Party.SI))).containsExactly("DEPOSIT_WITHOUT_FILE");
    EventDraft status = EventDraft.of(Party.SI, ActionType.STATUS_UPDATE);
    assertThat(codes(LIMITS, status)).isEmpty();
    assertThat(codes(LIMITS, status.withFiles(PDF, PDF))).containsExactly("FILES_WITHOUT_DEPOSIT");
  }

  @ParameterizedTest
  @EnumSource(
      value = Action.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"ATTACH_DEPOSIT"})
  void rc002_no_file_with_any_kind_but_a_deposit(Action action) {
    Violations found =
        EventCheck.by(LIMITS)
            .check(EventDraft.of(Party.SI, ActionType.of(action)).withMessage("m").withFiles(PDF));
    assertThat(codes(found)).containsExactly("FILES_WITHOUT_DEPOSIT");
    assertThat(found.asList().get(0).message().french()).contains(action.name(), "1");
  }

  @Test
  void rc002_an_unknown_kind_is_refused_with_the_kinds_that_there_are() {
    Violations found =
        EventCheck.by(LIMITS)
            .check(EventDraft.of(Party.SI, new ActionType("ADD_AWAITING")).withFiles(PDF));
    assertThat(codes(found)).containsExactly("ACTION_UNKNOWN");
    assertThat(found.asList().get(0).remedy().english())
        .contains("STATUS_UPDATE, ATTACH_DEPOSIT, ATTACH_DL, ATTACH_DL_ALL, COM_ADD");
  }

  @Test
  void rc005_formats_and_size_depend_on_the_sender_and_the_demarche() {
    assertThat(codes(LIMITS, deposit(Party.OSL, file("application/xml", 1)))).isEmpty();
    assertThat(codes(LIMITS, deposit(Party.SI, file("application/xml", 1))))
        .containsExactly("FORMAT_NOT_ALLOWED");
    assertThat(codes(LIMITS, deposit(Party.ADMIN, file("application/xml", 1)))).isEmpty();
    assertThat(codes(LIMITS, deposit(Party.SI, file("application/pdf", 1001))))
        .containsExactly("FILE_TOO_LARGE");
    assertThat(codes(LIMITS, deposit(Party.SI, file("application/pdf", 1)))).isEmpty();
    assertThat(codes(LIMITS, deposit(Party.SI, file("application/pdf", 0))))
        .containsExactly("FILE_EMPTY");
    assertThat(codes(LIMITS, deposit(Party.SI, file("APPLICATION/PDF", 1))))
        .containsExactly("FORMAT_NOT_ALLOWED");
  }

  @Test
  void rc003_an_empty_list_of_formats_closes_the_demarche_to_the_files_of_sis() {
    assertThat(codes(CLOSED_TO_SIS, deposit(Party.SI, PDF))).containsExactly("FILES_NOT_ALLOWED");
    assertThat(codes(CLOSED_TO_SIS, deposit(Party.OSL, PDF))).isEmpty();
  }

  @Test
  void each_file_is_told_at_its_place() {
    Violations found =
        EventCheck.by(LIMITS)
            .check(deposit(Party.SI, PDF, file("text/plain", 2000), file("text/plain", 1)));
    assertThat(found.stream().map(Violation::path))
        .containsExactly(
            "attachments[1].mimeType", "attachments[1].size", "attachments[2].mimeType");
    assertThat(found.asList().get(0).remedy().french()).contains("application/pdf");
    assertThat(found.asList().get(1).message().french()).contains("2000", "1000");
  }

  @Test
  void rc004_a_folder_is_checked_for_the_types_of_its_files_too_and_an_event_is_not() {
    DeclaredFile foreign = new DeclaredFile("a.xml", "10870-xml", "application/xml", 1);
    FileCheck check = new FileCheck(LIMITS);
    assertThat(codes(check.ofFolder(List.of(PDF)))).isEmpty();
    assertThat(codes(check.ofFolder(List.of(foreign)))).containsExactly("TYPE_NOT_ALLOWED");
    assertThat(codes(check.ofEvent(List.of(foreign), Party.OSL))).isEmpty();
    assertThat(codes(new FileCheck(CLOSED_TO_SIS).ofFolder(List.of(PDF))))
        .as("no list of types, no opinion")
        .isEmpty();
  }

  @Test
  void the_texts_of_a_file_fit_the_contract() {
    DeclaredFile longTexts = new DeclaredFile("n".repeat(256), "t".repeat(101), "m".repeat(256), 1);
    Violations found = new FileCheck(LIMITS).ofEvent(List.of(longTexts), Party.OSL);
    assertThat(codes(found))
        .containsExactly("TEXT_TOO_LONG", "TEXT_TOO_LONG", "TEXT_TOO_LONG", "FORMAT_NOT_ALLOWED");
    assertThat(found.stream().map(Violation::path))
        .startsWith("attachments[0].fileName", "attachments[0].type", "attachments[0].mimeType");
  }

  @Test
  void rc006_an_unwanted_message_is_a_warning_unless_the_hub_is_known_to_refuse_it() {
    EventDraft event = EventDraft.of(Party.SI, ActionType.STATUS_UPDATE).withMessage("Bonjour");
    Violations lenient = EventCheck.by(CLOSED_TO_SIS).check(event);
    assertThat(codes(lenient)).containsExactly("MESSAGE_NOT_ALLOWED");
    assertThat(lenient.hasErrors()).isFalse();
    Violations strict = EventCheck.by(CLOSED_TO_SIS).refusingMessages().check(event);
    assertThat(strict.asList().get(0).severity()).isEqualTo(Severity.ERROR);
    assertThat(codes(LIMITS, event)).isEmpty();
    assertThat(codes(CLOSED_TO_SIS, event.withMessage(" \n"))).isEmpty();
  }

  @Test
  void a_message_is_sent_with_a_message() {
    EventDraft event = EventDraft.of(Party.OSL, ActionType.SENDING_MESSAGE);
    assertThat(codes(LIMITS, event)).containsExactly("MESSAGE_MISSING");
    assertThat(codes(LIMITS, event.withMessage("  "))).containsExactly("MESSAGE_MISSING");
    assertThat(codes(LIMITS, event.withMessage("Bonjour"))).isEmpty();
  }

  @Test
  void the_texts_of_an_event_fit_the_contract() {
    EventDraft event =
        EventDraft.of(Party.SI, ActionType.STATUS_UPDATE)
            .withMessage("m".repeat(1001))
            .withComment("c".repeat(1001))
            .withAuthor("a".repeat(256));
    Violations found = EventCheck.by(LIMITS).check(event);
    assertThat(codes(found)).containsOnly("TEXT_TOO_LONG");
    assertThat(found.stream().map(Violation::path)).containsExactly("message", "comment", "author");
  }

  @Test
  void complements_are_asked_for_where_the_demarche_provides_for_them() {
    EventDraft event =
        EventDraft.of(Party.SI, ActionType.STATUS_UPDATE).withNewStatus(CaseStatus.ADD_AWAITING);
    assertThat(codes(LIMITS, event)).isEmpty();
    assertThat(codes(CLOSED_TO_SIS, event)).containsExactly("AWAITING_NOT_ALLOWED");
    assertThat(codes(CLOSED_TO_SIS, event.withNewStatus(CaseStatus.DONE))).isEmpty();
    assertThat(codes(LIMITS, event.withNewStatus(new CaseStatus("ADD_WAITING"))))
        .containsExactly("CODE_MISSPELT");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostile")
  void nothing_that_was_written_breaks_a_sentence(Hostile hostile) {
    String text = hostile.text();
    EventDraft event =
        EventDraft.of(Party.SI, new ActionType(text))
            .withAuthor(text)
            .withMessage(text)
            .withComment(text)
            .withNewStatus(new CaseStatus(text))
            .withFiles(new DeclaredFile(text, text, text, 1));
    EventCheck.by(LIMITS).check(event).forEach(Printable::assertPrintable);
    EventDraft carried =
        deposit(Party.SI, new DeclaredFile(text, text, text, Long.MIN_VALUE)).withMessage(text);
    EventCheck.by(LIMITS).check(carried).forEach(Printable::assertPrintable);
    new FileCheck(LIMITS).ofFolder(carried.files()).forEach(Printable::assertPrintable);
  }

  @Test
  void what_a_person_wrote_is_never_printed() {
    EventDraft event =
        deposit(Party.SI, PDF)
            .withAuthor("Jeanne Dupont")
            .withMessage("Madame Dupont")
            .withComment("M. Dupont")
            .withNewStatus(CaseStatus.DONE);
    assertThat(event.toString()).isEqualTo("ATTACH_DEPOSIT to DONE, 1 files");
    assertThat(EventDraft.of(Party.SI, ActionType.COM_ADD)).hasToString("COM_ADD, 0 files");
    assertThat(PDF.toString()).doesNotContain("dupont").contains("1000 bytes");
    assertThat(event.author()).contains("Jeanne Dupont");
    assertThat(event.comment()).contains("M. Dupont");
    assertThat(event.message()).contains("Madame Dupont");
    assertThat(event.newStatus()).contains(CaseStatus.DONE);
  }

  @Test
  void the_largest_file_has_a_byte_at_least() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ProcessLimits(Set.of(), Set.of(), Set.of(), 0, false, false));
    assertThat(new ProcessLimits(Set.of(), Set.of(), Set.of(), 1, false, false).largestFile())
        .isEqualTo(1);
    assertThat(LIMITS.formatsOf(Party.SI)).containsExactly("application/pdf");
    assertThat(LIMITS.formatsOf(Party.OSL)).hasSize(2);
  }
}
