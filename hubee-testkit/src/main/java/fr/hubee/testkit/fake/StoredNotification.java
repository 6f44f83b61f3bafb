// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.identity.OrganizationId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A notification as the fake holds it; without event, it tells of a new télédossier. */
final class StoredNotification {

  final String id = UUID.randomUUID().toString();
  final StoredCase ofCase;
  final @Nullable StoredEvent event;
  final OrganizationId transmitter;
  final Instant created;
  OrganizationId recipient;

  StoredNotification(
      StoredCase ofCase,
      @Nullable StoredEvent event,
      OrganizationId transmitter,
      OrganizationId recipient,
      Instant created) {
    this.ofCase = ofCase;
    this.event = event;
    this.transmitter = transmitter;
    this.recipient = recipient;
    this.created = created;
  }

  ProcessCode processCode() {
    return ofCase.folder.processCode;
  }

  ObjectNode toJson(boolean eventDetails) {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("id", id);
    json.set("recipient", WireJson.identifier(recipient));
    json.set("transmitter", WireJson.identifier(transmitter));
    json.put("processCode", processCode().value())
        .put("caseId", ofCase.id)
        .put("eventId", event == null ? null : event.id);
    if (eventDetails) {
      json.put("eventActionType", event == null ? null : event.actionType.value())
          .put("eventStatus", event == null ? null : event.state.name());
    }
    return json.put("dateTime", WireDates.write(created));
  }
}
