// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.hubee.core.identity.OrganizationId;
import fr.hubee.core.teledossier.ActionType;
import fr.hubee.core.teledossier.AttachmentState;
import fr.hubee.core.teledossier.CaseStatus;
import fr.hubee.core.teledossier.EventState;
import fr.hubee.core.teledossier.Party;
import fr.hubee.core.teledossier.machine.EventFacts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An event (événement) of a case as the fake holds it. */
final class StoredEvent {

  private static final List<String> TEXTS =
      List.of("message", "comment", "author", "caseCurrentStatus", "partnerAttributes");

  final String id = UUID.randomUUID().toString();
  final StoredCase ofCase;
  final Party transmitterParty;
  final OrganizationId transmitter;
  final ActionType actionType;
  final boolean notification;
  final List<StoredFile> files = new ArrayList<>();
  EventState state = EventState.TO_CREATE;
  private final ObjectNode body;
  private final ObjectNode partnerInfo;
  private final Instant created;
  @Nullable Instant updated;

  StoredEvent(
      StoredCase ofCase,
      Party transmitterParty,
      OrganizationId transmitter,
      ObjectNode body,
      ObjectNode partnerInfo,
      Instant created) {
    this.ofCase = ofCase;
    this.transmitterParty = transmitterParty;
    this.transmitter = transmitter;
    this.body = body;
    this.actionType = new ActionType(body.path("actionType").asText());
    this.notification = body.path("notification").asBoolean();
    this.partnerInfo = partnerInfo;
    this.created = created;
    body.path("attachments").forEach(description -> files.add(new StoredFile(description)));
  }

  Optional<CaseStatus> newStatus() {
    return Json.text(body, "caseNewStatus").map(CaseStatus::new);
  }

  EventFacts facts(Party by) {
    EventFacts facts = EventFacts.of(transmitterParty, actionType, files.size()).by(by);
    return files.stream().allMatch(file -> file.state == AttachmentState.RECEIVED)
        ? facts.withAllReceived()
        : facts;
  }

  ObjectNode toJson(boolean withComment) {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("id", id);
    json.set("transmitter", WireJson.identifier(transmitter));
    TEXTS.forEach(name -> json.put(name, Json.text(body, name).orElse(null)));
    if (!withComment) {
      json.putNull("comment");
    }
    json.put("actionType", actionType.value())
        .put("notification", notification)
        .put("createDateTime", WireDates.write(created))
        .put("updateDateTime", WireJson.date(updated))
        .put("status", state.name())
        .put("caseNewStatus", newStatus().map(CaseStatus::value).orElse(null));
    ArrayNode attachments = json.putArray("attachments");
    files.forEach(file -> attachments.add(file.toJson()));
    json.set("partnerInfo", partnerInfo.deepCopy());
    return json;
  }
}
