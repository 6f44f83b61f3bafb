// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import com.fasterxml.jackson.databind.JsonNode;
import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.identity.OrganizationId;
import fr.hubee.core.subscription.SubscriptionId;
import fr.hubee.core.subscription.SubscriptionState;
import fr.hubee.core.teledossier.CaseStatus;
import fr.hubee.core.teledossier.profile.ProcessLimits;
import fr.hubee.core.teledossier.profile.RetentionDelays;
import fr.hubee.testkit.SettableClock;
import java.time.Instant;
import java.util.Set;

/**
 * A hub with what an operation needs, made by calls to the hub itself when somebody asks for it.
 */
final class OperationsWorld {

  static final String TD = "/teledossiers/v1";

  /** The file that folders and events of this world carry. */
  static final String FILE = "contents";

  private static final OrganizationId CLAMART = FakeSirene.CLAMART.organizationId();
  private static final OrganizationId OPERATOR = OrganizationId.parse("OSL-99999999900001-00000");
  private static final ProcessCode CERTDC = new ProcessCode("CERTDC");

  private static final Set<String> FORMATS =
      Set.of("application/pdf", "application/xml", "text/plain", "application/octet-stream");
  private static final ProcessSettings CERTIFICATES =
      new ProcessSettings(
          CERTDC,
          "Certificat de décès",
          OPERATOR,
          new ProcessLimits(FORMATS, FORMATS, Set.of(), 1_000_000, true, true),
          new RetentionDelays(1, 1, 1),
          CaseStatus.IN_PROGRESS);

  final FakeHubee hub = new FakeHubee(new SettableClock(Instant.parse("2026-11-23T08:00:00Z")));
  final SubscriptionId subscription;

  OperationsWorld() {
    hub.givenOrganization(FakeSirene.CLAMART);
    hub.givenOrganization(FakeSirene.DINUM);
    hub.givenProcess(CERTIFICATES);
    subscription = hub.givenSubscription(CLAMART, CERTDC, SubscriptionState.ACTIF);
    hub.allowOsl("OSL", "secret", OPERATOR);
    hub.allowOsl("another OSL", "secret", OrganizationId.parse("OSL-99999999900019-00000"));
    hub.allowSi("SI", "secret", CLAMART, CERTDC);
    hub.allowSi("another SI", "secret", FakeSirene.DINUM.organizationId(), CERTDC);
    hub.allow("ADMIN", "secret", "ADMIN");
    hub.allow("DATAPASS", "secret", "DATAPASS");
    hub.allow("SUBCRT", "secret", "SUBCRT");
  }

  /** Sends a call with these credentials: the name of a scope, or of another of its holders. */
  FakeAnswer send(String who, ScenarioCall call) {
    FakeAnswer token = Calls.token(hub, who, "secret", who.replace("another ", ""));
    String bearer = Calls.json(token).path("access_token").asText();
    return hub.answer(call.with("Authorization", "Bearer " + bearer).request());
  }

  /** Sends a call that must succeed. */
  private FakeAnswer make(String who, ScenarioCall call) {
    FakeAnswer answer = send(who, call);
    if (answer.status() >= 300) {
      throw new IllegalStateException(call.request() + " got " + answer.body());
    }
    return answer;
  }

  /** A folder that is created and no more. */
  JsonNode folder() {
    return Calls.json(make("OSL", ScenarioCall.json("POST", TD + "/folders", Bodies.FOLDER)));
  }

  /** A folder that is completed: its case is notified to its recipient. */
  JsonNode completedFolder() {
    JsonNode folder = folder();
    String path = TD + "/folders/" + folder.path("id").asText();
    String attachment = folder.at("/attachments/0/id").asText();
    make("OSL", ScenarioCall.file(path + "/attachments/" + attachment, FILE));
    make("OSL", ScenarioCall.json("PATCH", path, Bodies.COMPLETED));
    return folder;
  }

  /** The path of a case that is notified to its recipient. */
  String casePath() {
    return TD + "/cases/" + completedFolder().at("/cases/0/id").asText();
  }

  /** The path of an event of the recipient, sent to the operator. */
  String sentEventPath() {
    String events = casePath() + "/events";
    JsonNode event =
        Calls.json(make("SI", ScenarioCall.json("POST", events, Bodies.STATUS_UPDATE)));
    return events + "/" + event.path("id").asText();
  }

  /** The path of the attachment of an event of the recipient, not yet uploaded. */
  String depositPath() {
    String events = casePath() + "/events";
    JsonNode event = Calls.json(make("SI", ScenarioCall.json("POST", events, Bodies.DEPOSIT)));
    return events
        + "/"
        + event.path("id").asText()
        + "/attachments/"
        + event.at("/attachments/0/id").asText();
  }

  /** The path of the attachment of an event that its transmitter has sent. */
  String sentDepositPath() {
    String path = depositPath();
    make("SI", ScenarioCall.file(path, FILE));
    make(
        "SI",
        ScenarioCall.json(
            "PATCH", path.replaceAll("/attachments/.*", ""), "{\"status\":\"SENT\"}"));
    return path;
  }

  /** The path of a notification that waits for the recipient. */
  String notificationPath() {
    completedFolder();
    FakeAnswer list = make("SI", ScenarioCall.call("GET", TD + "/notifications"));
    return TD + "/notifications/" + Calls.json(list).at("/0/id").asText();
  }

  /** The path of a démarche that the hub carries. */
  String processPath() {
    String processes = "/referential/v1/processes";
    make("ADMIN", ScenarioCall.json("POST", processes, Bodies.PROCESS));
    return processes + "/OTV";
  }
}
