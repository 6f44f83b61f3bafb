// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.hub;

import fr.hubee.client.auth.Scope;

/**
 * Who calls a hub, each with credentials of its own.
 *
 * <p>Source: HubEE V1 contract, scopes and master table (2022-06-30).
 */
public enum HubRole {

  /** The administration: organisations and subscriptions. */
  ADMIN,

  /** The operator of a démarche: deposits télédossiers. */
  OPERATOR,

  /** The service instructeur that receives them: its pair for this démarche. */
  RECIPIENT,

  /** Another service instructeur, or the same one with its pair for another démarche. */
  STRANGER;

  /** What its tokens are asked for. */
  public Scope scope() {
    return switch (this) {
      case ADMIN -> Scope.ADMIN;
      case OPERATOR -> Scope.OSL;
      case RECIPIENT, STRANGER -> Scope.SI;
    };
  }
}
