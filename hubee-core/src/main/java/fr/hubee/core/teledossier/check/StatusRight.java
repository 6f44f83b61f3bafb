// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier.check;

import fr.hubee.core.rule.Source;
import fr.hubee.core.teledossier.CaseState;
import fr.hubee.core.teledossier.Party;
import java.util.Objects;

/**
 * One status that one party may set on a case. Immutable.
 *
 * <p>Source: HubEE, specification 1.2.2, RC001 of the case status (2021-08-31).
 *
 * @param party who
 * @param status what
 * @param prescribed true when the functional order gives it to that party; false when the hub is
 *     only known to take it
 * @param source the document that shows it
 */
public record StatusRight(Party party, CaseState status, boolean prescribed, Source source) {

  public StatusRight {
    Objects.requireNonNull(party, "party");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(source, "source");
  }
}
