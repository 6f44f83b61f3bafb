// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier.machine;

import fr.hubee.core.teledossier.Party;
import java.util.Objects;

/**
 * What the guards of the file machine read. Immutable.
 *
 * <p>Source: HubEE, specification 1.2.2, RC002 and RC003 of a deposit (2021-08-31).
 *
 * @param by who acts
 * @param conforms true when size and type of the bytes are those declared
 * @param infected true when the antivirus refuses the bytes
 * @param purgeDue true when no case needs the bytes any longer, see {@link LinkLifecycle}
 */
public record AttachmentFacts(Party by, boolean conforms, boolean infected, boolean purgeDue) {

  public AttachmentFacts {
    Objects.requireNonNull(by, "by");
  }

  /** Returns the facts of good bytes in somebody's hands. */
  public static AttachmentFacts by(Party party) {
    return new AttachmentFacts(party, true, false, false);
  }

  /** Returns the same with bytes that are not those declared. */
  public AttachmentFacts notAsDeclared() {
    return new AttachmentFacts(by, false, infected, purgeDue);
  }

  /** Returns the same with bytes that the antivirus refuses. */
  public AttachmentFacts withVirus() {
    return new AttachmentFacts(by, conforms, true, purgeDue);
  }

  /** Returns the same with the purge due. */
  public AttachmentFacts withPurgeDue() {
    return new AttachmentFacts(by, conforms, infected, true);
  }
}
