// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier.machine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.core.fixture.Outcomes;
import fr.hubee.core.lifecycle.Outcome;
import fr.hubee.core.lifecycle.TransitionTable;
import fr.hubee.core.teledossier.Party;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A machine written by hand, in lines « from | event | to | parties | needs », without a look at
 * the table: several states may stand at the left. It is compared with the table for every state,
 * event, party and set of facts.
 */
final class HandWritten<S extends Enum<S>, E extends Enum<E>> {

  private record Row<S, E>(S from, E event, S to, Set<Party> by, Set<String> needs) {}

  /** What is true besides the party: names of facts. */
  interface Facts<F> {
    F of(Party by, Set<String> trueFacts);
  }

  private final Class<S> states;
  private final Class<E> events;
  private final List<Row<S, E>> rows = new ArrayList<>();

  HandWritten(Class<S> states, Class<E> events, String lines) {
    this.states = states;
    this.events = events;
    lines.lines().filter(line -> !line.isBlank()).forEach(this::read);
  }

  private void read(String line) {
    String[] cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
    for (String from : cells[0].split(" ")) {
      rows.add(
          new Row<>(
              Enum.valueOf(states, from),
              Enum.valueOf(events, cells[1]),
              Enum.valueOf(states, cells[2]),
              Arrays.stream(cells[3].split(" ")).map(Party::valueOf).collect(Collectors.toSet()),
              Arrays.stream(cells[4].split(" "))
                  .filter(need -> !need.isEmpty())
                  .collect(Collectors.toSet())));
    }
  }

  Optional<S> expected(S from, E event, Party by, Set<String> trueFacts) {
    return rows.stream()
        .filter(row -> row.from() == from && row.event() == event && row.by().contains(by))
        .filter(row -> row.needs().stream().allMatch(need -> holds(need, trueFacts)))
        .map(Row::to)
        .findFirst();
  }

  private static boolean holds(String need, Set<String> trueFacts) {
    return need.startsWith("!") ? !trueFacts.contains(need.substring(1)) : trueFacts.contains(need);
  }

  private boolean exists(S from, E event) {
    return rows.stream().anyMatch(row -> row.from() == from && row.event() == event);
  }

  /** Compares for every state, event, party and subset of the facts; returns how many times. */
  <F> int compare(TransitionTable<S, E, F> table, Facts<F> facts, String... names) {
    int compared = 0;
    for (S from : states.getEnumConstants()) {
      for (E event : events.getEnumConstants()) {
        for (Party by : Party.values()) {
          for (Set<String> trueFacts : subsets(names)) {
            compare(table.decide(from, event, facts.of(by, trueFacts)), from, event, by, trueFacts);
            compared++;
          }
        }
      }
    }
    return compared;
  }

  private void compare(Outcome<S> outcome, S from, E event, Party by, Set<String> trueFacts) {
    Optional<S> expected = expected(from, event, by, trueFacts);
    if (expected.isPresent()) {
      assertThat(outcome)
          .as("%s %s %s %s", from, event, by, trueFacts)
          .isEqualTo(new Outcome.Moved<>(expected.get()));
      return;
    }
    assertThat(outcome.isMoved()).as("%s %s %s %s", from, event, by, trueFacts).isFalse();
    assertThat(Outcomes.allowed(outcome)).isEqualTo(movesOf(from, by, trueFacts));
    assertThat(Outcomes.refused(outcome).unmet().isEmpty())
        .as("%s %s %s %s", from, event, by, trueFacts)
        .isNotEqualTo(exists(from, event));
  }

  private Set<Enum<?>> movesOf(S from, Party by, Set<String> trueFacts) {
    return Arrays.stream(events.getEnumConstants())
        .filter(event -> expected(from, event, by, trueFacts).isPresent())
        .collect(Collectors.toSet());
  }

  private static List<Set<String>> subsets(String... names) {
    List<Set<String>> subsets = new ArrayList<>(List.of(Set.of()));
    for (String name : names) {
      for (Set<String> known : List.copyOf(subsets)) {
        Set<String> more = new HashSet<>(known);
        more.add(name);
        subsets.add(more);
      }
    }
    return subsets;
  }
}
