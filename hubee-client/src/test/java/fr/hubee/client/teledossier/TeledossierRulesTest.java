// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.teledossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.hubee.client.fixture.Samples;
import fr.hubee.core.rule.Rule;
import fr.hubee.core.rule.ViolationsException;
import fr.hubee.core.teledossier.ActionType;
import fr.hubee.core.teledossier.CaseNumber;
import fr.hubee.core.teledossier.CaseStatus;
import fr.hubee.core.teledossier.FolderNumber;
import fr.hubee.core.teledossier.NumberRules;
import fr.hubee.core.teledossier.WireRules;
import fr.hubee.core.teledossier.check.DeclaredFile;
import fr.hubee.core.teledossier.check.EventRules;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule on what is sent, met and broken; and those of the core where they are asked. */
class TeledossierRulesTest {

  private static final FolderNumber NUMBER = new FolderNumber("DILA-AEC-1");
  private static final DeclaredFile FILE = new DeclaredFile("PLANTED.pdf", "t", "m", 1);

  static Stream<Arguments> cases() {
    return Stream.of(
        each(TeledossierRules.IDENTIFIER_MALFORMED, () -> new CaseId("!~"), () -> new CaseId("é")),
        each(TeledossierRules.IDENTIFIER_MALFORMED, () -> new EventId("a"), () -> new EventId("")),
        each(TeledossierRules.FIELD_MISSING, () -> named("A", "B"), () -> named(" ", "B")),
        each(TeledossierRules.FIELD_MISSING, () -> named("A", "B"), () -> named("A", "")),
        each(
            TeledossierRules.FIELD_MISSING,
            () -> event(FILE),
            () -> event(new DeclaredFile("", "t", "m", 1))),
        each(
            TeledossierRules.FIELD_MISSING,
            () -> event(FILE),
            () -> event(new DeclaredFile("f", "\t", "m", 1))),
        each(
            TeledossierRules.FIELD_MISSING,
            () -> event(FILE),
            () -> event(new DeclaredFile("f", "t", "", 1))),
        each(
            EventRules.FILE_EMPTY,
            () -> event(FILE),
            () -> event(new DeclaredFile("f", "t", "m", 0))),
        each(
            TeledossierRules.CASE_NUMBER_TWICE,
            () -> builder("A").andCase(ofCase(2)).build(),
            () -> builder("A").andCase(ofCase(1)).build()),
        each(
            TeledossierRules.FILE_ASTRAY,
            () -> builder("A").file(FILE, NUMBER.caseNumber(1)).build(),
            () -> builder("A").file(FILE, NUMBER.caseNumber(2)).build()),
        each(
            WireRules.TEXT_TOO_LONG,
            () -> named("x".repeat(255), "B"),
            () -> named("x".repeat(256), "B")),
        each(
            WireRules.TEXT_TOO_LONG,
            () -> NewEvent.message("é".repeat(1000)),
            () -> NewEvent.message("é".repeat(1001))),
        each(
            WireRules.TEXT_TOO_LONG,
            () -> NewEvent.comment("x".repeat(1000)),
            () -> NewEvent.comment("x".repeat(1001))),
        each(
            WireRules.TEXT_TOO_LONG,
            () -> status().withAuthor("x".repeat(255)),
            () -> status().withAuthor("x".repeat(256))),
        each(
            WireRules.TEXT_TOO_LONG,
            () -> status().withPartnerAttributes("x".repeat(1024)),
            () -> status().withPartnerAttributes("x".repeat(1025))),
        each(
            WireRules.TEXT_TOO_LONG,
            () -> new NewFolderOf("x".repeat(1024)).build(),
            () -> new NewFolderOf("x".repeat(1025)).build()),
        each(
            WireRules.TEXT_TOO_LONG,
            () -> status().withNewStatus(new CaseStatus("x".repeat(15))),
            () -> status().withNewStatus(new CaseStatus("x".repeat(16)))),
        each(
            WireRules.CODE_MISSPELT,
            () -> status().withCurrentStatus(CaseStatus.ADD_AWAITING),
            () -> status().withCurrentStatus(new CaseStatus("ADD_WAITING"))),
        each(
            WireRules.CODE_MISSING,
            () -> NewEvent.of(new ActionType("NEW_IN_2027")),
            () -> NewEvent.of(new ActionType(" "))),
        each(
            EventRules.DEPOSIT_WITHOUT_FILE,
            () -> NewEvent.deposit(FILE),
            () -> NewEvent.of(ActionType.ATTACH_DEPOSIT)),
        each(
            NumberRules.NUMBER_MISSING,
            () -> numbered("DILA-1", "DILA-1-01"),
            () -> numbered(" ", "DILA-1-01")),
        each(
            NumberRules.NUMBER_MISSING,
            () -> numbered("DILA-1", "A"),
            () -> numbered("DILA-1", "")));
  }

  private record NewFolderOf(String attributes) {
    NewFolder build() {
      return NewFolder.builder(
              Samples.QF,
              NUMBER,
              Applicant.named("A", "B"),
              new NewCase(NUMBER.caseNumber(1), Samples.MAIRIE, attributes))
          .build();
    }
  }

  private static Arguments each(Rule rule, Supplier<Object> met, Supplier<Object> broken) {
    return Arguments.of(rule, met, broken);
  }

  private static NewEvent status() {
    return NewEvent.statusUpdate(CaseStatus.DONE);
  }

  private static NewEvent event(DeclaredFile file) {
    return NewEvent.deposit(file);
  }

  private static NewCase ofCase(int index) {
    return NewCase.of(NUMBER.caseNumber(index), Samples.MAIRIE);
  }

  private static NewFolder.Builder builder(String firstName) {
    return NewFolder.builder(Samples.QF, NUMBER, Applicant.named(firstName, "PLANTED"), ofCase(1));
  }

  private static NewFolder named(String firstName, String lastName) {
    return NewFolder.builder(Samples.QF, NUMBER, Applicant.named(firstName, lastName), ofCase(1))
        .build();
  }

  private static NewFolder numbered(String folder, String ofCase) {
    return NewFolder.builder(
            Samples.QF,
            new FolderNumber(folder),
            Applicant.named("A", "B"),
            NewCase.of(new CaseNumber(ofCase), Samples.MAIRIE))
        .build();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void a_rule_speaks_when_it_is_broken_and_only_then(
      Rule rule, Supplier<Object> met, Supplier<Object> broken) {
    assertThat(met.get()).isNotNull();
    ViolationsException refused = catchThrowableOfType(ViolationsException.class, broken::get);
    assertThat(refused.violations().stream().filter(each -> each.rule().equals(rule))).hasSize(1);
    assertThat(refused).hasMessageNotContaining("PLANTED");
  }

  @Test
  void every_rule_of_the_package_is_listed_and_has_a_case() {
    assertThat(cases().map(each -> each.get()[0])).containsAll(TeledossierRules.all());
    assertThat(TeledossierRules.all().stream().map(Rule::code))
        .doesNotHaveDuplicates()
        .allMatch(code -> code.startsWith("TELEDOSSIER_"));
  }

  @Test
  void every_mistake_of_a_folder_is_said_at_once_at_its_place() {
    ViolationsException refused =
        catchThrowableOfType(
            ViolationsException.class,
            () ->
                NewFolder.builder(
                        Samples.QF,
                        new FolderNumber("x".repeat(31)),
                        new Applicant("", "B", "x".repeat(321)),
                        NewCase.of(new CaseNumber(""), Samples.MAIRIE))
                    .file(new DeclaredFile("", "t", "m", -1))
                    .build());
    assertThat(refused.violations().stream().map(each -> each.path()))
        .containsExactly(
            "externalId",
            "applicant.firstName",
            "applicant.email",
            "cases[0].externalId",
            "attachments[0].fileName",
            "attachments[0].size");
  }

  @Test
  void what_the_hub_alone_decides_cannot_be_sent_and_blank_words_are_not() {
    NewFolder folder =
        builder("A").andCase(ofCase(2)).file(FILE).file(FILE, NUMBER.caseNumber(2)).build();
    NewEvent event = NewEvent.deposit(FILE).withMessage(" ").withAuthor("").silent();
    for (String sent : List.of(folder.rawJson(), event.rawJson())) {
      assertThat(sent)
          .doesNotContain(
              "\"id\"", "\"status\"", "globalStatus", "DateTime", "partnerInfo", "null");
    }
    assertThat(folder.rawJson())
        .contains("\"recipients\":[\"DILA-AEC-1-01\",\"DILA-AEC-1-02\"]")
        .contains("\"recipients\":[\"DILA-AEC-1-02\"]");
    assertThat(event.rawJson())
        .isEqualTo(
            "{\"actionType\":\"ATTACH_DEPOSIT\",\"notification\":false,\"attachments\":["
                + "{\"fileName\":\"PLANTED.pdf\",\"type\":\"t\",\"size\":1,\"mimeType\":\"m\"}]}");
    assertThat(NewEvent.statusUpdate(new CaseStatus("NEW_IN_2027")).rawJson())
        .isEqualTo(
            "{\"actionType\":\"STATUS_UPDATE\",\"notification\":true,"
                + "\"caseNewStatus\":\"NEW_IN_2027\"}");
  }

  @Test
  void what_is_sent_prints_nobody() {
    assertThat(builder("PLANTED").build())
        .hasToString("NewFolder[FormulaireQF, DILA-AEC-1, 1 case(s)]");
    assertThat(NewEvent.deposit(FILE).withMessage("PLANTED").withNewStatus(CaseStatus.DONE))
        .hasToString("NewEvent[ATTACH_DEPOSIT, DONE, 1 file(s)]");
    assertThat(NewEvent.comment("PLANTED")).hasToString("NewEvent[COM_ADD, 0 file(s)]");
    assertThat(new Applicant("PLANTED", "PLANTED", "PLANTED")).hasToString("Applicant[…]");
    assertThat(ofCase(1)).hasToString("NewCase[DILA-AEC-1-01, SI-21010034300016-01034]");
  }

  @Test
  void an_event_changes_by_copies() {
    NewEvent first = status();
    NewEvent second = first.withMessage("a").withComment("b").withAuthor("c");
    assertThat(first.message()).isEmpty();
    assertThat(second.message()).contains("a");
    assertThat(second.comment()).contains("b");
    assertThat(second.author()).contains("c");
    assertThat(second.newStatus()).contains(CaseStatus.DONE);
    assertThatThrownBy(() -> second.files().add(FILE))
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
