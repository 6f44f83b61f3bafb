// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier.machine;

import static fr.hubee.core.teledossier.CaseState.ADD_AWAITING;
import static fr.hubee.core.teledossier.CaseState.CLOSED;
import static fr.hubee.core.teledossier.CaseState.DONE;
import static fr.hubee.core.teledossier.CaseState.HUBEE_NOTIFIED;
import static fr.hubee.core.teledossier.CaseState.IN_PROGRESS;
import static fr.hubee.core.teledossier.CaseState.REFUSED;
import static fr.hubee.core.teledossier.CaseState.SENT;
import static fr.hubee.core.teledossier.CaseState.SI_INTG_ERROR;
import static fr.hubee.core.teledossier.CaseState.SI_RECEIVED;

import fr.hubee.core.rule.Message;
import fr.hubee.core.rule.Source;
import fr.hubee.core.rule.Sources;
import fr.hubee.core.teledossier.CaseState;
import java.util.ArrayList;
import java.util.List;

/**
 * The orders of statuses that official documents show: that of the specification, those of the
 * columns of the sheet of démarches, and the widest, for a démarche that no column names.
 *
 * <p>Source: HubEE, specification 1.2.2, annex of statuses (2021-08-31), workflow_demarche (WIP,
 * 2022).
 */
public final class CaseOrders {

  private static final Source ANNEX = Sources.specification("annexe, statuts entrants");
  private static final Source CONTRACT = Sources.contract2024("statuts entrants");
  private static final Source KIT = Sources.kit("B, KO");

  private static final List<CaseMove> OF_THE_SPECIFICATION =
      moves(
          incoming(SENT, ANNEX, HUBEE_NOTIFIED),
          incoming(SI_RECEIVED, ANNEX, SENT),
          incoming(IN_PROGRESS, ANNEX, SI_RECEIVED),
          incoming(ADD_AWAITING, ANNEX, IN_PROGRESS),
          incoming(REFUSED, ANNEX, SI_RECEIVED, IN_PROGRESS, ADD_AWAITING),
          incoming(DONE, ANNEX, SI_RECEIVED, IN_PROGRESS, ADD_AWAITING),
          incoming(SI_INTG_ERROR, CONTRACT, SI_RECEIVED, IN_PROGRESS, ADD_AWAITING, DONE),
          incoming(SI_INTG_ERROR, KIT, HUBEE_NOTIFIED, SENT),
          incoming(CLOSED, ANNEX, SI_RECEIVED, IN_PROGRESS, ADD_AWAITING, DONE, REFUSED));

  /** The specification, step by step: what official programs do not always respect. */
  public static final CaseOrder SPECIFICATION =
      CaseOrder.of(new Message("spécification 1.2.2", "specification 1.2.2"), OF_THE_SPECIFICATION);

  /** CERTDC: no refusal, no complement; a cell misspelt « IN_PRDONE » is read as IN_PROGRESS. */
  public static final CaseOrder CERTDC =
      CaseOrder.of(
          "CERTDC",
          new WorkflowSheet("CERTDC")
              .before(SENT, HUBEE_NOTIFIED)
              .after(SENT, SI_RECEIVED, IN_PROGRESS, DONE)
              .before(IN_PROGRESS, SENT, HUBEE_NOTIFIED, SI_RECEIVED)
              .after(IN_PROGRESS, DONE)
              .before(SI_INTG_ERROR, SENT, HUBEE_NOTIFIED, SI_RECEIVED)
              .before(DONE, IN_PROGRESS)
              .before(CLOSED, DONE, IN_PROGRESS)
              .moves());

  private static final List<CaseMove> OF_MARIAGE =
      new WorkflowSheet("EtatCivil, MD")
          .usualBefore()
          .after(SENT, SI_RECEIVED, IN_PROGRESS, REFUSED, DONE)
          .after(SI_RECEIVED, IN_PROGRESS, DONE, SI_INTG_ERROR)
          .after(IN_PROGRESS, DONE)
          .after(REFUSED, CLOSED)
          .moves();

  /** MD. */
  public static final CaseOrder MD = CaseOrder.of("MD", OF_MARIAGE);

  /** EtatCivil: as MD, and an integration error may still show while in progress. */
  public static final CaseOrder ETAT_CIVIL =
      CaseOrder.of(
          "EtatCivil",
          moves(
              OF_MARIAGE,
              new WorkflowSheet("EtatCivil, MD").before(SI_INTG_ERROR, IN_PROGRESS).moves()));

  /** recensementCitoyen: complements may be asked for. */
  public static final CaseOrder RECENSEMENT_CITOYEN =
      CaseOrder.of(
          "recensementCitoyen",
          new WorkflowSheet("recensementCitoyen")
              .usualBefore()
              .complements()
              .after(SENT, SI_RECEIVED, IN_PROGRESS, ADD_AWAITING, REFUSED, DONE)
              .after(SI_RECEIVED, IN_PROGRESS, DONE, SI_INTG_ERROR)
              .after(IN_PROGRESS, DONE, SI_INTG_ERROR, ADD_AWAITING)
              .after(REFUSED, CLOSED)
              .moves());

  /** arnaqueInternet and INSRegistreFR: complements may be asked for, at once. */
  public static final CaseOrder ARNAQUE_INTERNET =
      CaseOrder.of(
          "arnaqueInternet, INSRegistreFR",
          new WorkflowSheet("arnaqueInternet, INSRegistreFR")
              .usualBefore()
              .complements()
              .after(SENT, SI_RECEIVED, IN_PROGRESS, ADD_AWAITING, DONE, REFUSED)
              .after(SI_RECEIVED, IN_PROGRESS, DONE, SI_INTG_ERROR, ADD_AWAITING)
              .after(IN_PROGRESS, DONE, SI_INTG_ERROR, ADD_AWAITING)
              .after(REFUSED, CLOSED)
              .moves());

  private static final List<CaseMove> OF_THE_OTHERS_BUT_REFUSED = others().moves();

  /** Every other démarche of the sheet. */
  public static final CaseOrder OTHERS =
      CaseOrder.of(
          new Message("les autres démarches du tableau", "the other démarches of the sheet"),
          others().after(REFUSED, CLOSED).moves());

  /** CAF-contact and SNATED: as the others, but what follows a refusal is left blank. */
  public static final CaseOrder CAF_CONTACT_AND_SNATED =
      CaseOrder.of("CAF-contact, SNATED", OF_THE_OTHERS_BUT_REFUSED);

  /** For a démarche that no column names: every move that a document shows, for any démarche. */
  public static final CaseOrder GENERAL =
      CaseOrder.of(
          new Message("toute autre démarche", "any other démarche"),
          moves(
              OF_THE_SPECIFICATION,
              new WorkflowSheet("toutes").usualBefore().complements().moves()));

  private CaseOrders() {}

  /** Returns every order that comes with the library. */
  public static List<CaseOrder> all() {
    return List.of(
        SPECIFICATION,
        CERTDC,
        ETAT_CIVIL,
        MD,
        RECENSEMENT_CITOYEN,
        ARNAQUE_INTERNET,
        OTHERS,
        CAF_CONTACT_AND_SNATED,
        GENERAL);
  }

  private static WorkflowSheet others() {
    return new WorkflowSheet("autres démarches")
        .usualBefore()
        .after(SENT, SI_RECEIVED, IN_PROGRESS, REFUSED, DONE)
        .after(SI_RECEIVED, IN_PROGRESS, DONE, SI_INTG_ERROR)
        .after(IN_PROGRESS, DONE, SI_INTG_ERROR);
  }

  private static List<CaseMove> incoming(CaseState to, Source source, CaseState... earlier) {
    List<CaseMove> moves = new ArrayList<>();
    for (CaseState from : earlier) {
      moves.add(new CaseMove(from, to, source));
    }
    return moves;
  }

  /** Puts lists together; a pair that an earlier list holds is not repeated. */
  @SafeVarargs
  private static List<CaseMove> moves(List<CaseMove>... lists) {
    List<CaseMove> all = new ArrayList<>();
    for (List<CaseMove> list : lists) {
      for (CaseMove move : list) {
        if (all.stream()
            .noneMatch(known -> known.from() == move.from() && known.to() == move.to())) {
          all.add(move);
        }
      }
    }
    return List.copyOf(all);
  }
}
