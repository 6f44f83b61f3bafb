// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.lifecycle;

import fr.hubee.core.rule.Message;
import fr.hubee.core.rule.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A state machine as one table. Every decision is a pure function of the state, the event and the
 * facts; diagrams and full-matrix tests are made from {@link #rows}. Immutable and thread-safe.
 *
 * <p>Source: a choice of this library.
 *
 * @param <S> the states
 * @param <E> the events
 * @param <F> the facts that the guards read
 */
public final class TransitionTable<S extends Enum<S>, E extends Enum<E>, F> {

  private final Class<S> states;
  private final Class<E> events;
  private final List<Transition<S, E, F>> rows;

  /** The rows of every pair, the empty ones included. */
  private final Map<S, Map<E, List<Transition<S, E, F>>>> byPair;

  private TransitionTable(Class<S> states, Class<E> events, List<Transition<S, E, F>> rows) {
    this.states = states;
    this.events = events;
    this.rows = List.copyOf(rows);
    this.byPair = index();
  }

  /** Starts a table over these states and events. */
  public static <S extends Enum<S>, E extends Enum<E>, F> Builder<S, E, F> over(
      Class<S> states, Class<E> events) {
    return new Builder<>(states, events);
  }

  private Map<S, Map<E, List<Transition<S, E, F>>>> index() {
    Map<S, Map<E, List<Transition<S, E, F>>>> index = new EnumMap<>(states);
    for (S from : states.getEnumConstants()) {
      Map<E, List<Transition<S, E, F>>> ofState = new EnumMap<>(events);
      for (E event : events.getEnumConstants()) {
        ofState.put(
            event,
            rows.stream().filter(row -> row.from() == from && row.event() == event).toList());
      }
      index.put(from, ofState);
    }
    return index;
  }

  /** Returns every state, those that nothing reaches or leaves included. */
  public Set<S> states() {
    return EnumSet.allOf(states);
  }

  /** Returns every row, in the order written. */
  public List<Transition<S, E, F>> rows() {
    return rows;
  }

  /**
   * Decides: the state moves along the first open row, or the event is refused. Changes nothing.
   */
  public Outcome<S> decide(S from, E event, F facts) {
    List<Transition<S, E, F>> candidates = rows(from, event);
    for (int i = 0; i < candidates.size(); i++) {
      if (candidates.get(i).isOpen(facts)) {
        return new Outcome.Moved<>(candidates.get(i).to());
      }
    }
    return new Outcome.Refused<>(from, event, allowed(from, facts), unmet(candidates, facts));
  }

  /** Returns the events that would be accepted in this state and these circumstances. */
  public Set<E> allowed(S from, F facts) {
    Set<E> allowed = EnumSet.noneOf(events);
    for (E event : events.getEnumConstants()) {
      if (rows(from, event).stream().anyMatch(row -> row.isOpen(facts))) {
        allowed.add(event);
      }
    }
    return allowed;
  }

  private List<Transition<S, E, F>> rows(S from, E event) {
    return Objects.requireNonNull(Objects.requireNonNull(byPair.get(from)).get(event));
  }

  /** Returns what the nearest row lacks: rows that exclude each other are never added up. */
  private List<Message> unmet(List<Transition<S, E, F>> candidates, F facts) {
    return candidates.stream()
        .map(row -> row.unmet(facts))
        .min(Comparator.comparingInt(List::size))
        .orElse(List.of());
  }

  /**
   * Writes a table row by row.
   *
   * @param <S> the states
   * @param <E> the events
   * @param <F> the facts that the guards read
   */
  public static final class Builder<S extends Enum<S>, E extends Enum<E>, F> {

    private final Class<S> states;
    private final Class<E> events;
    private final List<Transition<S, E, F>> rows = new ArrayList<>();

    private Builder(Class<S> states, Class<E> events) {
      this.states = states;
      this.events = events;
    }

    /** Adds a row: in {@code from}, {@code event} leads to {@code to}. */
    public Builder<S, E, F> row(S from, E event, S to) {
      return row(from, event, to, List.of());
    }

    /** Adds a row: in {@code from}, {@code event} leads to {@code to} if every guard holds. */
    public Builder<S, E, F> row(S from, E event, S to, List<Guard<F>> guards) {
      return row(new Transition<>(from, event, to, guards));
    }

    /** Adds a row that says which document it comes from. */
    public Builder<S, E, F> row(S from, E event, S to, List<Guard<F>> guards, Source source) {
      return row(new Transition<>(from, event, to, guards, source));
    }

    /** Adds a row made elsewhere. */
    public Builder<S, E, F> row(Transition<S, E, F> row) {
      rows.add(row);
      return this;
    }

    /** Returns the table. */
    public TransitionTable<S, E, F> build() {
      return new TransitionTable<>(states, events, rows);
    }
  }
}
