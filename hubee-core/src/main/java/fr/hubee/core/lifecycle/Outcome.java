// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.lifecycle;

import fr.hubee.core.rule.Message;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What became of an event: the thing moved, or the event was refused and nothing changed.
 * Immutable.
 *
 * <p>Source: a choice of this library.
 *
 * @param <T> what moves: a state, or a request in its new state
 */
public sealed interface Outcome<T> {

  /** Returns the same outcome about something else; a refusal stays what it is. */
  <R> Outcome<R> map(Function<? super T, ? extends R> change);

  /** True when it moved. */
  boolean isMoved();

  /**
   * Returns what it moved to.
   *
   * @throws RefusedTransitionException when the event was refused
   */
  T orThrow();

  /**
   * It moved.
   *
   * @param <T> what moves
   * @param to what it moved to
   */
  record Moved<T>(T to) implements Outcome<T> {
    public Moved {
      Objects.requireNonNull(to, "to");
    }

    @Override
    public <R> Outcome<R> map(Function<? super T, ? extends R> change) {
      return new Moved<>(change.apply(to));
    }

    @Override
    public boolean isMoved() {
      return true;
    }

    @Override
    public T orThrow() {
      return to;
    }
  }

  /**
   * The event was refused; nothing changed.
   *
   * @param <T> what would have moved
   * @param from the state it stays in
   * @param event the refused event
   * @param allowed the events that would have been accepted, in the same circumstances
   * @param unmet what was not true, when the event exists in this state; empty otherwise
   */
  record Refused<T>(
      Enum<?> from, Enum<?> event, Set<? extends Enum<?>> allowed, List<Message> unmet)
      implements Outcome<T>, Serializable {
    public Refused {
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(event, "event");
      allowed = Set.copyOf(allowed);
      unmet = List.copyOf(unmet);
    }

    @Override
    public <R> Outcome<R> map(Function<? super T, ? extends R> change) {
      return new Refused<>(from, event, allowed, unmet);
    }

    @Override
    public boolean isMoved() {
      return false;
    }

    @Override
    public T orThrow() {
      throw new RefusedTransitionException(this);
    }

    /**
     * Says what was refused, why, and what is possible instead: by the labels in French, where
     * there are some, and by the names of the constants in English.
     */
    public Message message() {
      return new Message(
              "%s : impossible dans l'état %s%s ; possible : %s",
              "%s is refused in state %s%s; possible: %s")
          .with(said(event), said(from), reasons(), possible());
    }

    private Message possible() {
      return allowed.stream()
          .map(Refused::said)
          .sorted(Comparator.comparing(Message::english))
          .reduce(
              (one, other) ->
                  new Message(
                      one.french() + ", " + other.french(), one.english() + ", " + other.english()))
          .orElseGet(() -> new Message("aucun acte", "none"));
    }

    private static Message said(Enum<?> constant) {
      return constant instanceof Labelled labelled
          ? new Message("« " + labelled.label() + " »", constant.name())
          : new Message(constant.name(), constant.name());
    }

    private Message reasons() {
      if (unmet.isEmpty()) {
        return new Message("", "");
      }
      return new Message(
          unmet.stream()
              .map(Message::french)
              .collect(Collectors.joining(", ", " (il faut : ", ")")),
          unmet.stream().map(Message::english).collect(Collectors.joining(", ", " (needs: ", ")")));
    }
  }
}
