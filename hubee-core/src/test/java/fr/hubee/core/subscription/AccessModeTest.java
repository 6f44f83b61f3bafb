// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The access mode as HubEE writes it. */
class AccessModeTest {

  @ParameterizedTest
  @EnumSource(AccessMode.class)
  void a_mode_reads_back_from_its_own_text(AccessMode mode) {
    assertThat(AccessMode.ofWire(mode.name())).contains(mode);
  }

  @ParameterizedTest
  @ValueSource(strings = {"SFTP", "portail", "Api", "", " API"})
  void any_other_text_is_unknown(String text) {
    assertThat(AccessMode.ofWire(text)).isEmpty();
  }

  @Test
  void labels_are_those_of_the_portal() {
    assertThat(AccessMode.PORTAIL.label()).isEqualTo("Portail");
    assertThat(AccessMode.API.label()).isEqualTo("API");
  }
}
