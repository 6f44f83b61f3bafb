// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.identity;

import fr.hubee.core.rule.Severity;

/**
 * How firmly the requirement « professionnelle et nominative » of the guide (G66) is held. No
 * server of DataPass enforces it, an instructor may. Immutable.
 *
 * @param strict true to make a mailbox that is not nominative or not professional an error
 * @param singleUserMailbox true when the commune has certified to dgs-certdc@sante.gouv.fr that one
 *     single person uses the mailbox: the exception that DGS grants (DataPass v1, change request of
 *     CertDc). It lowers the same remarks to information, strict or not
 */
public record ContactPolicy(boolean strict, boolean singleUserMailbox) {

  /** Returns the policy that warns: what DataPass does. */
  public static ContactPolicy lenient() {
    return new ContactPolicy(false, false);
  }

  /** Returns the policy that refuses. */
  public static ContactPolicy demanding() {
    return new ContactPolicy(true, false);
  }

  /** Returns this policy for a mailbox that the commune has certified; a person says so. */
  public ContactPolicy acknowledgingSingleUserMailbox() {
    return new ContactPolicy(strict, true);
  }

  /** What a mailbox that is not nominative or not professional weighs. */
  public Severity mailboxSeverity() {
    if (singleUserMailbox) {
      return Severity.INFORMATION;
    }
    return strict ? Severity.ERROR : Severity.WARNING;
  }
}
