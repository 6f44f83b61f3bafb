// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier.machine;

import fr.hubee.core.teledossier.Party;
import java.util.Objects;

/**
 * What the guards of the notification machine read. Immutable.
 *
 * <p>Source: HubEE, specification 1.2.2, notifications, RC002 and RC003 (2021-08-31).
 *
 * @param by who acts
 * @param recipient true when the notification is addressed to the one who acts: type, SIRET, branch
 *     and démarche
 */
public record NotificationFacts(Party by, boolean recipient) {

  public NotificationFacts {
    Objects.requireNonNull(by, "by");
  }

  /** Returns the facts of its recipient. */
  public static NotificationFacts recipient(Party party) {
    return new NotificationFacts(party, true);
  }

  /** Returns the facts of anybody else. */
  public static NotificationFacts somebodyElse(Party party) {
    return new NotificationFacts(party, false);
  }
}
