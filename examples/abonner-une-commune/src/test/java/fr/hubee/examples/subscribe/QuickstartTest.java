// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.examples.subscribe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The story that a mairie reads, over real HTTP on the loopback interface. */
class QuickstartTest {

  private static final char NO_BREAK_SPACE = '\u00A0';

  private record Told(int code, String text) {}

  private static Told tell(String... properties) {
    Properties given = new Properties();
    for (String property : properties) {
      String[] parts = property.split("=", 2);
      given.setProperty(parts[0], parts[1]);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int code =
        SubscribeACommune.run(
            Options.of(given), new PrintStream(bytes, true, StandardCharsets.UTF_8));
    String text = bytes.toString(StandardCharsets.UTF_8).replace(NO_BREAK_SPACE, ' ');
    return new Told(code, text);
  }

  @Test
  void the_demonstration_tells_every_chapter() {
    Told told = tell();

    assertThat(told.code()).isZero();
    assertThat(told.text())
        .containsSubsequence(
            "a) ",
            "Clamart (92023, commune)",
            "[grisée]",
            "Votre commune est déjà abonnée à cette démarche (AEC).",
            "b) ",
            "DILA",
            "DDPACS",
            "DGS",
            "CertDc",
            "c) ",
            "la DILA",
            "demande des modifications",
            "valide la demande",
            "la DGS",
            "valide la demande",
            "d) ",
            "SI-21920023500014-92023",
            "« Inactif »",
            "HTTP 403",
            "e) ",
            "00:00",
            "« Inactif »",
            "00:01",
            "« Actif »",
            "f) ",
            "demandé",
            "g) ",
            "Arbignieu",
            "contact@hubee.numerique.gouv.fr",
            "DHTOUR",
            "20/05/2026",
            "21920023500015");
  }

  @Test
  void a_commune_of_ones_own_starts_from_nothing_with_a_sample_siret() {
    Told told = tell("commune=Ajaccio", "demarches=AEC");

    assertThat(told.code()).isZero();
    assertThat(told.text())
        .contains("Ajaccio (2A004, commune)")
        .contains("« SIRET d'exemple »")
        .doesNotContain("grisée]  AEC")
        .contains("« Actif »");
  }

  @Test
  void an_arrondissement_leads_to_its_city_with_a_warning_about_the_branch() {
    Told told = tell("commune=75108");

    assertThat(told.code()).isZero();
    assertThat(told.text()).contains("Paris (75056, commune)").contains("75108");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Sainte-Colombe", "01015"})
  void a_shared_name_or_code_lists_the_candidates(String typed) {
    Told told = tell("commune=" + typed);

    assertThat(told.code()).isEqualTo(2);
    assertThat(told.text()).contains("-Dnature=actuelle").contains("Choisissez dans la liste");
  }

  @Test
  void a_candidate_can_be_chosen_as_the_list_says() {
    Told told = tell("commune=01015", "nature=deleguee");

    assertThat(told.code()).isZero();
    assertThat(told.text())
        .contains("contact@hubee.numerique.gouv.fr décide")
        .doesNotContain("DataPass crée");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "commune=Trifouillis-les-Oies",
        "commune=99999",
        "siret=2192002350001",
        "siret=219 200 235 00014",
        "siret=21920023500015",
        "demarches=DHTOUR",
        "demarches=XYZ",
        "demarches=,",
        "commune=98735"
      })
  void what_cannot_go_on_says_what_to_do_and_ends_with_2(String property) {
    Told told = tell(property);

    assertThat(told.code()).isEqualTo(2);
    assertThat(told.text()).contains("-> ").doesNotContain("Exception").doesNotContain("c) ");
  }

  @Test
  void the_same_story_is_told_twice_alike() {
    assertThat(tell().text()).isEqualTo(tell().text());
  }

  @Test
  void no_line_is_wider_than_the_page_and_no_secret_is_printed() {
    String text = tell().text();

    assertThat(text.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    assertThat(text).doesNotContain("secret-de-").doesNotContain("@example.org");
  }
}
