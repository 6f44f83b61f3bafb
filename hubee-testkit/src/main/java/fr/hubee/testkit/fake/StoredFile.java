// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.hubee.core.teledossier.AttachmentState;
import fr.hubee.core.teledossier.check.DeclaredFile;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/** A file (pièce jointe) as the fake holds it: its description, then its bytes. */
final class StoredFile {

  final String id = UUID.randomUUID().toString();
  final DeclaredFile declared;

  /** The numbers of the cases that it is for; empty for the file of an event. */
  final Set<String> recipients = new LinkedHashSet<>();

  AttachmentState state = AttachmentState.PENDING;
  Content content = Content.empty();

  StoredFile(JsonNode description) {
    declared =
        new DeclaredFile(
            description.path("fileName").asText(),
            description.path("type").asText(),
            description.path("mimeType").asText(),
            description.path("size").asLong());
    description.path("recipients").forEach(number -> recipients.add(number.asText()));
  }

  boolean isReadable() {
    return state == AttachmentState.RECEIVED;
  }

  /** Returns the description as a case or an event shows it. */
  ObjectNode toJson() {
    return JsonNodeFactory.instance
        .objectNode()
        .put("id", id)
        .put("status", state.name())
        .put("fileName", declared.fileName())
        .put("type", declared.type())
        .put("size", declared.size())
        .put("mimeType", declared.mimeType());
  }

  /** Returns the description as a folder shows it, with the cases that it is for. */
  ObjectNode toFolderJson() {
    ObjectNode json = toJson();
    recipients.forEach(json.putArray("recipients")::add);
    return json;
  }
}
