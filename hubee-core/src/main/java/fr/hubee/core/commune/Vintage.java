// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.commune;

import java.util.Objects;

/**
 * Which state of France a directory describes. Immutable.
 *
 * <p>Source: INSEE, Code officiel géographique 2026.
 *
 * @param year the year of the code officiel géographique, as of 1 January
 * @param source the data set and its licence, in words
 */
public record Vintage(int year, String source) {

  public Vintage {
    Objects.requireNonNull(source, "source");
  }

  /** Returns for example {@code millésime 2026 (…)}. */
  @Override
  public String toString() {
    return "millésime " + year + " (" + source + ")";
  }
}
