// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.progress;

import fr.hubee.core.lifecycle.Guard;
import fr.hubee.core.subscription.AccessMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is said beside the stage, as one table: every row whose condition holds, in order.
 *
 * <p>Source: DataPass v2, bridge to HubEE (2026-08-06); activation guide 1.1.0 (2024).
 */
public final class NoteTable {

  private static final Set<HubeeSign> HELD =
      EnumSet.of(HubeeSign.INACTIVE, HubeeSign.SCHEDULED, HubeeSign.ACTIVE, HubeeSign.SUSPENDED);

  private static final Set<HubeeSign> NO_FILE_POSSIBLE =
      EnumSet.of(HubeeSign.ABSENT, HubeeSign.INACTIVE, HubeeSign.SCHEDULED, HubeeSign.REFUSED);

  private static final Guard<ProgressFacts> ADDRESS_OF_NOBODY =
      Guard.of(
          "abonnement tenu, adresse de reprise",
          "subscription held, address of a migration",
          facts -> mattersTo(facts) && facts.administrator() == AdministratorSign.PLACEHOLDER);

  private static final Guard<ProgressFacts> NO_ADMINISTRATOR =
      Guard.of(
          "abonnement tenu, administrateur local inconnu",
          "subscription held, administrateur local unknown",
          facts -> mattersTo(facts) && facts.administrator() == AdministratorSign.NOBODY);

  private static final Guard<ProgressFacts> MIGRATED =
      Guard.of(
          "numéro de demande 0 chez HubEE", "request number 0 at HubEE", ProgressFacts::migrated);

  private static final Guard<ProgressFacts> NO_CREDENTIALS =
      Guard.of(
          "accès par API, identifiants non récupérés",
          "access by API, credentials not fetched",
          facts ->
              HELD.contains(facts.signs().hubee())
                  && facts.accessMode().filter(AccessMode.API::equals).isPresent()
                  && facts.credentials() == Fact.Answer.NO);

  private static final Guard<ProgressFacts> WITHDRAWN =
      Guard.of(
          "habilitation révoquée, abonnement tenu",
          "habilitation revoked, subscription held",
          facts -> facts.request() == RequestSign.REVOKED && HELD.contains(facts.signs().hubee()));

  private static final Guard<ProgressFacts> CONTRADICTION =
      Guard.of(
          "télédossiers reçus sans abonnement actif",
          "télédossiers came without an active subscription",
          facts ->
              facts.files().answer() == Fact.Answer.YES
                  && NO_FILE_POSSIBLE.contains(facts.signs().hubee()));

  private static final List<NoteRow> ROWS =
      List.of(
          new NoteRow(
              ADDRESS_OF_NOBODY,
              Advice.to(
                  Responsible.APPLICANT,
                  ProgressNoteRules.ADMINISTRATOR_TO_CONFIRM,
                  Word.DEMARCHE,
                  Word.HUBEE_SUPPORT)),
          new NoteRow(
              NO_ADMINISTRATOR,
              Advice.to(
                  Responsible.APPLICANT,
                  ProgressNoteRules.ADMINISTRATOR_NOT_KNOWN,
                  Word.DEMARCHE,
                  Word.HUBEE_SUPPORT)),
          new NoteRow(
              MIGRATED,
              Advice.to(
                  Responsible.EDITOR, ProgressNoteRules.MIGRATED_SUBSCRIPTION, Word.DEMARCHE)),
          new NoteRow(
              NO_CREDENTIALS,
              Advice.to(
                  Responsible.ADMINISTRATOR, ProgressNoteRules.CREDENTIALS_MISSING, Word.DEMARCHE)),
          new NoteRow(
              WITHDRAWN,
              Advice.to(
                  Responsible.HUBEE_TEAM,
                  ProgressNoteRules.REVOKED_BUT_HELD,
                  Word.DEMARCHE,
                  Word.HUBEE_SUPPORT)),
          new NoteRow(
              CONTRADICTION,
              Advice.to(Responsible.EDITOR, ProgressNoteRules.FACTS_DISAGREE, Word.DEMARCHE)));

  private NoteTable() {}

  /** Returns every row, in the order in which they are said. */
  public static List<NoteRow> rows() {
    return ROWS;
  }

  static Stream<Step> said(Telling telling) {
    return ROWS.stream()
        .filter(row -> row.when().holds().test(telling.facts()))
        .map(row -> row.advice().in(telling));
  }

  /** From the approval on, the administrateur local is who must act. */
  private static boolean mattersTo(ProgressFacts facts) {
    HubeeSign hubee = facts.signs().hubee();
    return HELD.contains(hubee)
        || (facts.request() == RequestSign.APPROVED && hubee != HubeeSign.ENDED);
  }
}
