// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.desk;

import java.util.Objects;

/**
 * What became of {@link RequestRepository#save}. Anything but {@link Saved} means that nothing was
 * written. Sealed and immutable.
 *
 * <p>Source: a choice of this library.
 */
public sealed interface SaveAnswer {

  /** The request, its claims and the audit record are stored, all three. */
  record Saved() implements SaveAnswer {}

  /** The stored version is not the one before: somebody else was faster, or the id is taken. */
  record Stale() implements SaveAnswer {}

  /**
   * Another request holds a place that this one claims.
   *
   * @param claim one that is held; any of them when several are
   * @param holder the identifier of the request that holds it
   */
  record Held(Claim claim, String holder) implements SaveAnswer {
    public Held {
      Objects.requireNonNull(claim, "claim");
      Objects.requireNonNull(holder, "holder");
    }
  }

  /**
   * An act with this identifier was done before.
   *
   * @param record what was stored then
   */
  record ActKnown(AuditRecord record) implements SaveAnswer {
    public ActKnown {
      Objects.requireNonNull(record, "record");
    }
  }
}
