// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.desk;

import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.request.RequestEvent;
import fr.hubee.core.request.RequestState;
import fr.hubee.core.subscription.SubscriptionId;
import java.time.Instant;
import java.util.List;

/**
 * What an act brought about, for whoever sends mails, tells HubEE or counts. Returned, never
 * dispatched: the caller hands it on, at least once, and {@code actId} tells repetitions. Sealed
 * and immutable; read from the audit record alone, so that it can be told again at any time.
 *
 * <p>Source: a choice of this library.
 */
public sealed interface DeskEvent {

  /** The act that brought it about. */
  ActId actId();

  /** On which request. */
  String requestId();

  /** When. */
  Instant at();

  /** Returns what this act brought about, in order. */
  static List<DeskEvent> of(AuditRecord done) {
    return DeskEvents.of(done);
  }

  /**
   * A draft was opened.
   *
   * @param actId by which act
   * @param requestId on which request
   * @param at when
   * @param demarches what it asks for
   */
  record Opened(ActId actId, String requestId, Instant at, List<DemarcheCode> demarches)
      implements DeskEvent {}

  /**
   * The contents of a request changed.
   *
   * @param actId by which act
   * @param requestId on which request
   * @param at when
   * @param demarches what it asks for now
   */
  record Edited(ActId actId, String requestId, Instant at, List<DemarcheCode> demarches)
      implements DeskEvent {}

  /**
   * A request moved along its table.
   *
   * @param actId by which act
   * @param requestId on which request
   * @param at when
   * @param event what happened
   * @param from the state before
   * @param to the state after
   */
  record Moved(
      ActId actId,
      String requestId,
      Instant at,
      RequestEvent event,
      RequestState from,
      RequestState to)
      implements DeskEvent {}

  /**
   * An approval waits for HubEE: these subscriptions are to be created there.
   *
   * @param actId by which act
   * @param requestId on which request
   * @param at when
   * @param demarches granted and not yet seen at HubEE; never empty
   */
  record SubscriptionsExpected(
      ActId actId, String requestId, Instant at, List<DemarcheCode> demarches)
      implements DeskEvent {}

  /**
   * Something was recorded about a subscription at HubEE.
   *
   * @param actId by which act
   * @param requestId on which request
   * @param at when it was recorded
   * @param deed created, activated or ended
   * @param demarche of which démarche
   * @param subscription which subscription
   */
  record SubscriptionSeen(
      ActId actId,
      String requestId,
      Instant at,
      Deed deed,
      DemarcheCode demarche,
      SubscriptionId subscription)
      implements DeskEvent {}
}
