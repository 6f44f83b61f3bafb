// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.plan;

import fr.hubee.core.demarche.DemarcheCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An habilitation in force at DataPass. Immutable.
 *
 * <p>Source: DataPass v2, habilitations (2026-08-06).
 *
 * @param id its identifier, for example {@code H456}: 1 to 64 letters, digits or {@code . _ -}
 * @param demarches what it grants, in any spelling that the catalogue knows
 * @param requestOrNull the identifier of the request that it comes from; null when not known
 * @param grantedOnOrNull the day of the approval, in Paris; null when not known
 */
public record SeenHabilitation(
    String id,
    List<DemarcheCode> demarches,
    @Nullable String requestOrNull,
    @Nullable LocalDate grantedOnOrNull) {

  public SeenHabilitation {
    SeenId.check(id);
    if (requestOrNull != null) {
      SeenId.check(requestOrNull);
    }
    demarches = List.copyOf(demarches);
  }

  /** Returns an habilitation of which the request and the day are not known. */
  public static SeenHabilitation of(String id, DemarcheCode... demarches) {
    return new SeenHabilitation(id, List.of(demarches), null, null);
  }

  /** Returns the same habilitation with its request. */
  public SeenHabilitation withRequest(String request) {
    return new SeenHabilitation(
        id, demarches, Objects.requireNonNull(request, "request"), grantedOnOrNull);
  }

  /** Returns the same habilitation with the day of the approval. */
  public SeenHabilitation withGrantedOn(LocalDate day) {
    return new SeenHabilitation(id, demarches, requestOrNull, day);
  }

  /** The day of the approval, if known. */
  public Optional<LocalDate> grantedOn() {
    return Optional.ofNullable(grantedOnOrNull);
  }
}
