// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.identity.OrganizationId;
import fr.hubee.core.rule.ViolationsException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pieces of JSON that several objects of the hub have in common. */
final class WireJson {

  private static final List<String> IDENTIFICATION =
      List.of("editorName", "applicationName", "softwareVersion");

  private WireJson() {}

  static ObjectNode identifier(OrganizationId id) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("type", id.type().value())
        .put("companyRegister", id.siret().value())
        .put("branchCode", id.branchCode().value());
  }

  /** Reads an identifier that the gateway let through; what is no organisation gets a 400. */
  static OrganizationId organizationId(JsonNode identifier) {
    try {
      return OrganizationId.parse(
          identifier.path("type").asText()
              + "-"
              + identifier.path("companyRegister").asText()
              + "-"
              + identifier.path("branchCode").asText());
    } catch (ViolationsException notAnOrganisation) {
      throw Refusal.badRequest();
    }
  }

  /** Reads the code of a démarche that the gateway let through; what is none gets a 400. */
  static ProcessCode processCode(String text) {
    try {
      return new ProcessCode(text);
    } catch (ViolationsException notACode) {
      throw Refusal.badRequest();
    }
  }

  static @Nullable String date(@Nullable Instant instant) {
    return instant == null ? null : WireDates.write(instant);
  }

  /** The identification headers, as folders and events show them. */
  static ObjectNode partnerInfo(FakeRequest request) {
    ObjectNode info = JsonNodeFactory.instance.objectNode();
    IDENTIFICATION.forEach(name -> info.put(name, request.header(name).orElse(null)));
    return info;
  }

  /** Returns these properties, null where they are absent. */
  static ObjectNode picked(JsonNode object, List<String> names) {
    ObjectNode picked = JsonNodeFactory.instance.objectNode();
    names.forEach(name -> picked.put(name, Json.text(object, name).orElse(null)));
    return picked;
  }
}
