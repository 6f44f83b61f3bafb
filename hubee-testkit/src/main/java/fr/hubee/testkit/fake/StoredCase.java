// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.hubee.core.identity.OrganizationId;
import fr.hubee.core.teledossier.CaseState;
import fr.hubee.core.teledossier.CaseStatus;
import fr.hubee.core.teledossier.Ownership;
import fr.hubee.core.teledossier.profile.FileLink;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A case (sous-dossier) as the fake holds it: what one recipient sees of a folder. */
final class StoredCase {

  final String id = UUID.randomUUID().toString();
  final StoredFolder folder;
  final String externalId;
  final @Nullable String partnerAttributes;

  /** The files of the folder that this case refers to. */
  final Map<StoredFile, FileLink> links = new LinkedHashMap<>();

  final List<StoredEvent> events = new ArrayList<>();
  OrganizationId recipient;
  CaseStatus status = CaseStatus.of(CaseState.HUBEE_RECEIVED);
  @Nullable Instant updated;
  @Nullable Instant transmitted;

  /** True once the portal has said that it purged its own copies. */
  boolean purgedAtPortal;

  StoredCase(StoredFolder folder, JsonNode body, OrganizationId recipient) {
    this.folder = folder;
    this.externalId = body.path("externalId").asText();
    this.partnerAttributes = Json.text(body, "partnerAttributes").orElse(null);
    this.recipient = recipient;
  }

  Ownership ownership() {
    return new Ownership(folder.processCode, folder.operator, recipient);
  }

  boolean isArchived() {
    return status.equals(CaseStatus.ARCHIVED);
  }

  /** Returns the case as its folder shows it. */
  ObjectNode toFolderJson() {
    return JsonNodeFactory.instance
        .objectNode()
        .put("id", id)
        .put("status", status.value())
        .<ObjectNode>set("recipient", WireJson.identifier(recipient))
        .put("externalId", externalId)
        .put("updateDateTime", WireJson.date(updated))
        .put("transmissionDateTime", WireJson.date(transmitted))
        .put("partnerAttributes", partnerAttributes);
  }

  /**
   * Returns the case with its files and events.
   *
   * @param withComments false for an operator, who never sees the comments of service instructeurs
   */
  ObjectNode toJson(boolean withComments) {
    ObjectNode json =
        toFolderJson()
            .put("processCode", folder.processCode.value())
            .put("createDateTime", WireDates.write(folder.created))
            .put("closeDateTime", WireJson.date(folder.closed));
    json.set("applicant", folder.applicant.deepCopy());
    ArrayNode files = json.putArray("attachments");
    links.keySet().forEach(file -> files.add(file.toJson()));
    ArrayNode history = json.putArray("events");
    events.forEach(event -> history.add(event.toJson(withComments)));
    return json;
  }
}
