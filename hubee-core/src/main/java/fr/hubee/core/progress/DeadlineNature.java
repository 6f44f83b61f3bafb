// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.progress;

import fr.hubee.core.lifecycle.Labelled;

/**
 * What the passing of a date means.
 *
 * <p>Source: a choice of this library.
 */
public enum DeadlineNature implements Labelled {
  /** An average, a habit or a choice: nobody owes anything by then. */
  INFORMATIVE("indicative"),
  /** Something takes effect or lapses by itself. */
  EFFECT("prise d'effet"),
  /** The law draws consequences. */
  LEGAL("légale");

  private final String label;

  DeadlineNature(String label) {
    this.label = label;
  }

  /** The word in French, as said of a date. */
  @Override
  public String label() {
    return label;
  }
}
