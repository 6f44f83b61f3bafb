// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.rule;

import static fr.hubee.core.progress.SomeFacts.FRIDAY;
import static fr.hubee.core.progress.SomeFacts.LONG_AGO;
import static fr.hubee.core.progress.SomeFacts.NOW;

import fr.hubee.core.progress.AdministratorSign;
import fr.hubee.core.progress.DeadlineRules;
import fr.hubee.core.progress.Deadlines;
import fr.hubee.core.progress.EndedProgressRules;
import fr.hubee.core.progress.HubeeProgressRules;
import fr.hubee.core.progress.ProgressCheck;
import fr.hubee.core.progress.ProgressFacts;
import fr.hubee.core.progress.ProgressNoteRules;
import fr.hubee.core.progress.ProgressPolicy;
import fr.hubee.core.progress.RequestProgressRules;
import fr.hubee.core.progress.SomeFacts;
import fr.hubee.core.progress.Stage;
import fr.hubee.core.progress.SubscriptionProgress;
import fr.hubee.core.request.RequestState;
import fr.hubee.core.subscription.AccessMode;
import fr.hubee.core.subscription.SubscriptionState;
import fr.hubee.core.teledossier.CaseStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What is said of a subscription on its way, and of its dates. */
final class ProgressCases {

  private static final Instant LONGER_AGO = Instant.parse("2026-09-01T09:00:00Z");

  private ProgressCases() {}

  static List<RuleCase> all() {
    return Stream.of(ofRequests(), ofHubee(), ofEnds(), ofNotes(), ofDates())
        .flatMap(List::stream)
        .toList();
  }

  private static List<RuleCase> ofRequests() {
    return List.of(
        stage(RequestProgressRules.STAGE_UNKNOWN, Stage.UNKNOWN, Stage.WISHED),
        stage(RequestProgressRules.NOT_REQUESTED, Stage.WISHED, Stage.UNKNOWN),
        stage(RequestProgressRules.DRAFT_TO_HAND_IN, Stage.DRAFT, Stage.HANDED_IN),
        since(RequestProgressRules.DRAFT_ASLEEP, Stage.DRAFT, LONG_AGO, FRIDAY),
        stage(RequestProgressRules.WITH_HUBEE_TEAM, Stage.ESCALATED, Stage.HANDED_IN),
        since(RequestProgressRules.DECISION_AWAITED, Stage.HANDED_IN, FRIDAY, LONG_AGO),
        since(RequestProgressRules.DECISION_SLOW, Stage.HANDED_IN, LONG_AGO, FRIDAY),
        since(RequestProgressRules.DECISION_OVERDUE, Stage.HANDED_IN, LONGER_AGO, LONG_AGO),
        since(RequestProgressRules.CHANGES_TO_MAKE, Stage.CHANGES_REQUESTED, FRIDAY, LONG_AGO),
        since(RequestProgressRules.CHANGES_FORGOTTEN, Stage.CHANGES_REQUESTED, LONG_AGO, FRIDAY));
  }

  private static List<RuleCase> ofHubee() {
    return List.of(
        since(HubeeProgressRules.HUBEE_NOT_ASKED, Stage.APPROVED, FRIDAY, LONG_AGO),
        since(HubeeProgressRules.HUBEE_TO_BE_LOOKED_AT, Stage.APPROVED, LONG_AGO, FRIDAY),
        since(HubeeProgressRules.HUBEE_AWAITED, Stage.AWAITING_HUBEE, FRIDAY, LONG_AGO),
        since(HubeeProgressRules.HUBEE_SILENT, Stage.AWAITING_HUBEE, LONG_AGO, FRIDAY),
        since(HubeeProgressRules.ACCOUNT_TO_OPEN, Stage.CREATED, NOW, FRIDAY),
        since(HubeeProgressRules.ACCOUNT_MAIL_LAPSED, Stage.CREATED, FRIDAY, NOW),
        stage(HubeeProgressRules.ACTIVATION_TO_CHOOSE, Stage.ACCOUNT_OPEN, Stage.CREATED),
        activation(HubeeProgressRules.ACTIVATION_AHEAD, "2026-11-24", "2026-11-23"),
        activation(HubeeProgressRules.ACTIVATION_TO_BE_SEEN, "2026-11-23", "2026-11-24"),
        stage(HubeeProgressRules.FILES_MAY_COME, Stage.ACTIVE, Stage.RECEIVING),
        stage(HubeeProgressRules.SOFTWARE_READY, Stage.CREDENTIALS_FETCHED, Stage.ACTIVE),
        stage(HubeeProgressRules.FILES_COME, Stage.RECEIVING, Stage.ACTIVE),
        stage(HubeeProgressRules.SUSPENDED, Stage.SUSPENDED, Stage.ACTIVE));
  }

  private static List<RuleCase> ofEnds() {
    return List.of(
        stage(EndedProgressRules.REQUEST_REFUSED, Stage.REFUSED, Stage.REVOKED),
        stage(EndedProgressRules.REQUEST_REVOKED, Stage.REVOKED, Stage.REFUSED),
        stage(EndedProgressRules.SUBSCRIPTION_ENDED, Stage.ENDED, Stage.SUSPENDED));
  }

  private static List<RuleCase> ofNotes() {
    return List.of(
        pair(
            ProgressNoteRules.ADMINISTRATOR_TO_CONFIRM,
            inactive().administratorEmail("migration@hubee.com").build(),
            inactive().administratorEmail("migration@hubee.fr").build()),
        pair(
            ProgressNoteRules.ADMINISTRATOR_NOT_KNOWN,
            inactive().administrator(AdministratorSign.NOBODY).build(),
            inactive().build()),
        pair(
            ProgressNoteRules.MIGRATED_SUBSCRIPTION,
            inactive().datapassId(0).build(),
            inactive().datapassId(1).build()),
        pair(
            ProgressNoteRules.CREDENTIALS_MISSING,
            byApi().credentialsFetched(false).build(),
            byApi().build()),
        pair(
            ProgressNoteRules.REVOKED_BUT_HELD,
            inactive().request(RequestState.REVOKED, FRIDAY).build(),
            SomeFacts.at(Stage.REVOKED, FRIDAY)),
        pair(
            ProgressNoteRules.FACTS_DISAGREE,
            inactive().files(NOW, NOW).build(),
            inactive().noFileYet().build()));
  }

  private static List<RuleCase> ofDates() {
    return List.of(
        stage(DeadlineRules.APPLICANT_REMINDER, Stage.DRAFT, Stage.HANDED_IN),
        stage(DeadlineRules.EXPECTED_DECISION, Stage.HANDED_IN, Stage.CHANGES_REQUESTED),
        stage(DeadlineRules.LEGAL_DECISION, Stage.HANDED_IN, Stage.CHANGES_REQUESTED),
        stage(DeadlineRules.PORTAL_WITHIN_THE_HOUR, Stage.APPROVED, Stage.HANDED_IN),
        stage(DeadlineRules.PORTAL_NEXT_DAY, Stage.AWAITING_HUBEE, Stage.CREATED),
        stage(DeadlineRules.HUBEE_TIMEOUT, Stage.AWAITING_HUBEE, Stage.CREATED),
        stage(DeadlineRules.ACCOUNT_MAIL, Stage.CREATED, Stage.ACCOUNT_OPEN),
        stage(DeadlineRules.ACTIVATION, Stage.ACTIVATION_SET, Stage.ACTIVE),
        stage(DeadlineRules.SUSPENSION, Stage.SUSPENDED, Stage.ACTIVE),
        new RuleCase(
            DeadlineRules.STALE_FILE,
            () -> stale(CaseStatus.SI_RECEIVED),
            () -> stale(CaseStatus.SI_INTG_ERROR)));
  }

  private static Violations stale(CaseStatus status) {
    return Deadlines.by(ProgressPolicy.standard())
        .staleFile(status, NOW)
        .map(date -> Violations.of(date.said()))
        .orElseGet(Violations::none);
  }

  private static ProgressFacts.Builder inactive() {
    return SomeFacts.aec().hubee(SomeFacts.in(SubscriptionState.INACTIF).build());
  }

  private static ProgressFacts.Builder byApi() {
    return SomeFacts.aec()
        .hubee(SomeFacts.in(SubscriptionState.ACTIF).accessMode(AccessMode.API).build());
  }

  private static RuleCase activation(Rule rule, String broken, String nearest) {
    return pair(rule, scheduled(broken), scheduled(nearest));
  }

  private static ProgressFacts scheduled(String day) {
    return SomeFacts.aec()
        .hubee(SomeFacts.in(SubscriptionState.INACTIF).activationDate(LocalDate.parse(day)).build())
        .build();
  }

  private static RuleCase stage(Rule rule, Stage broken, Stage nearest) {
    return pair(rule, SomeFacts.at(broken, FRIDAY), SomeFacts.at(nearest, FRIDAY));
  }

  private static RuleCase since(Rule rule, Stage stage, Instant broken, Instant nearest) {
    return pair(rule, SomeFacts.at(stage, broken), SomeFacts.at(stage, nearest));
  }

  private static RuleCase pair(Rule rule, ProgressFacts broken, ProgressFacts nearest) {
    return new RuleCase(rule, () -> found(broken), () -> found(nearest));
  }

  /** What is said now, and the dates. */
  private static Violations found(ProgressFacts facts) {
    SubscriptionProgress progress = ProgressCheck.standard().check(facts, SomeFacts.at(NOW));
    return progress
        .violations()
        .and(Violations.of(progress.deadlines().stream().map(date -> date.said()).toList()));
  }
}
