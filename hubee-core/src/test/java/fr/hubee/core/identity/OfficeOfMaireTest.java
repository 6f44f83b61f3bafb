// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeOfMaireTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Maire",
        "MAIRE",
        " maire ",
        "Le Maire",
        "Mme la Maire",
        "Madame la mairesse",
        "M. le maire",
        "Monsieur le\u00a0Maire de Clamart",
        "Maire de la commune",
        "Maire délégué",
        "Maire et président de la CC",
        "Président de la CC, maire",
        "Agriculteur / Maire",
        "Agriculteur - maire",
        "Agriculteur – Maire",
        "Élue (maire)",
        "Secrétaire de mairie et maire",
        "Adjoint au maire puis : maire",
        "Député-maire",
        "sénatrice-maire",
        "Maire, adjoint du président",
        "Ｍａｉｒｅ",
        "Mai\u0301re"
      })
  void the_maire_is_recognised(String title) {
    assertThat(OfficeOfMaire.isNamedIn(title)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Secrétaire de mairie",
        "Secrétaire générale de Mairie",
        "Mairie",
        "Adjoint au maire",
        "1re adjointe au maire",
        "Premier adjoint à la maire",
        "Maire-adjoint",
        "Maire adjointe à l'état civil",
        "MAIRE ADJ.",
        "Maire\u2011adjointe",
        "Directrice de cabinet du maire",
        "Secrétaire de Monsieur le Maire",
        "Assistante de Mme la Maire",
        "Secrétaire du maire et de l'état civil",
        "Ancien maire",
        "ex-maire",
        "vice-maire",
        "M. Lemaire",
        "Maires",
        "Grammaire",
        "Responsable état civil",
        "|"
      })
  void those_who_work_with_the_maire_are_not(String title) {
    assertThat(OfficeOfMaire.isNamedIn(title)).as("%s", TitleWords.of(title)).isFalse();
  }

  @Test
  void a_megabyte_is_read_like_anything_else() {
    assertThat(OfficeOfMaire.isNamedIn("le ".repeat(1 << 19) + "maire")).isTrue();
    assertThat(OfficeOfMaire.isNamedIn("du maire ".repeat(1 << 17))).isFalse();
    assertThat(OfficeOfMaire.isNamedIn("e" + "\u0301".repeat(1 << 20))).isFalse();
  }
}
