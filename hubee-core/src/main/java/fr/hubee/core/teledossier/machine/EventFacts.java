// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier.machine;

import fr.hubee.core.teledossier.ActionType;
import fr.hubee.core.teledossier.Party;
import java.util.Objects;

/**
 * What the guards of the event machine read. Immutable.
 *
 * @param by who acts
 * @param transmitter who creates the event, or created it: OSL, SI or ADMIN
 * @param actionType its kind
 * @param attachments how many files it declares; 0 or more
 * @param taken true when the démarche takes what it declares and says; RC005 and RC006 of the
 *     specification 1.2.2 (2021-08-31)
 * @param allReceived true when the status of each of its files is RECEIVED; RC007
 */
public record EventFacts(
    Party by,
    Party transmitter,
    ActionType actionType,
    int attachments,
    boolean taken,
    boolean allReceived) {

  public EventFacts {
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(transmitter, "transmitter");
    Objects.requireNonNull(actionType, "actionType");
  }

  /** Returns the facts of an event that the démarche takes, in the hands of its transmitter. */
  public static EventFacts of(Party transmitter, ActionType actionType, int attachments) {
    return new EventFacts(transmitter, transmitter, actionType, attachments, true, false);
  }

  /** Returns the same, somebody else acting. */
  public EventFacts by(Party party) {
    return new EventFacts(party, transmitter, actionType, attachments, taken, allReceived);
  }

  /** Returns the same with something that the démarche does not take. */
  public EventFacts notTaken() {
    return new EventFacts(by, transmitter, actionType, attachments, false, allReceived);
  }

  /** Returns the same with every file received. */
  public EventFacts withAllReceived() {
    return new EventFacts(by, transmitter, actionType, attachments, taken, true);
  }
}
