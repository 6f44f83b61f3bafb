// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.lifecycle;

import fr.hubee.core.rule.Message;
import fr.hubee.core.rule.Source;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One row of a transition table. Immutable.
 *
 * <p>Source: a choice of this library.
 *
 * @param <S> the states
 * @param <E> the events
 * @param <F> the facts that the guards read
 * @param from the state it leaves
 * @param event what happens
 * @param to the state it reaches; may be the same
 * @param guards what must be true besides; often empty
 * @param sourceOrNull the document that the row comes from; null when the table as a whole says it
 */
public record Transition<S extends Enum<S>, E extends Enum<E>, F>(
    S from, E event, S to, List<Guard<F>> guards, @Nullable Source sourceOrNull) {

  public Transition {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(to, "to");
    guards = List.copyOf(guards);
  }

  /** A row whose table as a whole says where it comes from. */
  public Transition(S from, E event, S to, List<Guard<F>> guards) {
    this(from, event, to, guards, null);
  }

  /** The document that the row comes from, when the row says it. */
  public Optional<Source> source() {
    return Optional.ofNullable(sourceOrNull);
  }

  boolean isOpen(F facts) {
    for (int i = 0; i < guards.size(); i++) {
      if (!guards.get(i).holds().test(facts)) {
        return false;
      }
    }
    return true;
  }

  /** Returns the labels of the guards that do not hold, in order. */
  List<Message> unmet(F facts) {
    return guards.stream().filter(guard -> !guard.holds().test(facts)).map(Guard::label).toList();
  }
}
