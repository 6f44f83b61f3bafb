// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.examples.box;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.testkit.control.HubInABox;
import fr.hubee.testkit.fake.Profile;
import fr.hubee.testkit.fake.RecordedCall;
import fr.hubee.testkit.http.FakeHub;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The script of this folder goes through, against either hub; so do the examples of its page. */
class RunTheHubTest {

  private static final Path SCRIPT = Path.of("un-dossier-de-bout-en-bout.sh");

  private static final List<String> OPERATIONS =
      List.of(
          "createFolder",
          "uploadFolderAttachment",
          "getFolderById",
          "updateFolder",
          "listNotification",
          "getCaseById",
          "downloadCaseAttachmentById",
          "createEvent",
          "deleteNotification",
          "getEventById",
          "updateEvent",
          "uploadEventAttachment",
          "downloadEventAttachmentById",
          "updateCase",
          "deleteFolder");

  @ParameterizedTest
  @EnumSource(Profile.class)
  void a_folder_goes_from_its_deposit_to_its_deletion_by_curl_alone(Profile profile)
      throws Exception {
    try (FakeHub hub = FakeHub.start(HubInABox.builder().profile(profile).build(), 0)) {
      String told = Shell.run(hub, "bash", SCRIPT.toString());

      assertThat(told.lines())
          .contains(
              "   2 pièces reçues par le hub",
              "   la DILA lit : Dossier bien reçu",
              "   la mairie lit : Voici le justificatif",
              "   la DILA lit : Voici votre attestation",
              "   statut du dossier : CLOSED",
              "   effacer le dossier clos : HTTP 400",
              "   effacer un brouillon : HTTP 204",
              "   un mois plus tard : ARCHIVED",
              "   deux mois plus tard : HTTP 404",
              "   appels contraires au contrat : 0");
      assertThat(told.lines().filter(line -> line.contains("SHA-256 identiques"))).hasSize(4);
      assertThat(operations(hub)).containsAll(OPERATIONS);
      assertThat(hub.box().hub().calls().stream().flatMap(call -> call.clientId().stream()))
          .containsOnly("dila", "clamart-recensementcitoyen");
      assertThat(hub.box().hub().defects()).isEmpty();
    }
  }

  @Test
  void everything_that_the_page_shows_works_in_its_order() throws Exception {
    try (FakeHub hub = FakeHub.start(HubInABox.standard(), 0)) {
      List<String> blocks = PageOf.blocks(hub);
      Path script = Files.createTempFile("page", ".sh");
      try {
        Files.writeString(script, "set -euo pipefail\n" + String.join("\n", blocks));

        String told = Shell.run(hub, "bash", script.toString());

        assertThat(blocks).hasSizeGreaterThan(9);
        assertThat(told)
            .contains("\"eventActionType\":null", "900907", "\"state\" : \"VALIDATED\"")
            .contains("\"status\":\"Actif\"", "\"organizations\" : 5", "access_token");
      } finally {
        Files.delete(script);
      }
    }
  }

  @Test
  void maven_hands_its_properties_over() {
    Properties given = new Properties();
    given.setProperty("port", " 0 ");
    given.setProperty("seed", "");
    given.setProperty("profile", "strict");

    assertThat(RunTheHub.options(given)).containsExactly("--port", "0", "--profile", "strict");
  }

  @Test
  void the_script_uses_nothing_that_a_town_hall_must_install() throws IOException {
    assertThat(Files.readAllLines(SCRIPT).get(0)).isEqualTo("#!/usr/bin/env bash");
    assertThat(Files.isExecutable(SCRIPT)).isTrue();
    assertThat(Files.readString(SCRIPT))
        .doesNotContainPattern("\\b(jq|python|perl|openssl|xxd)\\b");
  }

  private static Stream<String> operations(FakeHub hub) {
    return hub.box().hub().calls().stream()
        .filter(call -> call.status() < 300)
        .map(RecordedCall::operationId)
        .flatMap(operation -> operation.stream());
  }
}
