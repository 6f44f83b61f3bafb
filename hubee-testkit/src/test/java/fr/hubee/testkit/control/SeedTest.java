// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import fr.hubee.core.commune.Commune;
import fr.hubee.core.commune.CommuneDirectory;
import fr.hubee.core.commune.CommuneKind;
import fr.hubee.core.identity.CodeCommune;
import fr.hubee.testkit.SampleSirets;
import fr.hubee.testkit.fake.FakeAnswer;
import fr.hubee.testkit.fake.FakeHubee;
import fr.hubee.testkit.fake.StandardProcesses;
import fr.hubee.testkit.fake.StandardSeed;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a hub in a box starts with. */
class SeedTest {

  private static final String RENNES =
      """
      {"organizations":[{"siret":"21350238800019","name":"COMMUNE DE RENNES","codeCommune":"35238",
         "postalCode":"35000","label":"RENNES"}],
       "processes":[{"code":"OTV","osl":"OSL-13000918600011-75107","attachmentTypesEnabled":["Metier"],
         "attachmentFormatsEnabled":["application/json"],"timeBeforeFileDeletion":3}],
       "subscriptions":[{"subscriber":"SI-21350238800019-35238","processCode":"OTV"}],
       "credentials":[{"clientId":"rennes","secret":"rennes-secret","scope":"SI",
         "organization":"SI-21350238800019-35238","processCode":"OTV"}]}""";

  private final Box box = new Box();

  @Test
  void the_standard_communes_exist_and_their_sirets_are_samples() {
    CommuneDirectory communes = CommuneDirectory.embedded();
    JsonNode organizations = box.get("/seed").path("organizations");
    assertThat(organizations).hasSize(4);
    for (JsonNode each : organizations) {
      CodeCommune code = CodeCommune.parse(each.path("codeCommune").asText());
      Commune commune = communes.find(CommuneKind.ACTUELLE, code).orElseThrow();
      assertThat(each.path("siret").asText())
          .isEqualTo(SampleSirets.mairieOf(commune.siren().orElseThrow()).value());
      assertThat(each.path("label").asText()).isEqualToIgnoringCase(commune.name());
    }
  }

  @Test
  void it_has_the_standard_demarches_and_the_credentials_that_tests_know() {
    assertThat(texts(box.get("/seed").path("processes")))
        .isEqualTo(StandardProcesses.all().stream().map(each -> each.code().value()).toList());
    assertThat(box.box.credentials())
        .extracting(Credentials::clientId)
        .contains("admin", "dgs", "dila")
        .contains(StandardSeed.clientOf(StandardProcesses.all().get(0).code()));
    assertThat(box.box.credentials())
        .allSatisfy(
            pair -> assertThat(pair.secret()).isEqualTo(StandardSeed.secretOf(pair.clientId())))
        .allSatisfy(pair -> assertThat(pair.toString()).doesNotContain(pair.secret()));
  }

  private static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }

  @Test
  void what_the_hub_tells_can_be_sown_again() {
    String told = box.control("GET", "/seed", "").body();
    assertThat(Seed.read(told).json()).isEqualTo(Seed.standard().json()).isEqualTo(told);
  }

  @Test
  void another_seed_takes_the_place_of_the_first_and_of_its_clients() {
    assertThat(box.control("PUT", "/seed", RENNES).status()).isEqualTo(200);

    assertThat(box.get("/credentials")).hasSize(1);
    assertThat(box.token("dila", "OSL")).isEmpty();
    assertThat(box.token("rennes", "SI")).isNotEmpty();
    assertThat(box.box.hub().subscriptions()).hasSize(1);
    box.post("/reset", "");
    assertThat(box.box.hub().subscriptions()).hasSize(1);
  }

  @Test
  void more_is_sown_beside_what_is_there_and_stays_after_a_reset() {
    int before = box.box.hub().subscriptions().size();
    box.post("/seed", RENNES);
    assertThat(box.box.hub().subscriptions()).hasSize(before + 1);
    assertThat(box.token("dila", "OSL")).isNotEmpty();

    box.post("/reset", "");
    assertThat(box.box.hub().subscriptions()).hasSize(before + 1);
    box.post(
        "/teledossiers",
        "{\"processCode\":\"OTV\",\"recipients\":[\"SI-21350238800019-35238\"],\"files\":[{\"fileName\":"
            + "\"a.json\",\"type\":\"Metier\",\"mimeType\":\"application/json\",\"text\":\"{}\"}]}");
    assertThat(Box.json(box.hub("rennes", "SI", "GET", "/teledossiers/v1/notifications")))
        .hasSize(1);
  }

  @Test
  void an_empty_seed_is_one() {
    assertThat(box.control("PUT", "/seed", "{}").status()).isEqualTo(200);
    assertThat(box.box.hub().subscriptions()).isEmpty();
    assertThat(Seed.empty().json()).isEqualToIgnoringWhitespace("{}");
    assertThat(Seed.read(RENNES)).hasToString("4 things to sow");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "nothing|$",
        "[]|$",
        "{'communes':[]}|$.communes",
        "{'organizations':{}}|$.organizations",
        "{'organizations':[1]}|$.organizations[0]",
        "{'organizations':[{'siret':'123'}]}|$.organizations[0].siret",
        "{'organizations':[{'siret':'21350238800019'}]}|$.organizations[0].name",
        "{'processes':['Inconnue']}|$.processes[0]",
        "{'processes':[{'code':'X','osl':'DILA'}]}|$.processes[0].osl",
        "{'processes':[{'code':'X','osl':'OSL-13000918600011-75107','attachmentMaxSizeEnabled':0}]}"
            + "|$.processes[0].attachmentMaxSizeEnabled",
        "{'processes':[{'code':'X','osl':'OSL-13000918600011-75107','timeBeforeArchiving':-1}]}"
            + "|$.processes[0].timeBeforeArchiving",
        "{'subscriptions':[{'subscriber':'SI-21350238800019-35238','processCode':'EtatCivil'}]}"
            + "|$.subscriptions[0].subscriber",
        "{'subscriptions':[{'subscriber':'SI-21920023500014-92023','processCode':'OTV'}]}"
            + "|$.subscriptions[0].processCode",
        "{'subscriptions':[{'subscriber':'SI-21920023500014-92023','processCode':'EtatCivil'}]}"
            + "|$.subscriptions[0]",
        "{'subscriptions':[{'subscriber':'SI-21920023500014-92023','processCode':'JeChangeDeCoordonnees','status':'actif'}]}"
            + "|$.subscriptions[0].status",
        "{'credentials':[{'clientId':'a','secret':'b','scope':'si'}]}|$.credentials[0].scope",
        "{'credentials':[{'clientId':'a','secret':'b','scope':'SI'}]}|$.credentials[0].organization",
        "{'credentials':[{'clientId':'a','secret':'b','scope':'OSL'}]}|$.credentials[0].organization",
        "{'credentials':[{'clientId':'a','secret':' ','scope':'ADMIN'}]}|$.credentials[0].secret",
        "{'credentials':[{'clientId':'dila','secret':'b','scope':'ADMIN'}]}|$.credentials[0].clientId",
        "{'teledossiers':[{'processCode':'EtatCivil','recipients':['SI-21380544300016-38544']}]}"
            + "|$.teledossiers[0]"
      })
  void a_bad_seed_is_told_with_its_place_and_changes_nothing(String quoted, String place) {
    String before = box.control("GET", "/seed", "").body();

    FakeAnswer answer = box.control("POST", "/seed", quoted.replace('\'', '"'));

    assertThat(answer.status()).as(answer.body()).isEqualTo(400);
    assertThat(Box.json(answer).path("place").asText()).as(answer.body()).isEqualTo(place);
    assertThat(Box.json(answer).path("french").asText()).isNotBlank();
    assertThat(box.control("GET", "/seed", "").body()).isEqualTo(before);
    assertThat(box.token("a", "ADMIN")).isEmpty();
  }

  @Test
  void a_seed_that_does_not_stand_on_its_own_feet_takes_no_place() {
    FakeAnswer answer =
        box.control(
            "PUT",
            "/seed",
            "{\"subscriptions\":[{\"subscriber\":\"SI-21920023500014-92023\","
                + "\"processCode\":\"EtatCivil\"}]}");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(box.token("dila", "OSL")).isNotEmpty();
  }

  @Test
  void whoever_builds_one_in_java_is_told_the_same() {
    Seed astray =
        Seed.read(
            "{\"subscriptions\":[{\"subscriber\":\"SI-21920023500014-92023\",\"processCode\":\"x\"}]}");
    BadSeedException bad =
        catchThrowableOfType(
            BadSeedException.class, () -> HubInABox.builder().seed(astray).build());
    assertThat(bad.path()).isEqualTo("$.subscriptions[0].subscriber");
    assertThat(bad)
        .hasMessageContaining("$.subscriptions[0].subscriber")
        .hasMessageContaining("seed");
    assertThat(new FakeHubee(box.base).subscriptions()).isEmpty();
  }
}
