// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.hubee.core.identity.OrganizationId;
import fr.hubee.core.lifecycle.Outcome;
import fr.hubee.core.teledossier.CaseStatus;
import fr.hubee.core.teledossier.FolderState;
import fr.hubee.core.teledossier.FolderStatus;
import fr.hubee.core.teledossier.Party;
import fr.hubee.core.teledossier.check.FileCheck;
import fr.hubee.core.teledossier.check.HubControl;
import fr.hubee.core.teledossier.machine.FolderEvent;
import fr.hubee.core.teledossier.machine.FolderFacts;
import fr.hubee.core.teledossier.machine.FolderLifecycle;
import fr.hubee.core.teledossier.profile.FileLink;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The operations on folders: created, read, moved, given up. Not thread-safe by itself. */
final class Folders {

  private final HubLife life;
  private final Organizations organizations;
  private final Subscriptions subscriptions;

  Folders(HubLife life, Organizations organizations, Subscriptions subscriptions) {
    this.life = life;
    this.organizations = organizations;
    this.subscriptions = subscriptions;
  }

  void addTo(Map<String, FakeCall.Handler> handlers) {
    handlers.put("createFolder", this::create);
    handlers.put(
        "getFolderById", call -> FakeAnswer.of(200, life.teledossiers().folder(call).toJson()));
    handlers.put("updateFolder", this::update);
    handlers.put("updateFolderWithPost", call -> PostAsPatch.patch(call, this::update));
    handlers.put("deleteFolder", this::delete);
  }

  private FakeAnswer create(FakeCall call) {
    ObjectNode body = Json.object(call.request());
    OrganizationId operator = operatorOf(call, body);
    StoredFolder folder =
        new StoredFolder(
            operator, body, WireJson.partnerInfo(call.request()), life.clock().instant());
    refuseKnownNumber(folder);
    body.path("cases").forEach(each -> folder.cases.add(caseOf(folder, each)));
    body.path("attachments").forEach(each -> folder.files.add(new StoredFile(each)));
    refuseBadFiles(folder);
    link(folder);
    life.teledossiers().folders.put(folder.id, folder);
    folder.cases.forEach(each -> life.teledossiers().cases.put(each.id, each));
    return FakeAnswer.of(201, folder.toJson());
  }

  /**
   * Whose démarche it is. Whoever is not that operator may not deposit: 400, since the contract
   * declares no 403 here.
   */
  private OrganizationId operatorOf(FakeCall call, ObjectNode body) {
    OrganizationId operator =
        life.process(body.path("processCode").asText())
            .map(ProcessSettings::operator)
            .orElseThrow(Refusal::badRequest);
    if (!call.caller().isAdmin() && !call.caller().is(operator)) {
      throw Refusal.badRequest();
    }
    return operator;
  }

  private void refuseKnownNumber(StoredFolder folder) {
    boolean known =
        life.teledossiers().folders.values().stream()
            .anyMatch(other -> other.externalId.equals(folder.externalId));
    if (life.switches().uniqueExternalIds() && known) {
      throw Refusal.badRequest();
    }
  }

  private StoredCase caseOf(StoredFolder folder, JsonNode body) {
    OrganizationId recipient = WireJson.organizationId(body.path("recipient"));
    if (!organizations.contains(recipient)) {
      throw Refusal.of(400, "Case recipient " + recipient + " does not exist");
    }
    if (!subscriptions.takesTeledossiers(recipient, folder.processCode)) {
      throw Refusal.of(
          400,
          "Case recipient %s does not suscribed to %s".formatted(recipient, folder.processCode));
    }
    return new StoredCase(folder, body, recipient);
  }

  private void refuseBadFiles(StoredFolder folder) {
    boolean bad =
        new FileCheck(life.settings(folder).limits())
            .ofFolder(folder.files.stream().map(file -> file.declared).toList())
            .hasErrors();
    List<String> numbers = folder.cases.stream().map(each -> each.externalId).toList();
    boolean astray = folder.files.stream().anyMatch(file -> !numbers.containsAll(file.recipients));
    if (bad || astray) {
      throw Refusal.badRequest();
    }
  }

  private static void link(StoredFolder folder) {
    for (StoredCase each : folder.cases) {
      folder.files.stream()
          .filter(file -> file.recipients.contains(each.externalId))
          .forEach(file -> each.links.put(file, FileLink.TO_DOWNLOAD));
    }
  }

  private FakeAnswer update(FakeCall call) {
    StoredFolder folder = life.teledossiers().folder(call);
    ObjectNode body = Json.object(call.request());
    FolderStatus wished = new FolderStatus(body.path("globalStatus").asText());
    Party by = Teledossiers.partyOf(call.caller());
    if (HubControl.ofFolder(by, FolderStatus.of(folder.state), wished).hasErrors()) {
      throw Refusal.badRequest();
    }
    FolderState to = wished.known().orElseThrow(Refusal::badRequest);
    refuseOutOfOrder(folder, to, by);
    move(folder, to, Json.text(body, "closeDateTime").flatMap(WireDates::read).orElse(null));
    return FakeAnswer.noContent();
  }

  private void refuseOutOfOrder(StoredFolder folder, FolderState to, Party by) {
    boolean casesClosed =
        folder.cases.stream().allMatch(each -> each.status.equals(CaseStatus.CLOSED));
    FolderFacts facts = new FolderFacts(by, isUntouched(folder), casesClosed, false);
    boolean refused =
        FolderEvent.setting(to, by)
            .map(event -> FolderLifecycle.table().decide(folder.state, event, facts))
            .filter(Outcome::isMoved)
            .isEmpty();
    if (life.isStrict() && refused) {
      throw Refusal.badRequest();
    }
  }

  private void move(
      StoredFolder folder, FolderState to, @org.jspecify.annotations.Nullable Instant closing) {
    Instant now = life.clock().instant();
    boolean completed =
        to == FolderState.HUBEE_COMPLETED && folder.state == FolderState.HUBEE_RECEIVED;
    folder.state = to;
    folder.updated = now;
    if (to == FolderState.CLOSED) {
      folder.closed = closing == null ? now : closing;
    }
    if (completed) {
      life.complete(folder);
    }
  }

  private FakeAnswer delete(FakeCall call) {
    StoredFolder folder = life.teledossiers().folder(call);
    FolderFacts facts =
        new FolderFacts(Teledossiers.partyOf(call.caller()), isUntouched(folder), false, false);
    if (!FolderLifecycle.table().decide(folder.state, FolderEvent.DELETE, facts).isMoved()) {
      throw Refusal.badRequest();
    }
    life.remove(folder);
    return FakeAnswer.noContent();
  }

  private boolean isUntouched(StoredFolder folder) {
    Map<StoredCase, Boolean> notified = new HashMap<>();
    life.teledossiers().notifications.forEach(each -> notified.put(each.ofCase, true));
    return folder.cases.stream()
        .allMatch(each -> each.events.isEmpty() && !notified.containsKey(each));
  }
}
