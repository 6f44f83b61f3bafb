// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier.machine;

import static fr.hubee.core.teledossier.EventState.DELETED;
import static fr.hubee.core.teledossier.EventState.IN_PROGRESS;
import static fr.hubee.core.teledossier.EventState.RECEIVED;
import static fr.hubee.core.teledossier.EventState.SENT;
import static fr.hubee.core.teledossier.EventState.TO_CREATE;

import fr.hubee.core.lifecycle.Guard;
import fr.hubee.core.lifecycle.TransitionTable;
import fr.hubee.core.rule.Source;
import fr.hubee.core.rule.Sources;
import fr.hubee.core.teledossier.ActionType;
import fr.hubee.core.teledossier.EventState;
import fr.hubee.core.teledossier.Party;
import java.util.List;

/**
 * The life of an event, as one table: HubEE specification 1.2.2, modification of a case, RC001 to
 * RC008 (2021-08-31), and the sequence of events 1.2.0. The hub enforces these rows.
 */
public final class EventLifecycle {

  private static final Source CREATION =
      Sources.specification("modification d'un Case, RC002, RC005, RC006");
  private static final Source SENDING = Sources.specification("modification d'un Case, RC007");
  private static final Source RECEPTION = Sources.specification("4.1, cinématique des événements");
  private static final Source DELETION = Sources.specification("modification d'un Case, RC008");

  private static final Guard<EventFacts> EITHER_SIDE = Hands.eitherSide(EventFacts::by);

  private static final Guard<EventFacts> TRANSMITTER =
      Guard.of(
          "par l'émetteur de l'événement",
          "by the transmitter of the event",
          facts -> facts.by() == facts.transmitter() || facts.by() == Party.ADMIN);

  private static final Guard<EventFacts> RECEIVER =
      Guard.of(
          "par le destinataire de l'événement",
          "by the receiver of the event",
          facts -> facts.by() == Party.ADMIN || isOtherSide(facts));

  private static final Guard<EventFacts> DEPOSIT =
      Guard.of(
          "un dépôt de pièces (ATTACH_DEPOSIT)",
          "a deposit of files (ATTACH_DEPOSIT)",
          facts -> facts.actionType().equals(ActionType.ATTACH_DEPOSIT));

  private static final Guard<EventFacts> ANOTHER_KIND =
      Guard.of(
          "un autre type d'action connu du hub",
          "another action type that the hub knows",
          facts -> facts.actionType().known().filter(kind -> !kind.carriesFiles()).isPresent());

  private static final Guard<EventFacts> WITH_FILES =
      Guard.of(
          "au moins une pièce déclarée",
          "at least one file declared",
          facts -> facts.attachments() > 0);

  private static final Guard<EventFacts> WITHOUT_FILES =
      Guard.of("aucune pièce déclarée", "no file declared", facts -> facts.attachments() == 0);

  private static final Guard<EventFacts> TAKEN =
      Guard.of(
          "des formats, une taille et un message que la démarche accepte",
          "formats, a size and a message that the démarche takes",
          EventFacts::taken);

  private static final Guard<EventFacts> ALL_RECEIVED =
      Guard.of("toutes les pièces reçues", "every file received", EventFacts::allReceived);

  private static final TransitionTable<EventState, EventAct, EventFacts> TABLE =
      TransitionTable.<EventState, EventAct, EventFacts>over(EventState.class, EventAct.class)
          .row(
              TO_CREATE,
              EventAct.CREATE,
              IN_PROGRESS,
              List.of(EITHER_SIDE, DEPOSIT, WITH_FILES, TAKEN),
              CREATION)
          .row(
              TO_CREATE,
              EventAct.CREATE,
              SENT,
              List.of(EITHER_SIDE, ANOTHER_KIND, WITHOUT_FILES, TAKEN),
              CREATION)
          .row(IN_PROGRESS, EventAct.SEND, SENT, List.of(TRANSMITTER, ALL_RECEIVED), SENDING)
          .row(SENT, EventAct.ACKNOWLEDGE, RECEIVED, List.of(RECEIVER), RECEPTION)
          .row(IN_PROGRESS, EventAct.DELETE, DELETED, List.of(TRANSMITTER, DEPOSIT), DELETION)
          .build();

  private EventLifecycle() {}

  /** Returns the table. */
  public static TransitionTable<EventState, EventAct, EventFacts> table() {
    return TABLE;
  }

  /**
   * Returns the act by which an event is patched to this state: to be sent, or to be acknowledged.
   *
   * @throws IllegalArgumentException for a state that no PATCH leads to
   */
  public static EventAct patching(EventState wished) {
    return switch (wished) {
      case SENT -> EventAct.SEND;
      case RECEIVED -> EventAct.ACKNOWLEDGE;
      case TO_CREATE, IN_PROGRESS, DELETED ->
          throw new IllegalArgumentException("no PATCH leads to " + wished);
    };
  }

  private static boolean isOtherSide(EventFacts facts) {
    return facts.by() != facts.transmitter() && (facts.by() == Party.OSL || facts.by() == Party.SI);
  }
}
