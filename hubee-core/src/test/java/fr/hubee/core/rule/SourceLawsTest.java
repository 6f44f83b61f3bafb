// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.core.law.PartsLaws;
import java.util.List;
import net.jqwik.api.Example;

class SourceLawsTest extends PartsLaws<Source> {

  @Override
  protected List<List<?>> parts() {
    return List.of(List.of("Guide", "DataPass"), List.of("G15", "G30"), List.of("2022", "2026"));
  }

  @Override
  protected Source build(List<?> parts) {
    return new Source((String) parts.get(0), (String) parts.get(1), (String) parts.get(2));
  }

  @Example
  void it_is_cited_in_one_line() {
    assertThat(new Source("DataPass v2", "contacts", "2026-08-06"))
        .hasToString("DataPass v2, contacts (2026-08-06)");
  }
}
