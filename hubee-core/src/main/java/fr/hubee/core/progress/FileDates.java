// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.progress;

import java.time.Instant;
import java.util.Objects;

/**
 * When télédossiers came: the first one known and the last one. Immutable.
 *
 * <p>Source: a choice of this library.
 *
 * @param first the first one known
 * @param last the last one; may be the same
 */
public record FileDates(Instant first, Instant last) {

  /**
   * @throws IllegalArgumentException when the last comes before the first
   */
  public FileDates {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(last, "last");
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("the last télédossier cannot come before the first");
    }
  }
}
