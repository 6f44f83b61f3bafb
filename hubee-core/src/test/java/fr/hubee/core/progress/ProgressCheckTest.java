// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import fr.hubee.core.demarche.DemarcheCatalogue;
import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.law.Printable;
import fr.hubee.core.request.RequestState;
import fr.hubee.core.rule.Message;
import fr.hubee.core.rule.Rule;
import fr.hubee.core.rule.Severity;
import fr.hubee.core.subscription.SubscriptionState;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Stage, person, sentence, dates and reminders, from the facts to the answer. */
class ProgressCheckTest {

  private static final Clock NOW = SomeFacts.at(SomeFacts.NOW);

  private final ProgressCheck check = ProgressCheck.standard();

  private SubscriptionProgress at(Stage stage, Instant since) {
    return check.check(SomeFacts.at(stage, since), NOW);
  }

  @ParameterizedTest
  @EnumSource(Stage.class)
  void every_stage_is_told_whole_in_both_languages(Stage stage) {
    for (Instant since : List.of(SomeFacts.FRIDAY, SomeFacts.LONG_AGO, Instant.MAX, Instant.MIN)) {
      SubscriptionProgress progress = at(stage, since);
      assertThat(progress.stage()).isEqualTo(stage);
      assertThat(progress.asOf()).isEqualTo(SomeFacts.NOW);
      Printable.assertPrintable(progress.next().said());
      assertWhole(progress.told());
      assertThat(progress.violations().of(Severity.ERROR)).isEmpty();
    }
  }

  private static void assertWhole(Message told) {
    assertThat(List.of(told.french(), told.english()))
        .allMatch(text -> !text.contains("%") && !text.contains("null"))
        .allMatch(text -> text.contains("AEC - Acte d’Etat Civil"))
        .allMatch(text -> text.lines().noneMatch(String::isBlank));
  }

  @ParameterizedTest
  @CsvSource({
    "UNKNOWN, EDITOR, STAGE_UNKNOWN",
    "WISHED, APPLICANT, NOT_REQUESTED",
    "DRAFT, APPLICANT, DRAFT_TO_HAND_IN",
    "ESCALATED, HUBEE_TEAM, WITH_HUBEE_TEAM",
    "HANDED_IN, OPERATOR, DECISION_AWAITED",
    "CHANGES_REQUESTED, APPLICANT, CHANGES_TO_MAKE",
    "APPROVED, ADMINISTRATOR, HUBEE_NOT_ASKED",
    "AWAITING_HUBEE, NOBODY, HUBEE_AWAITED",
    "CREATED, ADMINISTRATOR, ACCOUNT_MAIL_LAPSED",
    "ACCOUNT_OPEN, ADMINISTRATOR, ACTIVATION_TO_CHOOSE",
    "ACTIVATION_SET, ADMINISTRATOR, ACTIVATION_AHEAD",
    "ACTIVE, ADMINISTRATOR, FILES_MAY_COME",
    "CREDENTIALS_FETCHED, NOBODY, SOFTWARE_READY",
    "RECEIVING, NOBODY, FILES_COME",
    "SUSPENDED, ADMINISTRATOR, SUBSCRIPTION_SUSPENDED",
    "REFUSED, APPLICANT, REQUEST_REFUSED",
    "REVOKED, APPLICANT, REQUEST_REVOKED",
    "ENDED, APPLICANT, SUBSCRIPTION_ENDED",
  })
  void three_days_after_it_began_this_person_should_do_this(
      Stage stage, Responsible who, String code) {
    SubscriptionProgress progress = at(stage, SomeFacts.FRIDAY);
    assertThat(progress.steps()).hasSize(1);
    assertThat(progress.next().who()).isEqualTo(who);
    assertThat(progress.next().said().code()).isEqualTo(code);
    assertThat(progress.next().said().path()).isEqualTo("demarches[AEC]");
  }

  @ParameterizedTest
  @CsvSource({
    "DRAFT, APPLICANT, DRAFT_ASLEEP",
    "HANDED_IN, APPLICANT, DECISION_SLOW",
    "CHANGES_REQUESTED, APPLICANT, CHANGES_FORGOTTEN",
    "APPROVED, ADMINISTRATOR, HUBEE_TO_BE_LOOKED_AT",
    "AWAITING_HUBEE, HUBEE_TEAM, HUBEE_SILENT",
    "CREATED, ADMINISTRATOR, ACCOUNT_MAIL_LAPSED",
  })
  void three_weeks_after_it_began_this_replaces_it(Stage stage, Responsible who, String code) {
    SubscriptionProgress progress = at(stage, SomeFacts.LONG_AGO);
    assertThat(progress.next().who()).isEqualTo(who);
    assertThat(progress.next().said().code()).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({
    // stage, date, the last instant before, the first after
    "DRAFT, DRAFT_TO_HAND_IN, DRAFT_ASLEEP, 2026-11-16T22:59:59.999999999Z",
    "HANDED_IN, DECISION_AWAITED, DECISION_SLOW, 2026-11-05T22:59:59.999999999Z",
    "HANDED_IN, DECISION_SLOW, DECISION_OVERDUE, 2027-01-02T22:59:59.999999999Z",
    "CHANGES_REQUESTED, CHANGES_TO_MAKE, CHANGES_FORGOTTEN, 2026-11-16T22:59:59.999999999Z",
    "APPROVED, HUBEE_NOT_ASKED, HUBEE_TO_BE_LOOKED_AT, 2026-11-03T22:59:59.999999999Z",
    "AWAITING_HUBEE, HUBEE_AWAITED, HUBEE_SILENT, 2026-11-03T22:59:59.999999999Z",
    "CREATED, ACCOUNT_TO_OPEN, ACCOUNT_MAIL_LAPSED, 2026-11-04T08:59:59.999999999Z",
    "ACTIVATION_SET, ACTIVATION_AHEAD, ACTIVATION_TO_BE_SEEN, 2026-11-30T23:00:59.999999999Z",
  })
  void what_is_said_changes_at_the_instant_and_not_before(
      Stage stage, String before, String after, Instant lastInstant) {
    ProgressFacts facts = SomeFacts.at(stage, SomeFacts.LONG_AGO);
    assertThat(code(facts, lastInstant)).isEqualTo(before);
    assertThat(code(facts, lastInstant.plusNanos(1))).isEqualTo(after);
  }

  private String code(ProgressFacts facts, Instant now) {
    return check.check(facts, SomeFacts.at(now)).next().said().code();
  }

  @ParameterizedTest
  @EnumSource(Stage.class)
  void a_stage_began_when_the_facts_say_so(Stage stage) {
    boolean timeless = List.of(Stage.UNKNOWN, Stage.WISHED, Stage.ACTIVATION_SET).contains(stage);
    assertThat(at(stage, SomeFacts.FRIDAY).since())
        .isEqualTo(Stream.of(SomeFacts.FRIDAY).filter(at -> !timeless).findFirst());
  }

  @ParameterizedTest
  @CsvSource({
    "DRAFT, APPLICANT_REMINDER",
    "CHANGES_REQUESTED, APPLICANT_REMINDER",
    "HANDED_IN, EXPECTED_DECISION LEGAL_DECISION",
    "APPROVED, PORTAL_WITHIN_THE_HOUR PORTAL_NEXT_DAY HUBEE_TIMEOUT",
    "AWAITING_HUBEE, PORTAL_WITHIN_THE_HOUR PORTAL_NEXT_DAY HUBEE_TIMEOUT",
    "CREATED, ACCOUNT_MAIL",
    "ACTIVATION_SET, ACTIVATION",
    "SUSPENDED, SUSPENSION",
    "ACTIVE, ''",
    "REFUSED, ''",
    "UNKNOWN, ''",
  })
  void a_stage_has_its_dates_earliest_first(Stage stage, String kinds) {
    List<Deadline> dates = at(stage, SomeFacts.FRIDAY).deadlines();
    assertThat(dates.stream().map(Deadline::kind).map(Enum::name))
        .containsExactly(kinds.isEmpty() ? new String[0] : kinds.split(" "));
    assertThat(dates).isSorted();
  }

  @Test
  void what_lies_ahead_is_told_and_what_lies_behind_is_not() {
    SubscriptionProgress progress = at(Stage.HANDED_IN, SomeFacts.FRIDAY);
    assertThat(progress.ahead()).hasSize(2);
    assertThat(progress.told().french())
        .contains("Réponse attendue vers le 25/11/2026")
        .contains("Sans réponse le 20/01/2027 au soir");
    SubscriptionProgress late = at(Stage.HANDED_IN, SomeFacts.LONG_AGO);
    assertThat(late.deadlines()).hasSize(2);
    assertThat(late.ahead())
        .extracting(Deadline::kind)
        .containsExactly(DeadlineKind.LEGAL_DECISION);
    assertThat(late.told().french()).doesNotContain("Réponse attendue");
  }

  @Test
  void reminders_say_what_will_be_said_if_nothing_moves() {
    SubscriptionProgress progress = at(Stage.HANDED_IN, SomeFacts.FRIDAY);
    assertThat(progress.reminders())
        .extracting(reminder -> reminder.step().said().rule())
        .containsExactly(RequestProgressRules.DECISION_SLOW, RequestProgressRules.DECISION_OVERDUE);
    assertThat(progress.reminders()).extracting(Reminder::date).isEqualTo(progress.ahead());
    assertThat(at(Stage.HANDED_IN, SomeFacts.LONG_AGO).reminders()).hasSize(1);
    assertThat(at(Stage.ACTIVE, SomeFacts.FRIDAY).reminders()).isEmpty();
  }

  @Test
  void a_stage_whose_beginning_is_unknown_has_no_date_and_says_so() {
    ProgressFacts facts = SomeFacts.aec().request(RequestState.VALIDATED, null).build();
    SubscriptionProgress progress = check.check(facts, NOW);
    assertThat(progress.stage()).isEqualTo(Stage.APPROVED);
    assertThat(progress.deadlines()).isEmpty();
    assertThat(progress.since()).isEmpty();
    assertThat(progress.told().french()).contains("depuis une date inconnue");
  }

  @Test
  void a_mail_whose_date_is_unknown_may_still_be_valid() {
    ProgressFacts facts =
        SomeFacts.aec().hubee(HubeeView.in(SubscriptionState.INACTIF).build()).build();
    assertThat(check.check(facts, NOW).next().said().rule())
        .isEqualTo(HubeeProgressRules.ACCOUNT_TO_OPEN);
  }

  @Test
  void a_demarche_that_the_catalogue_does_not_know_is_told_by_its_code() {
    DemarcheCode code = new DemarcheCode("XYZ");
    ProgressFacts asked = ProgressFacts.about(code).handedIn(SomeFacts.LONG_AGO).build();
    assertThat(check.check(asked, NOW).told().french())
        .startsWith("XYZ : la demande est chez l'opérateur (l'opérateur)")
        .contains("contact@hubee.numerique.gouv.fr");
    assertThat(check.check(ProgressFacts.about(code).noRequest().build(), NOW).told().english())
        .contains("the form of this démarche");
  }

  @Test
  void each_operator_is_named_with_its_own_support() {
    ProgressFacts certdc =
        ProgressFacts.about(DemarcheCode.CERTDC).handedIn(SomeFacts.LONG_AGO).build();
    assertThat(check.check(certdc, NOW).told().french())
        .contains("DGS", "dgs-certdc@sante.gouv.fr");
    assertThat(at(Stage.HANDED_IN, SomeFacts.LONG_AGO).told().french())
        .contains("DILA", "support.partenaires@service-public.fr");
  }

  @Test
  void a_day_is_written_as_each_language_writes_it() {
    assertThat(at(Stage.APPROVED, SomeFacts.LONG_AGO).next().message())
        .isEqualTo(
            new Message(
                "AEC - Acte d’Etat Civil : la demande est validée depuis le 02/11/2026, mais rien"
                    + " ne dit que l'abonnement ait été activé.",
                "AEC - Acte d’Etat Civil: the request has been approved since 2026-11-02, but"
                    + " nothing tells whether the subscription was activated."));
    assertThat(at(Stage.ACTIVATION_SET, SomeFacts.FRIDAY).next().message())
        .isEqualTo(
            new Message(
                "AEC - Acte d’Etat Civil : l'abonnement devient actif le 01/12/2026.",
                "AEC - Acte d’Etat Civil: the subscription becomes active on 2026-12-01."));
  }

  @Test
  void a_form_is_named_in_quotes() {
    assertThat(at(Stage.WISHED, SomeFacts.FRIDAY).told().french())
        .contains("« Démarches du bouquet de services (service-public.fr) »");
  }

  @Test
  void the_policy_decides_when_it_is_late() {
    ProgressCheck patient =
        new ProgressCheck(
            DemarcheCatalogue.standard(), ProgressPolicy.standard().hubeeTimeoutDays(30));
    assertThat(
            patient.check(SomeFacts.at(Stage.AWAITING_HUBEE, SomeFacts.LONG_AGO), NOW).next().who())
        .isEqualTo(Responsible.NOBODY);
  }

  @Test
  void there_is_always_a_step() {
    SubscriptionProgress whole = at(Stage.ACTIVE, SomeFacts.FRIDAY);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new SubscriptionProgress(
                    whole.demarche(),
                    whole.asOf(),
                    whole.stage(),
                    null,
                    List.of(),
                    List.of(),
                    List.of()));
    assertThatNullPointerException().isThrownBy(() -> check.check((ProgressFacts) null, NOW));
  }

  @Test
  void every_rule_of_the_tables_has_its_words() {
    Stream<Advice> ofStages =
        AdviceTable.rows().stream()
            .flatMap(
                row ->
                    Stream.concat(
                        Stream.of(row.atFirst()),
                        row.later().stream().map(AdviceRow.Later::advice)));
    List<Rule> used =
        Stream.concat(ofStages, NoteTable.rows().stream().map(NoteRow::advice))
            .map(Advice::rule)
            .toList();
    assertThat(used)
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(
                    RequestProgressRules.all(),
                    HubeeProgressRules.all(),
                    EndedProgressRules.all(),
                    ProgressNoteRules.all())
                .flatMap(List::stream)
                .toList());
    assertThat(AdviceTable.rows()).extracting(AdviceRow::stage).containsExactly(Stage.values());
  }
}
