// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.progress;

import static fr.hubee.core.progress.Responsible.ADMINISTRATOR;
import static fr.hubee.core.progress.Responsible.APPLICANT;
import static fr.hubee.core.progress.Responsible.EDITOR;
import static fr.hubee.core.progress.Responsible.HUBEE_TEAM;
import static fr.hubee.core.progress.Responsible.NOBODY;
import static fr.hubee.core.progress.Responsible.OPERATOR;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Who should do what at each stage, as one table: one row per stage.
 *
 * <p>Source: guide 1.0.0 (2022, G71–G74), activation guide 1.1.0 (2024), DataPass v2 (2026-08-06).
 */
public final class AdviceTable {

  private static final List<AdviceRow> ROWS =
      List.of(
          AdviceRow.at(
              Stage.UNKNOWN, Advice.to(EDITOR, RequestProgressRules.STAGE_UNKNOWN, Word.DEMARCHE)),
          AdviceRow.at(
              Stage.WISHED,
              Advice.to(APPLICANT, RequestProgressRules.NOT_REQUESTED, Word.DEMARCHE, Word.FORM)),
          AdviceRow.at(
                  Stage.DRAFT,
                  Advice.to(APPLICANT, RequestProgressRules.DRAFT_TO_HAND_IN, Word.DEMARCHE))
              .after(
                  DeadlineKind.APPLICANT_REMINDER,
                  Advice.to(
                      APPLICANT, RequestProgressRules.DRAFT_ASLEEP, Word.DEMARCHE, Word.SINCE)),
          AdviceRow.at(
              Stage.ESCALATED,
              Advice.to(
                  HUBEE_TEAM,
                  RequestProgressRules.WITH_HUBEE_TEAM,
                  Word.DEMARCHE,
                  Word.HUBEE_SUPPORT)),
          AdviceRow.at(
                  Stage.HANDED_IN,
                  Advice.to(
                      OPERATOR,
                      RequestProgressRules.DECISION_AWAITED,
                      Word.DEMARCHE,
                      Word.OPERATOR,
                      Word.SINCE))
              .after(
                  DeadlineKind.EXPECTED_DECISION,
                  Advice.to(
                      APPLICANT,
                      RequestProgressRules.DECISION_SLOW,
                      Word.DEMARCHE,
                      Word.OPERATOR,
                      Word.SINCE,
                      Word.OPERATOR_SUPPORT))
              .after(
                  DeadlineKind.LEGAL_DECISION,
                  Advice.to(
                      APPLICANT,
                      RequestProgressRules.DECISION_OVERDUE,
                      Word.DEMARCHE,
                      Word.SINCE,
                      Word.OPERATOR_SUPPORT)),
          AdviceRow.at(
                  Stage.CHANGES_REQUESTED,
                  Advice.to(
                      APPLICANT,
                      RequestProgressRules.CHANGES_TO_MAKE,
                      Word.DEMARCHE,
                      Word.OPERATOR))
              .after(
                  DeadlineKind.APPLICANT_REMINDER,
                  Advice.to(
                      APPLICANT,
                      RequestProgressRules.CHANGES_FORGOTTEN,
                      Word.DEMARCHE,
                      Word.SINCE)),
          AdviceRow.at(
                  Stage.APPROVED,
                  Advice.to(
                      ADMINISTRATOR, HubeeProgressRules.HUBEE_NOT_ASKED, Word.DEMARCHE, Word.SINCE))
              .after(
                  DeadlineKind.HUBEE_TIMEOUT,
                  Advice.to(
                      ADMINISTRATOR,
                      HubeeProgressRules.HUBEE_TO_BE_LOOKED_AT,
                      Word.DEMARCHE,
                      Word.SINCE,
                      Word.HUBEE_SUPPORT))
              .showing(DeadlineKind.PORTAL_WITHIN_THE_HOUR, DeadlineKind.PORTAL_NEXT_DAY),
          AdviceRow.at(
                  Stage.AWAITING_HUBEE,
                  Advice.to(NOBODY, HubeeProgressRules.HUBEE_AWAITED, Word.DEMARCHE, Word.SINCE))
              .after(
                  DeadlineKind.HUBEE_TIMEOUT,
                  Advice.to(
                      HUBEE_TEAM,
                      HubeeProgressRules.HUBEE_SILENT,
                      Word.DEMARCHE,
                      Word.SINCE,
                      Word.HUBEE_SUPPORT,
                      Word.OPERATOR_SUPPORT))
              .showing(DeadlineKind.PORTAL_WITHIN_THE_HOUR, DeadlineKind.PORTAL_NEXT_DAY),
          AdviceRow.at(
                  Stage.CREATED,
                  Advice.to(ADMINISTRATOR, HubeeProgressRules.ACCOUNT_TO_OPEN, Word.DEMARCHE))
              .after(
                  DeadlineKind.ACCOUNT_MAIL,
                  Advice.to(
                      ADMINISTRATOR,
                      HubeeProgressRules.ACCOUNT_MAIL_LAPSED,
                      Word.DEMARCHE,
                      Word.SINCE)),
          AdviceRow.at(
              Stage.ACCOUNT_OPEN,
              Advice.to(ADMINISTRATOR, HubeeProgressRules.ACTIVATION_TO_CHOOSE, Word.DEMARCHE)),
          AdviceRow.at(
                  Stage.ACTIVATION_SET,
                  Advice.to(
                      ADMINISTRATOR,
                      HubeeProgressRules.ACTIVATION_AHEAD,
                      Word.DEMARCHE,
                      Word.ACTIVATION_DAY))
              .after(
                  DeadlineKind.ACTIVATION,
                  Advice.to(
                      EDITOR,
                      HubeeProgressRules.ACTIVATION_TO_BE_SEEN,
                      Word.DEMARCHE,
                      Word.ACTIVATION_DAY,
                      Word.HUBEE_SUPPORT)),
          AdviceRow.at(
              Stage.ACTIVE,
              Advice.to(ADMINISTRATOR, HubeeProgressRules.FILES_MAY_COME, Word.DEMARCHE)),
          AdviceRow.at(
              Stage.CREDENTIALS_FETCHED,
              Advice.to(NOBODY, HubeeProgressRules.SOFTWARE_READY, Word.DEMARCHE)),
          AdviceRow.at(
              Stage.RECEIVING,
              Advice.to(NOBODY, HubeeProgressRules.FILES_COME, Word.DEMARCHE, Word.SINCE)),
          AdviceRow.at(
                  Stage.SUSPENDED,
                  Advice.to(ADMINISTRATOR, HubeeProgressRules.SUSPENDED, Word.DEMARCHE, Word.SINCE))
              .showing(DeadlineKind.SUSPENSION),
          AdviceRow.at(
              Stage.REFUSED,
              Advice.to(
                  APPLICANT, EndedProgressRules.REQUEST_REFUSED, Word.DEMARCHE, Word.OPERATOR)),
          AdviceRow.at(
              Stage.REVOKED,
              Advice.to(
                  APPLICANT,
                  EndedProgressRules.REQUEST_REVOKED,
                  Word.DEMARCHE,
                  Word.OPERATOR,
                  Word.OPERATOR_SUPPORT)),
          AdviceRow.at(
              Stage.ENDED,
              Advice.to(
                  APPLICANT, EndedProgressRules.SUBSCRIPTION_ENDED, Word.DEMARCHE, Word.SINCE)));

  private static final Map<Stage, AdviceRow> BY_STAGE = byStage();

  private AdviceTable() {}

  /** Returns every row, in the order of the stages. */
  public static List<AdviceRow> rows() {
    return ROWS;
  }

  /** Returns the row of a stage. */
  public static AdviceRow of(Stage stage) {
    return Objects.requireNonNull(BY_STAGE.get(Objects.requireNonNull(stage, "stage")));
  }

  private static Map<Stage, AdviceRow> byStage() {
    Map<Stage, AdviceRow> byStage = new EnumMap<>(Stage.class);
    ROWS.forEach(row -> byStage.put(row.stage(), row));
    return byStage;
  }
}
