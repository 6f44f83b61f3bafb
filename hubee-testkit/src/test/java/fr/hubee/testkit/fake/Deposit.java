// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.identity.OrganizationId;
import fr.hubee.core.subscription.SubscriptionState;
import fr.hubee.testkit.SettableClock;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** A hub with the mairie of Clamart, the DILA and a télédossier on its way. */
final class Deposit {

  static final String FOLDERS = "/teledossiers/v1/folders";
  static final String CASES = "/teledossiers/v1/cases";
  static final String NOTIFICATIONS = "/teledossiers/v1/notifications";
  static final String BYTES = "<acte/>";
  static final ProcessCode AEC = new ProcessCode("EtatCivil");

  final SettableClock clock = new SettableClock(Instant.parse("2026-11-23T09:00:00Z"));
  final FakeHubee hub = new FakeHubee(clock).switches(HubSwitches.USUAL.orderedNotifications());
  final OrganizationId clamart;
  final Calls osl;
  final Calls si;
  final Calls stranger;

  Deposit() {
    StandardProcesses.all().forEach(hub::givenProcess);
    clamart = hub.givenOrganization(FakeSirene.CLAMART);
    hub.givenSubscription(clamart, AEC, SubscriptionState.ACTIF);
    hub.allowOsl("dila", "secret", StandardProcesses.DILA);
    hub.allowSi("clamart-aec", "secret", clamart, AEC);
    hub.allowSi("clamart-rco", "secret", clamart, new ProcessCode("recensementCitoyen"));
    osl = Calls.with(hub, "dila", "OSL");
    si = Calls.with(hub, "clamart-aec", "SI");
    stranger = Calls.with(hub, "clamart-rco", "SI");
  }

  static String folder(String siret, String processCode, long size) {
    return """
        {"processCode":"%s","externalId":"DILA-AEC-1000000000001",
         "applicant":{"firstName":"Ada","lastName":"EXEMPLE","email":"ada@example.org"},
         "cases":[{"externalId":"DILA-AEC-1000000000001-01","partnerAttributes":null,
           "recipient":{"type":"SI","companyRegister":"%s","branchCode":"92023"}}],
         "attachments":[{"fileName":"acte.xml","type":"ActeEtatCivil-XML","size":%d,
           "mimeType":"application/xml","recipients":["DILA-AEC-1000000000001-01"]}]}"""
        .formatted(processCode, siret, size);
  }

  /** Creates the folder and returns what the hub says of it. */
  JsonNode created() {
    FakeAnswer answer = osl.post(FOLDERS, folder("21920023500014", "EtatCivil", BYTES.length()));
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return Calls.json(answer);
  }

  /** Creates, uploads and completes the folder. */
  JsonNode sent() {
    JsonNode folder = created();
    assertThat(upload(folder).status()).isEqualTo(204);
    assertThat(complete(folder).status()).isEqualTo(204);
    return folder;
  }

  FakeAnswer upload(JsonNode folder) {
    return osl.upload(fileOf(folder), BYTES.getBytes(StandardCharsets.UTF_8));
  }

  FakeAnswer complete(JsonNode folder) {
    return osl.call("PATCH", pathOf(folder), "{\"globalStatus\":\"HUBEE_COMPLETED\"}");
  }

  static String pathOf(JsonNode folder) {
    return FOLDERS + "/" + folder.path("id").asText();
  }

  static String fileOf(JsonNode folder) {
    return pathOf(folder) + "/attachments/" + folder.at("/attachments/0/id").asText();
  }

  static String caseOf(JsonNode folder) {
    return CASES + "/" + folder.at("/cases/0/id").asText();
  }

  String statusOfCase(JsonNode folder) {
    return Calls.json(si.get(caseOf(folder))).path("status").asText();
  }

  static String statusEvent(String newStatus) {
    return """
        {"actionType":"STATUS_UPDATE","author":"Mairie","notification":true,
         "caseNewStatus":"%s","message":"Dossier reçu","comment":"entre nous"}"""
        .formatted(newStatus);
  }

  JsonNode notifications(Calls whose) {
    return Calls.json(whose.get(NOTIFICATIONS + "?eventDetails=true"));
  }
}
