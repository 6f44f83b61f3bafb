// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.plan;

import fr.hubee.core.demarche.Demarche;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was approved.
 *
 * @param id how DataPass names it
 * @param requestOrNull the request that it comes from
 * @param demarches what it grants, those of the catalogue
 * @param onOrNull the day of the approval
 */
record Grant(
    String id,
    @Nullable String requestOrNull,
    Set<Demarche> demarches,
    @Nullable LocalDate onOrNull) {

  /** The latest last; those without a day first. */
  static final Comparator<Grant> BY_AGE =
      Comparator.comparing(
              (Grant grant) -> grant.onOrNull() == null ? LocalDate.MIN : grant.onOrNull())
          .thenComparing(Grant::id);
}
