// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier.machine;

import static fr.hubee.core.teledossier.CaseState.ARCHIVED;
import static fr.hubee.core.teledossier.CaseState.CLOSED;
import static fr.hubee.core.teledossier.CaseState.HUBEE_COMPLETED;
import static fr.hubee.core.teledossier.CaseState.HUBEE_NOTIFIED;
import static fr.hubee.core.teledossier.CaseState.HUBEE_RECEIVED;

import fr.hubee.core.lifecycle.Guard;
import fr.hubee.core.lifecycle.TransitionTable;
import fr.hubee.core.rule.Message;
import fr.hubee.core.rule.Source;
import fr.hubee.core.rule.Sources;
import fr.hubee.core.teledossier.CaseState;
import fr.hubee.core.teledossier.Party;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * An order of the statuses of a case: the moves of one column of the sheet of démarches, or of the
 * specification, or your own. It says what ought to follow what; the hub does not enforce it. What
 * the hub and the operator do (completing, notifying, reopening, archiving) is the same in every
 * order. Immutable and thread-safe.
 *
 * <p>Source: HubEE, specification 1.2.2, annex of statuses (2021-08-31), workflow_demarche (2022).
 */
public final class CaseOrder {

  private static final Source DEPOSIT = Sources.specification("mise à disposition d'un TD");
  private static final Source REOPENING = Sources.specification("annexe, statuts : réouverture");
  private static final Source COMPLEMENTS = Sources.kit("G, réponse à ADD_AWAITING");
  private static final Source BATCHES = Sources.specification("3.5.10, traitements par lots");

  private static final Guard<CaseFacts> OSL = Hands.osl(CaseFacts::by);
  private static final Guard<CaseFacts> SI = Hands.si(CaseFacts::by);
  private static final Guard<CaseFacts> HUB = Hands.hub(CaseFacts::by);
  private static final Guard<CaseFacts> DELAY_OVER =
      Guard.of(
          "le délai de la démarche écoulé", "the delay of the démarche over", CaseFacts::delayOver);

  private static final Set<CaseState> NEVER_REOPENED = EnumSet.of(HUBEE_RECEIVED, ARCHIVED);

  private final Message label;
  private final TransitionTable<CaseState, CaseEvent, CaseFacts> table;

  private CaseOrder(Message label, TransitionTable<CaseState, CaseEvent, CaseFacts> table) {
    this.label = label;
    this.table = table;
  }

  /**
   * Returns an order that has the same name in both languages, as the code of a démarche has.
   *
   * @param name the démarches it is for
   * @param moves as in {@link #of(Message, List)}
   */
  public static CaseOrder of(String name, List<CaseMove> moves) {
    return of(new Message(name, name), moves);
  }

  /**
   * Returns an order.
   *
   * @param label the démarches it is for, in a few words
   * @param moves the moves of the service instructeur, and the closings; the others are the same in
   *     every order
   */
  public static CaseOrder of(Message label, List<CaseMove> moves) {
    Objects.requireNonNull(label, "label");
    TransitionTable.Builder<CaseState, CaseEvent, CaseFacts> rows =
        TransitionTable.over(CaseState.class, CaseEvent.class);
    rows.row(HUBEE_RECEIVED, CaseEvent.COMPLETE, HUBEE_COMPLETED, List.of(OSL), DEPOSIT);
    rows.row(HUBEE_COMPLETED, CaseEvent.NOTIFY, HUBEE_NOTIFIED, List.of(HUB), DEPOSIT);
    moves.forEach(move -> add(rows, move));
    if (moves.stream().anyMatch(move -> move.to() == CaseState.ADD_AWAITING)) {
      rows.row(
          CaseState.ADD_AWAITING, CaseEvent.COMPLETE, HUBEE_COMPLETED, List.of(OSL), COMPLEMENTS);
    }
    EnumSet.complementOf(EnumSet.copyOf(NEVER_REOPENED))
        .forEach(from -> rows.row(from, CaseEvent.REOPEN, HUBEE_NOTIFIED, List.of(OSL), REOPENING));
    rows.row(CLOSED, CaseEvent.ARCHIVE, ARCHIVED, List.of(HUB, DELAY_OVER), BATCHES);
    return new CaseOrder(label, rows.build());
  }

  private static void add(
      TransitionTable.Builder<CaseState, CaseEvent, CaseFacts> rows, CaseMove move) {
    Guard<CaseFacts> hands = move.to() == CLOSED ? OSL : SI;
    CaseEvent event = CaseEvent.setting(move.to(), Party.SI).orElseThrow();
    rows.row(move.from(), event, move.to(), List.of(hands), move.source());
  }

  /** The démarches it is for, in a few words. */
  public Message label() {
    return label;
  }

  /** The machine; every row says which document it comes from. */
  public TransitionTable<CaseState, CaseEvent, CaseFacts> table() {
    return table;
  }

  /** Returns the label in English. */
  @Override
  public String toString() {
    return label.english();
  }
}
