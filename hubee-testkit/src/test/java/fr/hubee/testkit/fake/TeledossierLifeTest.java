// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.subscription.SubscriptionState;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** A télédossier from its deposit to its deletion (HubEE V1, sequences; specification 1.2.2). */
class TeledossierLifeTest {

  private final Deposit deposit = new Deposit();

  @Test
  void a_new_folder_has_identifiers_and_waits_for_its_files() {
    JsonNode folder = deposit.created();
    assertThat(folder.path("globalStatus").asText()).isEqualTo("HUBEE_RECEIVED");
    assertThat(folder.at("/cases/0/status").asText()).isEqualTo("HUBEE_RECEIVED");
    assertThat(folder.at("/attachments/0/status").asText()).isEqualTo("PENDING");
    assertThat(folder.path("closeDateTime").isNull()).isTrue();
    assertThat(deposit.notifications(deposit.si)).isEmpty();
  }

  @Test
  void the_recipient_is_told_once_the_folder_is_complete_and_again_until_he_deletes() {
    JsonNode folder = deposit.sent();
    assertThat(Calls.json(deposit.osl.get(Deposit.pathOf(folder))).path("globalStatus").asText())
        .isEqualTo("HUBEE_NOTIFIED");
    JsonNode told = deposit.notifications(deposit.si);
    assertThat(told).hasSize(1);
    assertThat(told.get(0).path("eventId").isNull()).isTrue();
    assertThat(told.get(0).path("eventStatus").isNull()).isTrue();
    assertThat(deposit.notifications(deposit.si)).isEqualTo(told);
    assertThat(deposit.notifications(deposit.stranger)).isEmpty();

    String path = Deposit.NOTIFICATIONS + "/" + told.get(0).path("id").asText();
    assertThat(deposit.stranger.call("DELETE", path, "").status()).isEqualTo(403);
    assertThat(deposit.si.call("DELETE", path, "").status()).isEqualTo(204);
    FakeAnswer again = deposit.si.call("DELETE", path, "");
    assertThat(again.status()).isEqualTo(404);
    assertThat(Calls.message(again)).isEqualTo("Notification is not found");
  }

  @Test
  void event_details_come_only_when_asked_for() {
    deposit.sent();
    JsonNode plain = Calls.json(deposit.si.get(Deposit.NOTIFICATIONS));
    assertThat(plain.get(0).has("eventStatus")).isFalse();
    assertThat(deposit.notifications(deposit.si).get(0).has("eventStatus")).isTrue();
  }

  @Test
  void a_file_is_read_with_its_digest_by_its_recipient_alone() {
    JsonNode folder = deposit.sent();
    String path =
        Deposit.caseOf(folder) + "/attachments/" + folder.at("/attachments/0/id").asText();
    FakeAnswer file = deposit.si.get(path);
    assertThat(file.status()).isEqualTo(200);
    assertThat(file.contentType()).isEqualTo("application/octet-stream");
    assertThat(file.body()).isEqualTo(Deposit.BYTES);
    assertThat(Base64.getDecoder().decode(file.headers().get("digest"))).hasSize(32);
    FakeAnswer refused = deposit.stranger.get(path);
    assertThat(refused.status()).isEqualTo(403);
    assertThat(Calls.message(refused)).isEqualTo("Unauthorized user");
    assertThat(deposit.stranger.get(Deposit.caseOf(folder)).status()).isEqualTo(403);
  }

  @Test
  void the_two_reasons_why_a_recipient_is_refused() {
    FakeAnswer unknown =
        deposit.osl.post(Deposit.FOLDERS, Deposit.folder("21380544300016", "EtatCivil", 7));
    assertThat(unknown.status()).isEqualTo(400);
    assertThat(Calls.message(unknown))
        .isEqualTo("Case recipient SI-21380544300016-92023 does not exist");
    FakeAnswer notSubscribed =
        deposit.osl.post(
            Deposit.FOLDERS, Deposit.folder("21920023500014", "JeChangeDeCoordonnees", 7));
    assertThat(Calls.message(notSubscribed))
        .isEqualTo(
            "Case recipient SI-21920023500014-92023 does not suscribed to JeChangeDeCoordonnees");
    FakeAnswer ofDgs =
        deposit.osl.post(Deposit.FOLDERS, Deposit.folder("21920023500014", "CERTDC", 7));
    assertThat(ofDgs.status()).as("the contract declares no 403 here").isEqualTo(400);
  }

  @Test
  void an_upload_must_have_the_size_that_was_declared() {
    JsonNode folder = deposit.created();
    FakeAnswer short1 =
        deposit.osl.upload(Deposit.fileOf(folder), "<a/>".getBytes(StandardCharsets.UTF_8));
    assertThat(short1.status()).isEqualTo(400);
    assertThat(Calls.message(short1)).isEqualTo("Size does not match with attachment meta-data");
    JsonNode read = Calls.json(deposit.osl.get(Deposit.pathOf(folder)));
    assertThat(read.at("/attachments/0/status").asText()).isEqualTo("REJECTED");
    assertThat(deposit.upload(folder).status()).as("sent again, whole").isEqualTo(204);
    assertThat(deposit.upload(folder).status()).as("repeated").isEqualTo(204);
  }

  @Test
  void an_infected_file_does_not_stop_the_folder_and_cannot_be_read() {
    deposit.hub.antivirus(content -> true);
    JsonNode folder = deposit.sent();
    JsonNode read = Calls.json(deposit.si.get(Deposit.caseOf(folder)));
    assertThat(read.at("/attachments/0/status").asText()).isEqualTo("CORRUPTED");
    FakeAnswer file =
        deposit.si.get(
            Deposit.caseOf(folder) + "/attachments/" + folder.at("/attachments/0/id").asText());
    assertThat(file.status()).isEqualTo(404);
    assertThat(Calls.message(file)).isEqualTo("File is not found");
  }

  @Test
  void an_event_sets_the_status_and_its_acknowledgement_comes_back() {
    JsonNode folder = deposit.sent();
    JsonNode event =
        Calls.json(
            deposit.si.post(
                Deposit.caseOf(folder) + "/events", Deposit.statusEvent("SI_RECEIVED")));
    assertThat(event.path("status").asText()).isEqualTo("SENT");
    assertThat(deposit.statusOfCase(folder)).isEqualTo("SI_RECEIVED");

    JsonNode toDila = deposit.notifications(deposit.osl);
    assertThat(toDila).hasSize(1);
    assertThat(toDila.get(0).path("eventStatus").asText()).isEqualTo("SENT");
    String path = Deposit.caseOf(folder) + "/events/" + event.path("id").asText();
    JsonNode seenByDila = Calls.json(deposit.osl.get(path));
    assertThat(seenByDila.path("message").asText()).isEqualTo("Dossier reçu");
    assertThat(seenByDila.path("comment").isNull()).as("among service instructeurs").isTrue();

    FakeAnswer byItself = deposit.si.call("PATCH", path, "{\"status\":\"RECEIVED\"}");
    assertThat(byItself.status()).as("one's own event").isEqualTo(403);
    assertThat(deposit.osl.patchByPost(path, "{\"status\":\"RECEIVED\"}").status()).isEqualTo(204);
    assertThat(deposit.notifications(deposit.osl).get(0).path("eventStatus").asText())
        .isEqualTo("RECEIVED");
    assertThat(eventStatuses(deposit.notifications(deposit.si)))
        .containsExactlyInAnyOrder("null", "RECEIVED");
  }

  @Test
  void in_the_flow_of_2022_an_event_is_a_trace_and_the_case_is_patched() {
    deposit.hub.switches(HubSwitches.USUAL.eventsAreTraces());
    JsonNode folder = deposit.sent();
    deposit.si.post(Deposit.caseOf(folder) + "/events", Deposit.statusEvent("IN_PROGRESS"));
    assertThat(deposit.statusOfCase(folder)).isEqualTo("HUBEE_NOTIFIED");
    deposit.si.call("PATCH", Deposit.caseOf(folder), "{\"status\":\"IN_PROGRESS\"}");
    assertThat(deposit.statusOfCase(folder)).isEqualTo("IN_PROGRESS");
  }

  @Test
  void a_patched_status_tells_nobody() {
    JsonNode folder = deposit.sent();
    assertThat(deposit.si.call("PATCH", Deposit.caseOf(folder), "{\"status\":\"DONE\"}").status())
        .as("the real hub does not look at the order")
        .isEqualTo(204);
    assertThat(deposit.notifications(deposit.osl)).isEmpty();
    FakeAnswer closedBySi =
        deposit.si.call("PATCH", Deposit.caseOf(folder), "{\"status\":\"CLOSED\"}");
    assertThat(closedBySi.status()).as("only the operator closes").isEqualTo(400);
  }

  @Test
  void a_deposit_of_files_is_told_when_it_is_sent_and_may_be_given_up_before() {
    JsonNode folder = deposit.sent();
    String events = Deposit.caseOf(folder) + "/events";
    String body =
        """
        {"actionType":"ATTACH_DEPOSIT","notification":true,"caseNewStatus":"HUBEE_NOTIFIED",
         "attachments":[{"fileName":"b.pdf","type":"x","size":3,"mimeType":"application/pdf"}]}""";
    JsonNode givenUp = Calls.json(deposit.osl.post(events, body));
    assertThat(givenUp.path("status").asText()).isEqualTo("IN_PROGRESS");
    String first = events + "/" + givenUp.path("id").asText();
    FakeAnswer tooEarly = deposit.osl.call("PATCH", first, "{\"status\":\"SENT\"}");
    assertThat(tooEarly.status()).as("RC007: a file is awaited").isEqualTo(400);
    assertThat(deposit.osl.call("DELETE", first, "").status()).isEqualTo(204);
    assertThat(Calls.message(deposit.osl.call("DELETE", first, "")))
        .isEqualTo("Event is not found");

    JsonNode event = Calls.json(deposit.osl.post(events, body));
    String path = events + "/" + event.path("id").asText();
    String file = path + "/attachments/" + event.at("/attachments/0/id").asText();
    assertThat(deposit.notifications(deposit.si)).hasSize(1);
    assertThat(deposit.si.upload(file, new byte[3]).status()).isEqualTo(403);
    assertThat(deposit.osl.upload(file, new byte[3]).status()).isEqualTo(204);
    assertThat(deposit.osl.call("PATCH", path, "{\"status\":\"SENT\"}").status()).isEqualTo(204);
    assertThat(deposit.notifications(deposit.si)).hasSize(2);
    assertThat(deposit.si.get(file).content().size()).isEqualTo(3);
    assertThat(deposit.osl.call("DELETE", path, "").status()).as("RC008").isEqualTo(400);
  }

  @Test
  void files_come_with_a_deposit_and_with_nothing_else() {
    JsonNode folder = deposit.sent();
    String events = Deposit.caseOf(folder) + "/events";
    for (String bad :
        List.of(
            "{\"actionType\":\"ATTACH_DEPOSIT\",\"notification\":true,\"attachments\":[]}",
            "{\"actionType\":\"SENDING\",\"notification\":true}",
            "{\"actionType\":\"STATUS_UPDATE\",\"notification\":true,\"attachments\":[{\"fileName\":"
                + "\"b.pdf\",\"type\":\"x\",\"size\":3,\"mimeType\":\"application/pdf\"}]}")) {
      assertThat(deposit.osl.post(events, bad).status()).as(bad).isEqualTo(400);
    }
    String fromSi =
        "{\"actionType\":\"ATTACH_DEPOSIT\",\"notification\":true,\"attachments\":[{\"fileName\":"
            + "\"b.pdf\",\"type\":\"x\",\"size\":3,\"mimeType\":\"application/pdf\"}]}";
    assertThat(deposit.si.post(events, fromSi).status())
        .as("RC003: this démarche takes no file of an SI")
        .isEqualTo(400);
  }

  @Test
  void a_folder_is_given_up_before_it_is_complete_and_not_afterwards() {
    JsonNode folder = deposit.created();
    assertThat(deposit.osl.call("DELETE", Deposit.pathOf(folder), "").status()).isEqualTo(204);
    assertThat(Calls.message(deposit.osl.get(Deposit.pathOf(folder))))
        .isEqualTo("Folder is not found");
    JsonNode sent = deposit.sent();
    assertThat(deposit.osl.call("DELETE", Deposit.pathOf(sent), "").status()).isEqualTo(400);
  }

  @Test
  void files_are_purged_after_the_status_that_starts_it_and_the_folder_after_its_closing() {
    JsonNode folder = deposit.sent();
    deposit.si.post(Deposit.caseOf(folder) + "/events", Deposit.statusEvent("IN_PROGRESS"));
    String file =
        Deposit.caseOf(folder) + "/attachments/" + folder.at("/attachments/0/id").asText();
    deposit.clock.set(Instant.parse("2026-12-23T22:59:00Z"));
    assertThat(at(deposit.si).get(file).status()).as("30 days, one more to come").isEqualTo(200);
    deposit.clock.set(Instant.parse("2026-12-23T23:00:00Z"));
    assertThat(at(deposit.si).get(file).status()).as("24 December in Paris").isEqualTo(404);
    assertThat(
            Calls.json(at(deposit.si).get(Deposit.caseOf(folder)))
                .at("/attachments/0/status")
                .asText())
        .isEqualTo("DELETED");

    at(deposit.osl).call("PATCH", Deposit.caseOf(folder), "{\"status\":\"CLOSED\"}");
    at(deposit.osl).call("PATCH", Deposit.pathOf(folder), "{\"globalStatus\":\"CLOSED\"}");
    deposit.clock.advance(Duration.ofDays(30));
    assertThat(
            Calls.json(at(deposit.osl).get(Deposit.pathOf(folder))).path("globalStatus").asText())
        .isEqualTo("ARCHIVED");
    FakeAnswer frozen =
        at(deposit.osl)
            .call("PATCH", Deposit.pathOf(folder), "{\"globalStatus\":\"HUBEE_NOTIFIED\"}");
    assertThat(frozen.status()).isEqualTo(400);
    deposit.clock.advance(Duration.ofDays(30));
    assertThat(at(deposit.osl).get(Deposit.pathOf(folder)).status()).isEqualTo(404);
  }

  @Test
  void a_suspension_stops_new_folders_from_the_next_day() {
    Calls admin = Calls.as(deposit.hub, "ADMIN");
    JsonNode subscription =
        Calls.json(admin.get(Calls.SUBSCRIPTIONS + "?companyRegister=21920023500014")).get(0);
    String path = Calls.SUBSCRIPTIONS + "/" + subscription.path("id").asText();
    String suspended = subscription.toString().replace("\"Actif\"", "\"Suspendu\"");
    assertThat(admin.put(path, suspended).status()).isEqualTo(200);
    deposit.created();
    deposit.clock.set(Instant.parse("2026-11-23T23:00:00Z"));
    FakeAnswer refused =
        at(deposit.osl).post(Deposit.FOLDERS, Deposit.folder("21920023500014", "EtatCivil", 7));
    assertThat(Calls.message(refused)).contains("does not suscribed to");
    assertThat(deposit.hub.subscriptions().get(0).state()).isEqualTo(SubscriptionState.SUSPENDU);
  }

  @Test
  void a_complete_folder_may_wait_before_it_is_notified() {
    deposit.hub.switches(
        HubSwitches.USUAL.orderedNotifications().completionLag(Duration.ofMinutes(10)));
    JsonNode folder = deposit.sent();
    assertThat(deposit.statusOfCase(folder)).isEqualTo("HUBEE_COMPLETED");
    deposit.clock.advance(Duration.ofMinutes(10));
    assertThat(deposit.statusOfCase(folder)).isEqualTo("HUBEE_NOTIFIED");
  }

  @Test
  void a_commune_that_merges_takes_its_cases_along() {
    JsonNode folder = deposit.sent();
    Calls admin = Calls.as(deposit.hub, "ADMIN");
    admin.post(Calls.ORGANIZATIONS, Calls.organization("21380544300016", "38544"));
    String body =
        """
        {"organizationSource":{"type":"SI","companyRegister":"21920023500014","branchCode":"92023"},
         "organizationTarget":{"type":"SI","companyRegister":"21380544300016","branchCode":"38544"}}""";
    FakeAnswer moved = admin.put("/teledossiers/v1/cases/migrate", body);
    assertThat(moved.body()).isEqualTo("{\"caseUpdated\":1}");
    assertThat(deposit.si.get(Deposit.caseOf(folder)).status()).isEqualTo(403);
    assertThat(deposit.notifications(deposit.si)).isEmpty();
    FakeAnswer nobody =
        admin.put("/teledossiers/v1/cases/migrate", body.replace("38544\"}}", "9\"}}"));
    assertThat(Calls.message(nobody)).isEqualTo("Organization is not found");
  }

  @Test
  void what_belongs_to_another_demarche_is_not_shown() {
    assertThat(new ProcessCode("EtatCivil")).isEqualTo(Deposit.AEC);
    JsonNode folder = deposit.sent();
    FakeAnswer event =
        deposit.stranger.post(Deposit.caseOf(folder) + "/events", Deposit.statusEvent("DONE"));
    assertThat(event.status()).isEqualTo(403);
    assertThat(deposit.statusOfCase(folder)).isEqualTo("HUBEE_NOTIFIED");
    assertThat(deposit.si.get(Deposit.pathOf(folder)).status())
        .as("a folder is the operator's")
        .isEqualTo(403);
  }

  /** Logs in again: a token lives one hour. */
  private Calls at(Calls calls) {
    return calls == deposit.si
        ? Calls.with(deposit.hub, "clamart-aec", "SI")
        : Calls.with(deposit.hub, "dila", "OSL");
  }

  private static List<String> eventStatuses(JsonNode notifications) {
    return StreamSupport.stream(notifications.spliterator(), false)
        .map(each -> each.path("eventStatus").asText("null"))
        .toList();
  }
}
