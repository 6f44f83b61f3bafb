// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The query of {@code GET /subscriptions}: what is kept, in which order, which slice. Immutable.
 */
record SubscriptionFilter(
    Set<String> processCodes,
    Optional<String> status,
    Optional<String> companyRegister,
    Optional<String> delegationActorEmail,
    Optional<String> datapassId,
    Comparator<ObjectNode> order,
    int offSet,
    int maxResult) {

  private static final Pattern ORDER = Pattern.compile("(asc|desc)\\((\\w+)\\)");

  /** Column of the hub's database, then JSON pointer of the same fact. */
  private static final Map<String, String> COLUMNS =
      Map.ofEntries(
          Map.entry("id", "/id"),
          Map.entry("datapass_id", "/datapassId"),
          Map.entry("si_type", "/subscriber/type"),
          Map.entry("si_company_register", "/subscriber/companyRegister"),
          Map.entry("si_branch_code", "/subscriber/branchCode"),
          Map.entry("notification_frequency", "/notificationFrequency"),
          Map.entry("access_mode", "/accessMode"),
          Map.entry("delegation_actor", "/delegationActor/email"),
          Map.entry("email", "/email"),
          Map.entry("local_admin", "/localAdministrator/email"),
          Map.entry("rejection_reason", "/rejectionReason"),
          Map.entry("status", "/status"),
          Map.entry("activate_date_time", "/activateDateTime"),
          Map.entry("validate_date_time", "/validateDateTime"),
          Map.entry("reject_date_time", "/rejectDateTime"),
          Map.entry("end_date_time", "/endDateTime"),
          Map.entry("update_date_time", "/updateDateTime"),
          Map.entry("process_code", "/processCode"));

  static SubscriptionFilter of(FakeRequest request) {
    return new SubscriptionFilter(
        processCodes(request),
        request.parameter("status"),
        request.parameter("companyRegister"),
        request.parameter("delegationActorEmail"),
        request.parameter("datapassId"),
        order(request),
        integer(request, "offSet", 0),
        integer(request, "maxResult", Integer.MAX_VALUE));
  }

  boolean accepts(ObjectNode subscription) {
    return (processCodes.isEmpty()
            || processCodes.contains(subscription.path("processCode").asText()))
        && equal(status, subscription.at("/status"))
        && equal(companyRegister, subscription.at("/subscriber/companyRegister"))
        && equal(delegationActorEmail, subscription.at("/delegationActor/email"))
        && equal(datapassId, subscription.at("/datapassId"));
  }

  private static boolean equal(Optional<String> wanted, JsonNode value) {
    return wanted.isEmpty() || wanted.get().equals(value.asText());
  }

  /**
   * Repeated parameters, as the contract says, or one comma-joined value, as a real client sends.
   */
  private static Set<String> processCodes(FakeRequest request) {
    return request.query().getOrDefault("processCode", List.of()).stream()
        .flatMap(value -> Arrays.stream(value.split(",")))
        .filter(code -> !code.isEmpty())
        .collect(Collectors.toSet());
  }

  private static Comparator<ObjectNode> order(FakeRequest request) {
    String asked = request.parameter("orderBy").orElse("");
    if (asked.isEmpty()) {
      return Comparator.comparing(subscription -> "");
    }
    Matcher parts = ORDER.matcher(asked);
    if (!parts.matches() || !COLUMNS.containsKey(parts.group(2))) {
      throw Refusal.of(400, "Bad Request");
    }
    String pointer = COLUMNS.get(parts.group(2));
    Function<ObjectNode, String> key = subscription -> subscription.at(pointer).asText();
    Comparator<ObjectNode> ascending = Comparator.comparing(key);
    return "asc".equals(parts.group(1)) ? ascending : ascending.reversed();
  }

  /** A number that the gateway took; which of them the hub takes was never published. */
  private static int integer(FakeRequest request, String name, int absent) {
    String text = request.parameter(name).orElse(Integer.toString(absent));
    if (!text.matches("[0-9]{1,9}") && !text.equals(Integer.toString(absent))) {
      throw Refusal.of(400, "Bad Request");
    }
    return Integer.parseInt(text);
  }
}
