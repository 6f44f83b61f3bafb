// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.rule;

import java.io.Serializable;
import java.util.Objects;

/**
 * Where a rule comes from, so that a reader can check it. Immutable.
 *
 * @param document the document or program, for example {@code Guide d'abonnement 1.0.0}
 * @param section the place in it: a section, a requirement, a file
 * @param date its date as far as it is known: {@code 2022}, {@code 2026-08-06}
 */
public record Source(String document, String section, String date) implements Serializable {

  public Source {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(section, "section");
    Objects.requireNonNull(date, "date");
  }

  /** Returns for example {@code DataPass, contacts (2026-08-06)}. */
  @Override
  public String toString() {
    return document + ", " + section + " (" + date + ")";
  }
}
