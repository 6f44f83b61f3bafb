// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.core.rule.Source;
import fr.hubee.core.rule.Sources;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A row may say which document it comes from, and is the same row without. */
class TransitionSourceTest {

  private enum Light {
    RED,
    GREEN
  }

  private enum Act {
    SWITCH
  }

  private static final Source CODE = Sources.library("code de la route");

  private static final TransitionTable<Light, Act, Boolean> TABLE =
      TransitionTable.<Light, Act, Boolean>over(Light.class, Act.class)
          .row(Light.RED, Act.SWITCH, Light.GREEN, List.of(), CODE)
          .row(new Transition<>(Light.GREEN, Act.SWITCH, Light.RED, List.of()))
          .build();

  @Test
  void a_row_says_its_document_or_leaves_it_to_the_table() {
    assertThat(TABLE.rows().get(0).source()).contains(CODE);
    assertThat(TABLE.rows().get(1).source()).isEmpty();
  }

  @Test
  void the_document_decides_nothing() {
    assertThat(TABLE.decide(Light.RED, Act.SWITCH, true))
        .isEqualTo(new Outcome.Moved<>(Light.GREEN));
    assertThat(TABLE.decide(Light.GREEN, Act.SWITCH, true))
        .isEqualTo(new Outcome.Moved<>(Light.RED));
  }
}
