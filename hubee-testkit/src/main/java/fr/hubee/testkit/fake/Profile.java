// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import java.util.EnumSet;
import java.util.Set;

/**
 * How a fake hub takes what a careful client would not do.
 *
 * <p>Source: a choice of this library; the real hub of 2026 is as {@link #RECETTE}.
 */
public enum Profile {

  /** As lenient as the real hub: the default. */
  RECETTE(EnumSet.allOf(Tolerance.class)),

  /** Refuses what the real hub shrugs at, so that a client's own tests show it. */
  STRICT(EnumSet.complementOf(EnumSet.of(Tolerance.READ_ONLY_PROPERTIES)));

  private final Set<Tolerance> tolerances;

  Profile(Set<Tolerance> tolerances) {
    this.tolerances = Set.copyOf(tolerances);
  }

  /** What is let pass. */
  public Set<Tolerance> tolerances() {
    return tolerances;
  }
}
