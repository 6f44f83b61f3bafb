// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.hubee.testkit.fake.FakeAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Somebody outside this JVM prepares a hub, spoils it and looks at it. */
class ControlApiTest {

  private static final String SAMPLE =
      "{\"processCode\":\"EtatCivil\",\"recipients\":[\"SI-21920023500014-92023\"]}";
  private static final String NOTIFICATIONS = "/teledossiers/v1/notifications";

  private final Box box = new Box();

  private FakeAnswer notifications() {
    return box.hub("clamart-etatcivil", "SI", "GET", NOTIFICATIONS);
  }

  @Test
  void the_index_names_every_route_and_each_of_them_answers() {
    for (JsonNode route : box.get("")) {
      String path = route.path("path").asText().replace("{id}", "1");
      FakeAnswer answer = box.call(route.path("method").asText(), path, "");
      assertThat(answer.status()).as(path).isIn(200, 400, 404, 409);
      assertThat(route.path("french").asText()).isNotBlank();
      assertThat(route.path("english").asText()).isNotBlank();
    }
  }

  @Test
  void a_teledossier_arrives_in_one_call_with_its_mail() {
    JsonNode deposited = box.post("/teledossiers", SAMPLE);

    JsonNode told = Box.json(notifications());
    assertThat(told).hasSize(1);
    assertThat(told.get(0).path("caseId")).isEqualTo(deposited.at("/caseIds/0"));
    JsonNode mail = box.get("/mails").get(0);
    assertThat(mail.path("kind").asText()).isEqualTo("NEW_TELEDOSSIER");
    assertThat(mail.path("caseNumber").asText())
        .isEqualTo(deposited.path("externalId").asText() + "-01");
  }

  @Test
  void a_teledossier_says_its_number_its_person_and_its_files() {
    JsonNode deposited =
        box.post(
            "/teledossiers",
            """
            {"processCode":"EtatCivil","recipients":["SI-21920023500014-92023","SI-21200004600012-2A004"],
             "externalId":"DILA-AEC-7","applicant":{"firstName":"A","lastName":"B","email":"a@example.org"},
             "files":[{"fileName":"a.xml","type":"ActeEtatCivil-XML","mimeType":"application/xml","text":"<a/>"},
              {"fileName":"a.pdf","type":"ActeEtatCivil-PDF","mimeType":"application/pdf","base64":"AAEC"}]}""");

    assertThat(deposited.path("externalId").asText()).isEqualTo("DILA-AEC-7");
    assertThat(deposited.path("caseIds")).hasSize(2);
    String file =
        "/teledossiers/v1/cases/%s/attachments/%s"
            .formatted(
                deposited.at("/caseIds/0").asText(), deposited.at("/attachmentIds/1").asText());
    assertThat(box.hub("clamart-etatcivil", "SI", "GET", file).content().bytes())
        .containsExactly(0, 1, 2);
  }

  @Test
  void a_teledossier_that_the_hub_would_refuse_is_told_with_its_place() {
    String[][] bad = {
      {SAMPLE.replace("EtatCivil", "Inconnue"), "$.processCode"},
      {SAMPLE.replace("[\"SI-21920023500014-92023\"]", "[]"), "$"},
      {SAMPLE.replace("92023", "99"), "$"},
      {SAMPLE.replace("SI-21920023500014-92023", "Clamart"), "$.recipients[0]"},
      {SAMPLE.replace("SI-21920023500014-92023", "SI-21380544300016-38544"), "$"},
      {SAMPLE.replace("}", ",\"files\":[{\"fileName\":\"a\"}]}"), "$.files[0].type"},
      {SAMPLE.replace("}", ",\"zut\":1}"), "$.zut"},
      {file("\"type\":\"a\",\"mimeType\":\"image/gif\",\"text\":\"x\""), "$"},
      {file("\"type\":\"a\",\"mimeType\":\"b\",\"base64\":\"%\""), "$.files[0].base64"},
      {file("\"type\":\"a\",\"mimeType\":\"b\""), "$.files[0]"}
    };
    for (String[] each : bad) {
      FakeAnswer answer = box.control("POST", "/teledossiers", each[0]);
      assertThat(answer.status()).as(each[0]).isEqualTo(400);
      assertThat(Box.json(answer).path("place").asText()).as(each[0]).isEqualTo(each[1]);
      assertThat(Box.json(answer).path("french").asText()).isNotBlank();
      assertThat(Box.json(answer).path("english").asText()).isNotBlank();
    }
    assertThat(Box.json(notifications())).isEmpty();
  }

  private static String file(String properties) {
    return SAMPLE.replace("}", ",\"files\":[{\"fileName\":\"a\"," + properties + "}]}");
  }

  @Test
  void a_fault_spoils_the_next_call_of_its_operation_and_no_other() {
    JsonNode planned =
        box.post(
            "/faults",
            "{\"fault\":\"gateway\",\"code\":\"BLOCKED\",\"operation\":\"listNotification\"}");
    assertThat(planned.get(0).path("when").asText()).isEqualTo("call 1");

    assertThat(notifications().status()).isEqualTo(503);
    assertThat(notifications().status()).isEqualTo(200);
    assertThat(box.get("/faults")).isEmpty();
  }

  @Test
  void a_fault_may_wait_stay_or_come_by_chance() {
    String third =
        "{\"fault\":\"throttled\",\"seconds\":7,\"nth\":3,\"operation\":\"listNotification\"}";
    assertThat(box.post("/faults", third).get(0).path("when").asText()).isEqualTo("call 3");
    assertThat(statuses(4)).containsExactly(200, 200, 429, 200);

    box.post("/faults", "{\"fault\":\"status\",\"status\":418,\"always\":true}");
    assertThat(statuses(2)).containsExactly(401, 401);
    assertThat(box.control("DELETE", "/faults", "").status()).isEqualTo(200);

    String chance =
        "{\"fault\":\"html\",\"status\":502,\"probability\":0.5,\"seed\":4,\"operation\":\"listNotification\"}";
    box.post("/faults", chance);
    List<Integer> first = statuses(20);
    box.control("DELETE", "/faults", "");
    box.post("/faults", chance);
    assertThat(first).contains(200, 502);
    assertThat(statuses(20)).isEqualTo(first);
  }

  /** When the token endpoint is spoiled, the calls go without a token: 401. */
  private List<Integer> statuses(int calls) {
    List<Integer> statuses = new ArrayList<>();
    for (int i = 0; i < calls; i++) {
      statuses.add(notifications().status());
    }
    return statuses;
  }

  @Test
  void every_kind_of_fault_can_be_planned() {
    List<String> kinds =
        List.of(
            "\"status\",\"status\":500,\"message\":\"x\"",
            "\"gateway\",\"code\":\"THROTTLED\"",
            "\"throttled\",\"seconds\":0",
            "\"badResponse\"",
            "\"html\",\"status\":599",
            "\"cutBefore\"",
            "\"cutAfter\"",
            "\"truncated\",\"bytes\":0",
            "\"delayed\",\"delay\":\"PT10M\"",
            "\"wrongDigest\"",
            "\"corruptFile\"",
            "\"duplicateNotifications\"",
            "\"reorderedNotifications\"");
    kinds.forEach(kind -> box.post("/faults", "{\"fault\":" + kind + "}"));
    assertThat(box.get("/faults")).hasSameSizeAs(kinds);
    String refused = box.control("POST", "/faults", "{\"fault\":\"x\"}").body();
    kinds.forEach(kind -> assertThat(refused).contains(kind.replaceAll("^\"|\".*", "")));
  }

  @Test
  void a_fault_that_makes_no_sense_is_refused_with_its_place() {
    String[][] bad = {
      {"{}", "$.fault"},
      {"{\"fault\":\"x\"}", "$.fault"},
      {"{\"fault\":\"status\"}", "$.status"},
      {"{\"fault\":\"status\",\"status\":399}", "$.status"},
      {"{\"fault\":\"status\",\"status\":600}", "$.status"},
      {"{\"fault\":\"status\",\"status\":500.5}", "$.status"},
      {"{\"fault\":\"cutBefore\",\"status\":500}", "$.status"},
      {"{\"fault\":\"gateway\",\"code\":\"x\"}", "$.code"},
      {"{\"fault\":\"delayed\",\"delay\":\"PT10M0.001S\"}", "$.delay"},
      {"{\"fault\":\"delayed\",\"delay\":\"-PT1S\"}", "$.delay"},
      {"{\"fault\":\"cutBefore\",\"nth\":0}", "$.nth"},
      {"{\"fault\":\"cutBefore\",\"nth\":1,\"always\":true}", "$"},
      {"{\"fault\":\"cutBefore\",\"probability\":1.01}", "$.probability"},
      {"{\"fault\":\"cutBefore\",\"operation\":\"dropTables\"}", "$.operation"}
    };
    for (String[] each : bad) {
      FakeAnswer answer = box.control("POST", "/faults", each[0]);
      assertThat(answer.status()).as(each[0]).isEqualTo(400);
      assertThat(Box.json(answer).path("place").asText()).as(each[0]).isEqualTo(each[1]);
    }
    assertThat(box.get("/faults")).isEmpty();
  }

  @Test
  void the_journal_tells_operations_and_clients_and_nothing_of_persons() {
    box.post("/teledossiers", SAMPLE);
    notifications();

    JsonNode all = box.get("/journal");
    assertThat(all).hasSize(2);
    assertThat(all.get(1).path("operation").asText()).isEqualTo("listNotification");
    assertThat(all.toString()).doesNotContain("Camille", "example.org", "secret", "Bearer");
    assertThat(box.get("/journal?operation=listNotification&client=clamart-etatcivil")).hasSize(1);
    assertThat(box.get("/journal?client=dila")).isEmpty();
    assertThat(box.get("/journal?system=datapass")).isEmpty();
    assertThat(box.control("GET", "/journal?clientt=dila", "").status()).isEqualTo(400);
  }

  @Test
  void tokens_can_be_made_to_expire() {
    String token = box.token("clamart-etatcivil", "SI");
    box.control("DELETE", "/tokens", "");
    FakeAnswer answer =
        box.call("GET", NOTIFICATIONS, "", Map.of("Authorization", "Bearer " + token));
    assertThat(answer.status()).isEqualTo(401);
  }

  @Test
  void starting_again_forgets_what_happened_and_what_was_changed() {
    box.post("/clock", "{\"advance\":\"P300D\",\"stopped\":true}");
    box.post("/faults", "{\"fault\":\"cutBefore\",\"always\":true}");
    box.post("/teledossiers", SAMPLE);
    box.post("/datapass/requests", "{\"form\":\"hubee_dila\",\"demarches\":[\"JCC\"]}");

    box.post("/reset", "");

    assertThat(box.get("/clock").path("now").asText()).isEqualTo("2026-11-23T08:00:00Z");
    assertThat(box.get("/clock").path("stopped").asBoolean()).isFalse();
    assertThat(box.get("/datapass/requests")).isEmpty();
    assertThat(box.get("/mails")).isEmpty();
    assertThat(box.get("/faults")).isEmpty();
    assertThat(Box.json(notifications())).isEmpty();
    assertThat(Box.json(box.hub("clamart-recensementcitoyen", "SI", "GET", NOTIFICATIONS)))
        .as("what the seed deposits")
        .hasSize(1);
  }
}
