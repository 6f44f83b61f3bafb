// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.request;

import fr.hubee.core.rule.Violations;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of a request taken over from DataPass. Immutable.
 *
 * @param requestOrNull the request; null when a violation is an error
 * @param unknownScopes the démarches that the catalogue does not know, as they came
 * @param violations what was found
 */
public record ImportAnswer(
    @Nullable SubscriptionRequest requestOrNull,
    List<String> unknownScopes,
    Violations violations) {

  public ImportAnswer {
    unknownScopes = List.copyOf(unknownScopes);
    Objects.requireNonNull(violations, "violations");
  }

  /** The request, unless something keeps it from being understood. */
  public Optional<SubscriptionRequest> request() {
    return Optional.ofNullable(requestOrNull);
  }
}
