// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.identity.OrganizationId;
import fr.hubee.core.teledossier.FolderState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A folder (dossier) as the fake holds it, with its cases and files. */
final class StoredFolder {

  final String id = UUID.randomUUID().toString();
  final ProcessCode processCode;
  final OrganizationId operator;
  final String externalId;
  final JsonNode applicant;
  final ObjectNode partnerInfo;
  final Instant created;
  final List<StoredCase> cases = new ArrayList<>();
  final List<StoredFile> files = new ArrayList<>();
  FolderState state = FolderState.HUBEE_RECEIVED;
  @Nullable Instant updated;
  @Nullable Instant completed;
  @Nullable Instant closed;
  @Nullable LocalDate archivedOn;

  StoredFolder(OrganizationId operator, ObjectNode body, ObjectNode partnerInfo, Instant created) {
    this.operator = operator;
    this.processCode = WireJson.processCode(body.path("processCode").asText());
    this.externalId = body.path("externalId").asText();
    this.applicant =
        WireJson.picked(body.path("applicant"), List.of("firstName", "lastName", "email"));
    this.partnerInfo = partnerInfo;
    this.created = created;
  }

  ObjectNode toJson() {
    ObjectNode json =
        JsonNodeFactory.instance
            .objectNode()
            .put("id", id)
            .put("globalStatus", state.name())
            .put("processCode", processCode.value())
            .put("createDateTime", WireDates.write(created))
            .put("closeDateTime", WireJson.date(closed));
    json.set("applicant", applicant.deepCopy());
    json.put("externalId", externalId).put("updateDateTime", WireJson.date(updated));
    json.set("partnerInfo", partnerInfo.deepCopy());
    ArrayNode parts = json.putArray("cases");
    cases.forEach(part -> parts.add(part.toFolderJson()));
    ArrayNode attachments = json.putArray("attachments");
    files.forEach(file -> attachments.add(file.toFolderJson()));
    return json;
  }
}
