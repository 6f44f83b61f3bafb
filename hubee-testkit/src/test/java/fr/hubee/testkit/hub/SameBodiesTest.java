// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.hub;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.identity.OrganizationId;
import fr.hubee.core.teledossier.CaseStatus;
import fr.hubee.testkit.fake.Content;
import fr.hubee.testkit.fake.StandardSeed;
import fr.hubee.testkit.fake.Teledossier;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both drivers say the same to the hub. */
class SameBodiesTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final OrganizationId OTHER = OrganizationId.parse("SI-21920023500014-92999");
  private static final Teledossier.File FILE =
      new Teledossier.File("a.pdf", "ActeEtatCivil-PDF", "application/pdf", Content.of("%PDF-1.4"));
  private static final Teledossier.File ANOTHER =
      new Teledossier.File("é/..\"", "ActeEtatCivil-XML", "application/xml", Content.of("<a/>"));

  private static JsonNode tree(String json) throws JsonProcessingException {
    return JSON.readTree(json);
  }

  @Test
  void of_a_folder_with_several_recipients_and_files() throws JsonProcessingException {
    Teledossier teledossier =
        new Teledossier(
            new ProcessCode("EtatCivil"),
            "ESSAI-SUITE-0000000000000",
            new Teledossier.Person("Ada", "EXEMPLE", "ada@example.org"),
            List.of(StandardSeed.CLAMART, OTHER),
            List.of(FILE, ANOTHER));
    JsonNode raw = tree(teledossier.toJson());
    raw.path("cases").forEach(one -> ((ObjectNode) one).remove("partnerAttributes"));
    assertThat(tree(ClientBodies.folder(teledossier).rawJson())).isEqualTo(raw);
  }

  static Stream<NewEvent> events() {
    return Stream.of(
        NewEvent.status(CaseStatus.IN_PROGRESS),
        NewEvent.status(CaseStatus.REFUSED).saying("Il manque une pièce."),
        NewEvent.deposit(CaseStatus.HUBEE_NOTIFIED, FILE),
        NewEvent.deposit(CaseStatus.HUBEE_NOTIFIED, FILE, ANOTHER).saying("Voici."));
  }

  @ParameterizedTest
  @MethodSource("events")
  void of_an_event(NewEvent event) throws JsonProcessingException {
    assertThat(tree(ClientBodies.event(event).rawJson())).isEqualTo(tree(RawBodies.event(event)));
  }
}
