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
  RECETTE,

  /** Refuses what the real hub shrugs at, so that a client's own tests show it. */
  STRICT;

  /** What is let pass. */
  public Set<Tolerance> tolerances() {
    return switch (this) {
      case RECETTE -> EnumSet.allOf(Tolerance.class);
      case STRICT -> EnumSet.complementOf(EnumSet.of(Tolerance.READ_ONLY_PROPERTIES));
    };
  }
}
