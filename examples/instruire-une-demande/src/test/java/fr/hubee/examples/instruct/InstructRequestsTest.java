// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.examples.instruct;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The story that an agent of an operator reads. */
class InstructRequestsTest {

  private static final char NO_BREAK_SPACE = '\u00A0';

  private static String told() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    InstructRequests.run(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    return bytes.toString(StandardCharsets.UTF_8).replace(NO_BREAK_SPACE, ' ');
  }

  @Test
  void the_story_tells_every_chapter() {
    assertThat(told().replaceAll("\\s+", " "))
        .containsSubsequence(
            "a) ",
            "Clamart (92023, commune)",
            "demande 3",
            "la demande 1 est déjà en cours",
            "Arbignieu",
            "« soumet la demande » : impossible",
            "« Confiée à l'équipe HubEE »",
            "b) ",
            "CertDc",
            "DGS : 1 en attente",
            "Maire",
            "DILA : 3 en attente",
            "Équipe HubEE : 2 en attente",
            "c) ",
            "« Validée »",
            "à créer chez HubEE : CertDc",
            "service état civil",
            "« A modifier »",
            "à créer chez HubEE : AEC, DDPACS",
            "un motif",
            "Seules les communes",
            "« Refusée »",
            "Supprimez-la d'abord",
            "d) ",
            "à créer chez HubEE : RCO",
            "DILA, collègue",
            "relisez-la",
            "à créer chez HubEE : RCO",
            "e) ",
            "autorise la demande",
            "renvoie la demande",
            "Lille",
            "f) ",
            "DGS : rien n'attend",
            "DILA : 2 en attente",
            "Équipe HubEE : rien n'attend",
            "g) ",
            "ouvre la demande",
            "valide la demande");
  }

  @Test
  void no_line_is_wider_than_the_page_and_nobody_is_named() {
    String text = told();

    assertThat(text.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    assertThat(text).doesNotContain("@example.org", "EXEMPLE", "MODELE", "Exception");
  }

  @Test
  void the_same_story_is_told_twice_alike() {
    assertThat(told()).isEqualTo(told());
  }
}
