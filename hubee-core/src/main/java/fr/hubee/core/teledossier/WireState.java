// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier;

import fr.hubee.core.lifecycle.Labelled;

/**
 * A state of one of the machines of a télédossier.
 *
 * <p>Source: a choice of this library.
 */
public interface WireState extends Labelled {

  /**
   * True when HubEE writes this state; false for those that only the machines know: what does not
   * exist yet, what exists no longer.
   */
  default boolean isOnWire() {
    return true;
  }
}
