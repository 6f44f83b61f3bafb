// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.hub;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.identity.OrganizationId;
import fr.hubee.testkit.fake.Teledossier;

/** The bodies of requests; persons and addresses are nobody's. */
final class RawBodies {

  private RawBodies() {}

  private static ObjectNode identifier(OrganizationId id) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("type", id.type().value())
        .put("companyRegister", id.siret().value())
        .put("branchCode", id.branchCode().value());
  }

  static String organization(OrganizationId id, String name) {
    return identifier(id)
        .put("name", name)
        .putNull("code")
        .put("country", "France")
        .put("postalCode", "92140")
        .put("territory", "ESSAI")
        .put("email", "mairie@example.org")
        .put("status", "Actif")
        .toString();
  }

  static String subscription(OrganizationId subscriber, ProcessCode code) {
    ObjectNode body =
        JsonNodeFactory.instance
            .objectNode()
            .put("datapassId", 0)
            .put("processCode", code.value())
            .put("notificationFrequency", "Aucune")
            .put("status", "Inactif");
    body.set("subscriber", identifier(subscriber));
    body.putObject("localAdministrator")
        .put("email", "admin.local@example.org")
        .put("firstName", "Camille")
        .put("lastName", "MODELE")
        .put("function", "Responsable")
        .put("phoneNumber", "0199005678");
    return body.toString();
  }

  /** What was read, with another status; the hub alone decides the rest. */
  static String withStatus(JsonNode read, String status) {
    ObjectNode body = read.deepCopy();
    body.remove("id");
    body.remove("creationDateTime");
    return body.put("status", status).toString();
  }

  static String status(String name, String status) {
    return JsonNodeFactory.instance.objectNode().put(name, status).toString();
  }

  static String event(NewEvent event) {
    ObjectNode body =
        JsonNodeFactory.instance
            .objectNode()
            .put("actionType", event.actionType().value())
            .put("author", "hubee-testkit")
            .put("notification", true);
    event.newStatus().ifPresent(status -> body.put("caseNewStatus", status.value()));
    event.message().ifPresent(message -> body.put("message", message));
    if (!event.files().isEmpty()) {
      ArrayNode files = body.putArray("attachments");
      event.files().forEach(file -> describe(files.addObject(), file));
    }
    return body.toString();
  }

  private static void describe(ObjectNode description, Teledossier.File file) {
    description
        .put("fileName", file.fileName())
        .put("type", file.type())
        .put("size", file.content().size())
        .put("mimeType", file.mimeType());
  }
}
