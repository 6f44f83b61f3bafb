// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.internal.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Paths with names in braces. */
class PathTemplateTest {

  private static final PathTemplate TEMPLATE = PathTemplate.of("/a.b/{first}/c/{second}");

  @Test
  void names_stand_for_one_step_each() {
    assertThat(TEMPLATE.match("/a.b/1/c/é x"))
        .hasValueSatisfying(
            found ->
                assertThat(found)
                    .containsExactly(
                        Assertions.entry("first", "1"), Assertions.entry("second", "é x")));
    assertThat(TEMPLATE.match("/a.b/1/2/c/3")).isEmpty();
    assertThat(TEMPLATE.match("/a.b//c/3")).isEmpty();
    assertThat(TEMPLATE.match("/a.b/1/c/3/")).isEmpty();
  }

  @Test
  void everything_else_is_taken_to_the_letter() {
    assertThat(TEMPLATE.match("/axb/1/c/2")).isEmpty();
    assertThat(PathTemplate.of("/me").match("/me"))
        .hasValueSatisfying(found -> assertThat(found).isEmpty());
    assertThat(TEMPLATE).hasToString("/a.b/{first}/c/{second}");
  }

  @Test
  void a_base_is_taken_to_the_letter_and_not_shown() {
    PathTemplate based = PathTemplate.after("/v1.0", "/{id}");
    assertThat(based.match("/v1.0/7"))
        .hasValueSatisfying(
            found -> assertThat(found).containsExactly(Assertions.entry("id", "7")));
    assertThat(based.match("/v1x0/7")).isEmpty();
    assertThat(based.match("/7")).isEmpty();
    assertThat(based).hasToString("/{id}");
  }
}
