// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What is true of every value made of parts: it is its parts, and nothing else.
 *
 * @param <T> the type of the value
 */
public abstract class PartsLaws<T> {

  /** For each part, at least two values that it may have, null for a part that may be missing. */
  protected abstract List<List<?>> parts();

  protected abstract T build(List<?> parts);

  @Provide
  Arbitrary<List<Object>> choices() {
    List<Arbitrary<Object>> each = new ArrayList<>();
    for (List<?> values : parts()) {
      each.add(Arbitraries.of(values).map(value -> value));
    }
    return Combinators.combine(each).as(chosen -> new ArrayList<>(chosen));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void values_are_equal_exactly_when_their_parts_are(
      @ForAll("choices") List<Object> one, @ForAll("choices") List<Object> other) {
    assertThat(build(one).equals(build(other))).isEqualTo(one.equals(other));
    assertThat(build(one)).isEqualTo(build(one)).hasSameHashCodeAs(build(one));
    assertThat(build(one).equals(null)).isFalse();
    assertThat(build(one)).isNotEqualTo("text");
  }

  @Example
  void every_part_counts() {
    List<Object> first = new ArrayList<>();
    parts().forEach(values -> first.add(values.get(0)));
    for (int i = 0; i < first.size(); i++) {
      List<Object> other = new ArrayList<>(first);
      other.set(i, parts().get(i).get(1));
      assertThat(build(other)).as("part %s", i).isNotEqualTo(build(first));
    }
  }
}
