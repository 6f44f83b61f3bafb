// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SeenRowsTest {

  @Property
  void counts_as_a_set_does(@ForAll List<String> keys) {
    SeenRows seen = new SeenRows();
    keys.forEach(seen::add);
    keys.forEach(seen::add);

    assertThat(seen.size()).isEqualTo(new HashSet<>(keys).size());
  }

  @Test
  void a_long_list_of_identifiers_that_differ_by_a_digit_is_told_apart() {
    SeenRows seen = new SeenRows();
    for (int twice = 0; twice < 2; twice++) {
      for (int i = 0; i < 210_000; i++) {
        seen.add("c0ffee00-1e8b-46ff-8c1f-%012x".formatted(i));
      }
    }

    assertThat(seen.size()).isEqualTo(210_000);
  }

  @Test
  void neighbours_are_told_apart_by_numbers_too() {
    SeenRows seen = new SeenRows();
    Set<Integer> all = new HashSet<>();
    for (int i = -50_000; i < 50_000; i++) {
      seen.add(i);
      all.add(i);
    }

    assertThat(seen.size()).isEqualTo(all.size());
  }
}
