// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier.machine;

import fr.hubee.core.teledossier.EventState;
import java.util.EnumSet;
import java.util.Set;

/**
 * What follows from each move of a folder, a case and an event. A change of a case's status by
 * PATCH tells nobody and leaves no trace: only events do.
 *
 * <p>Source: HubEE, specification 1.2.2 (2021-08-31), api_folder 1.2.7 (2023-04-28).
 */
public final class Effects {

  private Effects() {}

  /** Returns what follows when a folder moves. */
  public static Set<Effect> of(FolderEvent event) {
    return switch (event) {
      case CREATE -> EnumSet.of(Effect.CREATES_CASES_AND_FILES);
      case COMPLETE -> EnumSet.of(Effect.CASES_FOLLOW, Effect.NOTIFIES_EACH_RECIPIENT);
      case NOTIFY -> EnumSet.of(Effect.CASES_FOLLOW, Effect.MAILS_RECIPIENTS);
      case CLOSE -> EnumSet.of(Effect.DATES_THE_CLOSING);
      case ARCHIVE -> EnumSet.of(Effect.DELETES_FILES, Effect.FREEZES);
      case DELETE -> EnumSet.of(Effect.REMOVES);
      case REOPEN,
          MARK_SENT,
          MARK_SI_RECEIVED,
          MARK_IN_PROGRESS,
          MARK_ADD_AWAITING,
          MARK_REFUSED,
          MARK_DONE ->
          EnumSet.noneOf(Effect.class);
    };
  }

  /** Returns what follows when a case moves, by PATCH or carried by an event. */
  public static Set<Effect> of(CaseEvent event) {
    return event == CaseEvent.ARCHIVE
        ? EnumSet.of(Effect.FREEZES)
        : EnumSet.of(Effect.MAY_START_THE_PURGE);
  }

  /**
   * Returns what follows when an event moves.
   *
   * @param act what happened
   * @param to the state it led to: a deposit of files tells nobody before it is sent
   */
  public static Set<Effect> of(EventAct act, EventState to) {
    return switch (act) {
      case CREATE ->
          to == EventState.SENT
              ? EnumSet.of(
                  Effect.NOTIFIES_THE_OTHER_PARTY,
                  Effect.MAILS_RECIPIENTS,
                  Effect.SETS_THE_CASE_STATUS)
              : EnumSet.noneOf(Effect.class);
      case SEND ->
          EnumSet.of(
              Effect.NOTIFIES_THE_OTHER_PARTY,
              Effect.MAILS_ON_REOPENING,
              Effect.SETS_THE_CASE_STATUS);
      case ACKNOWLEDGE -> EnumSet.of(Effect.NOTIFIES_THE_TRANSMITTER);
      case DELETE -> EnumSet.noneOf(Effect.class);
    };
  }
}
