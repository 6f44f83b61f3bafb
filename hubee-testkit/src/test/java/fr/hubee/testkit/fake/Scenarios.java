// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import static fr.hubee.testkit.fake.OperationsWorld.TD;
import static fr.hubee.testkit.fake.ScenarioCall.call;
import static fr.hubee.testkit.fake.ScenarioCall.file;
import static fr.hubee.testkit.fake.ScenarioCall.json;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** For each operation, whose call succeeds and which one it is. */
final class Scenarios {

  private static final String ORGANIZATION = Calls.organization("22770001000019", "77372");
  private static final String KNOWN = Calls.organization("21920023500014", "92023");
  private static final String CLAMART = Calls.ORGANIZATIONS + "/SI-21920023500014-92023";
  private static final String DINUM =
      "{\"type\":\"SI\",\"companyRegister\":\"13002526500013\",\"branchCode\":\"75107\"}";
  private static final String NOBODY =
      "{\"type\":\"SI\",\"companyRegister\":\"99999999900001\",\"branchCode\":\"00000\"}";

  /** A call that succeeds, and who makes it. */
  record Scenario(String who, Function<OperationsWorld, ScenarioCall> call) {}

  private static final Map<String, Scenario> ALL =
      Map.ofEntries(
          entry("listNotification", "SI", world -> call("GET", TD + "/notifications")),
          entry("deleteNotification", "SI", world -> call("DELETE", world.notificationPath())),
          entry("createFolder", "OSL", world -> json("POST", TD + "/folders", Bodies.FOLDER)),
          entry("getFolderById", "OSL", world -> call("GET", folder(world))),
          entry("updateFolder", "OSL", world -> json("PATCH", folder(world), Bodies.COMPLETED)),
          entry("updateFolderWithPost", "OSL", world -> override(folder(world), Bodies.COMPLETED)),
          entry("deleteFolder", "OSL", world -> call("DELETE", folder(world))),
          entry("uploadFolderAttachment", "OSL", Scenarios::uploadToFolder),
          entry(
              "migrateCases",
              "SI",
              world -> json("PUT", TD + "/cases/migrate", migration(Bodies.CLAMART))),
          entry("getCaseById", "SI", world -> call("GET", world.casePath())),
          entry(
              "updateCase",
              "SI",
              world -> json("PATCH", world.casePath(), "{\"status\":\"IN_PROGRESS\"}")),
          entry(
              "updateCaseWithPost",
              "SI",
              world -> override(world.casePath(), "{\"status\":\"IN_PROGRESS\"}")),
          entry("downloadCaseAttachmentById", "SI", Scenarios::download),
          entry(
              "createEvent",
              "SI",
              world -> json("POST", world.casePath() + "/events", Bodies.STATUS_UPDATE)),
          entry("getEventById", "OSL", world -> call("GET", world.sentEventPath())),
          entry(
              "updateEvent",
              "OSL",
              world -> json("PATCH", world.sentEventPath(), "{\"status\":\"RECEIVED\"}")),
          entry(
              "updateEventWithPost",
              "OSL",
              world -> override(world.sentEventPath(), "{\"status\":\"RECEIVED\"}")),
          entry(
              "deleteEvent",
              "SI",
              world -> call("DELETE", world.depositPath().replaceAll("/attachments/.*", ""))),
          entry(
              "uploadEventAttachment",
              "SI",
              world -> file(world.depositPath(), OperationsWorld.FILE)),
          entry(
              "downloadEventAttachmentById", "OSL", world -> call("GET", world.sentDepositPath())),
          entry(
              "getListIdCaseForPurge",
              "ADMIN",
              world -> call("GET", TD + "/attachmentsIdsForPurge")),
          entry(
              "updateCaseAttachmentPortalBinary",
              "ADMIN",
              world -> json("PUT", TD + "/idsPurged", "[]")),
          entry(
              "createSubscription",
              "ADMIN",
              world ->
                  json(
                      "POST",
                      Calls.SUBSCRIPTIONS,
                      Calls.subscription("21920023500014", "92023", "EtatCivil"))),
          entry("listSubscription", "OSL", world -> call("GET", Calls.SUBSCRIPTIONS)),
          entry("getSubscriptionById", "OSL", world -> call("GET", subscription(world))),
          entry("updateSubscription", "ADMIN", Scenarios::updateSubscription),
          entry(
              "createOrganization",
              "ADMIN",
              world -> json("POST", Calls.ORGANIZATIONS, ORGANIZATION)),
          entry("getOrganizations", "ADMIN", world -> call("GET", Calls.ORGANIZATIONS)),
          entry("getOrganizationById", "ADMIN", world -> call("GET", CLAMART)),
          entry("updateOrganization", "ADMIN", world -> json("PUT", CLAMART, KNOWN)),
          entry(
              "createProcess",
              "ADMIN",
              world -> json("POST", "/referential/v1/processes", Bodies.PROCESS)),
          entry("listProcess", "ADMIN", world -> call("GET", "/referential/v1/processes")),
          entry("getProcessById", "ADMIN", world -> call("GET", world.processPath())),
          entry(
              "updateProcess", "ADMIN", world -> json("PUT", world.processPath(), Bodies.PROCESS)));

  /** The calls that find nothing, of operations that have no identifier in their path. */
  private static final Map<String, ScenarioCall> FINDING_NOTHING =
      Map.of(
          "migrateCases", json("PUT", TD + "/cases/migrate", migration(NOBODY)),
          "getOrganizations", call("GET", Calls.ORGANIZATIONS).withQuery("type=EDT"));

  private Scenarios() {}

  static Scenario of(String operation) {
    return Optional.ofNullable(ALL.get(operation))
        .orElseThrow(() -> new IllegalStateException("no scenario for " + operation));
  }

  static Optional<ScenarioCall> findingNothing(String operation) {
    return Optional.ofNullable(FINDING_NOTHING.get(operation));
  }

  private static Map.Entry<String, Scenario> entry(
      String operation, String who, Function<OperationsWorld, ScenarioCall> call) {
    return Map.entry(operation, new Scenario(who, call));
  }

  private static String folder(OperationsWorld world) {
    return TD + "/folders/" + world.folder().path("id").asText();
  }

  private static String subscription(OperationsWorld world) {
    return Calls.SUBSCRIPTIONS + "/" + world.subscription.value();
  }

  private static ScenarioCall override(String path, String body) {
    return json("POST", path, body).with("X-HTTP-Method-Override", "PATCH");
  }

  private static String migration(String source) {
    return "{\"organizationSource\":" + source + ",\"organizationTarget\":" + DINUM + "}";
  }

  private static ScenarioCall uploadToFolder(OperationsWorld world) {
    var folder = world.folder();
    return file(
        TD
            + "/folders/"
            + folder.path("id").asText()
            + "/attachments/"
            + folder.at("/attachments/0/id").asText(),
        OperationsWorld.FILE);
  }

  private static ScenarioCall download(OperationsWorld world) {
    var folder = world.completedFolder();
    return call(
        "GET",
        TD
            + "/cases/"
            + folder.at("/cases/0/id").asText()
            + "/attachments/"
            + folder.at("/attachments/0/id").asText());
  }

  private static ScenarioCall updateSubscription(OperationsWorld world) {
    String path = subscription(world);
    return json("PUT", path, world.send("ADMIN", call("GET", path)).body());
  }
}
