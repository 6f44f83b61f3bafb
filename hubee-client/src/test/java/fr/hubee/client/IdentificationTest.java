// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.hubee.core.rule.ViolationsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentificationTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  ",
        "a\r\nAuthorization: Bearer x",
        "a\u0000",
        "a\u007F",
        "a\u0085b",
        "a\u2028b",
        "123456789012345678901234567890123456789012345678901"
      })
  void value_thatCannotBeAHeader_isRefused(String value) {
    assertThatThrownBy(() -> new Identification("ok", value, "1"))
        .isInstanceOfSatisfying(
            ViolationsException.class,
            refused -> assertThat(refused.violations().at("applicationName").asList()).hasSize(1));
  }

  @Test
  void everyBadValue_isSaidAtOnce() {
    assertThatThrownBy(() -> new Identification("", "\n", ""))
        .isInstanceOfSatisfying(
            ViolationsException.class,
            refused -> assertThat(refused.violations().asList()).hasSize(3));
  }

  @Test
  void fiftyCharacters_areAccepted_andAccentsAreDroppedOnTheWireOnly() {
    Identification identification = new Identification("É".repeat(50), "Œuvre 東", "1");
    assertThat(identification.editorName()).isEqualTo("É".repeat(50));
    assertThat(identification.headers())
        .containsEntry("editorName", "E".repeat(50))
        .containsEntry("applicationName", "?uvre ?");
  }
}
