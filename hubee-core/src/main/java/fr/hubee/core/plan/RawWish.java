// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.plan;

import fr.hubee.core.commune.CommuneKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line as people type it in a table: nothing in it is known to be right. Immutable; {@code
 * toString} does not repeat what was typed.
 *
 * <p>Source: a choice of this library.
 *
 * @param commune an INSEE code or a name; may be null
 * @param kind which kind is meant, where a code or a name is shared; null when the line does not
 *     say
 * @param siret the mairie's SIRET; may be null
 * @param demarches the démarches wished; may be empty, and each may be anything but null
 */
public record RawWish(
    @Nullable String commune,
    @Nullable CommuneKind kind,
    @Nullable String siret,
    List<String> demarches) {

  public RawWish {
    demarches = List.copyOf(demarches);
  }

  /** Returns how many démarches are wished. */
  @Override
  public String toString() {
    return "raw wish, " + demarches.size() + " démarche(s)";
  }
}
