// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.commune;

import fr.hubee.core.rule.Violation;
import fr.hubee.core.rule.Violations;
import java.util.List;

/**
 * What a person meant by a text: one commune, several, or none. Sealed and immutable.
 *
 * <p>Source: a choice of this library.
 */
public sealed interface CommuneAnswer {

  /**
   * One entry.
   *
   * @param commune the one to go on with; never an arrondissement
   * @param notes warnings on how it was found; often empty
   */
  record Found(Commune commune, Violations notes) implements CommuneAnswer {}

  /**
   * Several entries: the person chooses, the library does not.
   *
   * @param candidates at least two, ordered by code; possibly many
   * @param reason {@link CommuneRules#COMMUNE_AMBIGUOUS}
   */
  record Ambiguous(List<Commune> candidates, Violation reason) implements CommuneAnswer {
    public Ambiguous {
      candidates = List.copyOf(candidates);
    }
  }

  /**
   * None.
   *
   * @param suggestions entries of another kind, or whose name holds the text; often empty
   * @param reason {@link CommuneRules#COMMUNE_UNKNOWN}
   */
  record NotFound(List<Commune> suggestions, Violation reason) implements CommuneAnswer {
    public NotFound {
      suggestions = List.copyOf(suggestions);
    }
  }
}
