// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.identity.OrganizationId;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The démarches that the hub is set up for, and the four operations on them. */
final class Processes {

  private static final List<String> NULLABLE = List.of("description", "legalJustification");

  /** Column of the hub's database, then the field of the same fact. */
  private static final Map<String, String> COLUMNS =
      Map.of(
          "code", "/code",
          "name", "/name",
          "description", "/description",
          "is_activated", "/isActivated",
          "subscription_validation", "/subscriptionValidation",
          "osl_type", "/osl/type",
          "osl_company_register", "/osl/companyRegister",
          "osl_branch_code", "/osl/branchCode");

  private final Clock clock;
  private final Map<ProcessCode, ObjectNode> byCode = new LinkedHashMap<>();

  Processes(Clock clock) {
    this.clock = clock;
  }

  void addTo(Map<String, FakeCall.Handler> handlers) {
    handlers.put("createProcess", call -> create(call.request()));
    handlers.put("listProcess", call -> list(call.request()));
    handlers.put("getProcessById", call -> FakeAnswer.of(200, existing(call)));
    handlers.put("updateProcess", this::update);
  }

  private FakeAnswer create(FakeRequest request) {
    ObjectNode body = Json.object(request);
    ProcessCode code = WireJson.processCode(body.path("code").asText());
    if (byCode.containsKey(code)) {
      throw Refusal.of(400, "Process " + code + " already exists");
    }
    return FakeAnswer.of(201, store(code, body, WireDates.write(clock.instant()), null));
  }

  private FakeAnswer update(FakeCall call) {
    String created = existing(call).path("creationDateTime").asText();
    ProcessCode code = WireJson.processCode(call.identifier("code"));
    ObjectNode body = Json.object(call.request());
    return FakeAnswer.of(200, store(code, body, created, WireDates.write(clock.instant())));
  }

  private FakeAnswer list(FakeRequest request) {
    Optional<String> register = request.parameter("companyRegister");
    List<ObjectNode> found =
        byCode.values().stream()
            .filter(
                process ->
                    register.isEmpty()
                        || register.get().equals(process.at("/osl/companyRegister").asText()))
            .sorted(order(request))
            .toList();
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    found.forEach(all::add);
    return FakeAnswer.of(200, all)
        .withHeader(
            "Content-Range",
            "Processes 0-%d/%d".formatted(Math.max(0, found.size() - 1), found.size()));
  }

  private static Comparator<ObjectNode> order(FakeRequest request) {
    String pointer = COLUMNS.get(request.parameter("orderBy").orElse("code"));
    if (pointer == null) {
      throw Refusal.badRequest();
    }
    return Comparator.comparing(process -> process.at(pointer).asText());
  }

  private ObjectNode existing(FakeCall call) {
    String code = call.identifier("code");
    return byCode.entrySet().stream()
        .filter(entry -> entry.getKey().value().equals(code))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow(() -> Refusal.of(404, "Process is not found"));
  }

  ObjectNode store(
      ProcessCode code,
      ObjectNode body,
      String created,
      @org.jspecify.annotations.Nullable String updated) {
    ObjectNode stored = body.deepCopy();
    stored.put("code", code.value());
    NULLABLE.stream().filter(name -> !stored.has(name)).forEach(stored::putNull);
    stored.put("creationDateTime", created).put("updateDateTime", updated);
    byCode.put(code, stored);
    return stored;
  }

  /** Returns how the hub is set up for a démarche; empty for one that it does not know. */
  Optional<ProcessSettings> find(ProcessCode code) {
    return Optional.ofNullable(byCode.get(code)).map(ProcessSettings::of);
  }

  /** Returns the démarches of an operator. */
  Set<ProcessCode> of(OrganizationId operator) {
    return byCode.entrySet().stream()
        .filter(entry -> isOf(entry.getValue().path("osl"), operator))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static boolean isOf(JsonNode identifier, OrganizationId operator) {
    return WireJson.identifier(operator).equals(identifier);
  }

  void clear() {
    byCode.clear();
  }
}
