// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.progress;

import fr.hubee.core.rule.Rule;
import java.util.List;
import java.util.Objects;

/**
 * Who should do what, before it is filled in for one démarche. Immutable.
 *
 * <p>Source: a choice of this library; the source of each sentence is that of its rule.
 *
 * @param who who has to act
 * @param rule the sentence, the remedy, and the document they come from
 * @param words what fills the places of both, in order
 */
public record Advice(Responsible who, Rule rule, List<Word> words) {

  public Advice {
    Objects.requireNonNull(who, "who");
    Objects.requireNonNull(rule, "rule");
    words = List.copyOf(words);
  }

  static Advice to(Responsible who, Rule rule, Word... words) {
    return new Advice(who, rule, List.of(words));
  }

  Step in(Telling telling) {
    Object[] said = words.stream().map(word -> Words.of(word, telling)).toArray();
    return new Step(who, rule.at(telling.path(), said));
  }
}
