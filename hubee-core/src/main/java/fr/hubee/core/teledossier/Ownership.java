// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier;

import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.identity.OrganizationId;
import fr.hubee.core.rule.Message;
import fr.hubee.core.rule.Violations;
import java.util.Objects;

/**
 * To whom a case belongs, with its files, events and notifications: the operator who deposited it
 * and the recipient it is for. Two recipients of one folder do not see each other's case.
 * Immutable.
 *
 * <p>Source: HubEE, specification 1.2.2, rights on objects and RC001 of each function (2021-08-31).
 *
 * @param processCode the démarche
 * @param operator the organisation that deposited it
 * @param recipient the organisation it is for
 */
public record Ownership(
    ProcessCode processCode, OrganizationId operator, OrganizationId recipient) {

  public Ownership {
    Objects.requireNonNull(processCode, "processCode");
    Objects.requireNonNull(operator, "operator");
    Objects.requireNonNull(recipient, "recipient");
  }

  /**
   * Says whether the caller may touch this object of the télédossier: first whether its quality
   * gives access to such objects at all, then whether this one is its own. An administrator owns
   * everything. The hub answers both with 403.
   *
   * @throws IllegalArgumentException for an object that belongs to no télédossier
   */
  public Violations check(Caller caller, HubObject object) {
    if (!object.isOfTeledossier()) {
      throw new IllegalArgumentException(object + " belongs to no télédossier");
    }
    if (!object.parties().contains(caller.party())) {
      return Violations.of(
          OwnershipRules.OBJECT_OUT_OF_REACH.at("caller", said(object), said(caller.party())));
    }
    return isOwner(caller)
        ? Violations.none()
        : Violations.of(OwnershipRules.NOT_THE_OWNER.at("caller", said(object)));
  }

  private static Message said(HubObject object) {
    return new Message(object.label(), object.name());
  }

  private static Message said(Party party) {
    return new Message(party.label(), party.name());
  }

  private boolean isOwner(Caller caller) {
    return switch (caller.party()) {
      case OSL -> holds(caller, operator);
      case SI -> holds(caller, recipient);
      case ADMIN, HUB -> true;
      case DATAPASS -> false;
    };
  }

  private boolean holds(Caller caller, OrganizationId owner) {
    return caller.organization().equals(owner) && caller.processCodes().contains(processCode);
  }
}
