// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import java.time.Instant;
import java.util.Objects;

/**
 * A mail that the hub sent. Immutable; {@code toString} hides the address.
 *
 * <p>Source: HubEE, activation guide 1.1.0 (2024-05), FAQ (2021).
 *
 * @param at when, on the fake's clock
 * @param to the address
 * @param kind what it tells
 * @param caseNumber the number of the case; empty for a mail about an account
 */
public record HubMail(Instant at, String to, Kind kind, String caseNumber) {

  /** What a mail tells. */
  public enum Kind {
    /** An account was created: the link is good for 48 hours. */
    ACCOUNT_CREATED,
    /** A new télédossier is there. */
    NEW_TELEDOSSIER,
    /** An event on a télédossier is there. */
    NEW_EVENT
  }

  public HubMail {
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(caseNumber, "caseNumber");
  }

  /** Returns when and what, not to whom. */
  @Override
  public String toString() {
    return kind + " at " + at;
  }
}
