// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.hubee.core.identity.OrganizationId;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The organisations of the hub, and the four operations on them. Not thread-safe by itself. */
final class Organizations {

  /** The thirteen keys of a real answer, in the order of the contract. */
  private static final List<String> KEYS =
      List.of(
          "type",
          "companyRegister",
          "branchCode",
          "name",
          "code",
          "country",
          "postalCode",
          "territory",
          "email",
          "phoneNumber",
          "status");

  private final Clock clock;
  private final Map<String, ObjectNode> byId = new LinkedHashMap<>();

  Organizations(Clock clock) {
    this.clock = clock;
  }

  void addTo(Map<String, FakeCall.Handler> handlers) {
    handlers.put("createOrganization", call -> create(call.request()));
    handlers.put("getOrganizations", call -> list(call.request()));
    handlers.put("getOrganizationById", call -> get(call.identifier("id")));
    handlers.put("updateOrganization", call -> update(call.request(), call.identifier("id")));
  }

  FakeAnswer create(FakeRequest request) {
    ObjectNode body = Json.object(request);
    String id = idOf(body);
    if (byId.containsKey(id)) {
      throw Refusal.of(400, "Organization " + id + " already exists");
    }
    return FakeAnswer.of(201, store(id, body, WireDates.write(clock.instant()), null));
  }

  FakeAnswer get(String id) {
    return FakeAnswer.of(200, existing(id));
  }

  FakeAnswer update(FakeRequest request, String id) {
    String created = existing(id).path("createDateTime").asText();
    ObjectNode body = Json.object(request);
    return FakeAnswer.of(200, store(id, body, created, WireDates.write(clock.instant())));
  }

  FakeAnswer list(FakeRequest request) {
    Optional<String> register =
        request.parameter("company_register").or(() -> request.parameter("companyRegister"));
    ArrayNode found = JsonNodeFactory.instance.arrayNode();
    byId.values().stream()
        .filter(organization -> matches(organization, "type", request.parameter("type")))
        .filter(organization -> matches(organization, "companyRegister", register))
        .forEach(found::add);
    if (found.isEmpty()) {
      throw Refusal.of(404, "Organization is not found");
    }
    return FakeAnswer.of(200, found);
  }

  boolean contains(OrganizationId id) {
    return byId.containsKey(id.toString());
  }

  Optional<String> nameOf(String id) {
    return Optional.ofNullable(byId.get(id))
        .flatMap(organization -> Json.text(organization, "name"));
  }

  void clear() {
    byId.clear();
  }

  ObjectNode store(String id, JsonNode body, String created, @Nullable String updated) {
    ObjectNode stored = JsonNodeFactory.instance.objectNode();
    for (String key : KEYS) {
      JsonNode value = body.get(key);
      stored.set(key, value == null ? JsonNodeFactory.instance.nullNode() : value);
    }
    stored.put("createDateTime", created).put("updateDateTime", updated);
    byId.put(id, stored);
    return stored;
  }

  private ObjectNode existing(String id) {
    ObjectNode organization = byId.get(id);
    if (organization == null) {
      throw Refusal.of(404, "Organization is not found");
    }
    return organization;
  }

  private static boolean matches(JsonNode organization, String key, Optional<String> wanted) {
    return wanted.isEmpty() || Json.text(organization, key).equals(wanted);
  }

  static String idOf(JsonNode identifier) {
    return identifier.path("type").asText()
        + "-"
        + identifier.path("companyRegister").asText()
        + "-"
        + identifier.path("branchCode").asText();
  }
}
