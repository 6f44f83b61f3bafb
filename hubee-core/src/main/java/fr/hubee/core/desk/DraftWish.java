// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.desk;

import fr.hubee.core.commune.Commune;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a draft is opened from. Texts are as a person typed them: the desk says what is wrong with
 * them. Immutable.
 *
 * @param requestId the identifier of the new request, yours to choose: 1 to 64 ASCII letters,
 *     digits, dots, underscores or hyphens
 * @param commune who wishes, as the directory knows it
 * @param siret the mairie's SIRET as typed; null when nothing was typed
 * @param demarches the démarches as typed, all of one form; a wish for several forms makes several
 *     drafts (guide, G30)
 */
public record DraftWish(
    String requestId, Commune commune, @Nullable String siret, List<String> demarches) {

  public DraftWish {
    Objects.requireNonNull(requestId, "requestId");
    Objects.requireNonNull(commune, "commune");
    demarches = List.copyOf(demarches);
  }

  /** Returns the commune and how many démarches it wishes; what was typed is not repeated. */
  @Override
  public String toString() {
    return "wish of " + commune + " for " + demarches.size();
  }
}
