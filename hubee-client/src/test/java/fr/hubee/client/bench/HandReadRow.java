// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.bench;

import com.fasterxml.jackson.databind.JsonNode;
import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.identity.BranchCode;
import fr.hubee.core.identity.OrganizationId;
import fr.hubee.core.identity.OrganizationType;
import fr.hubee.core.identity.Siret;
import fr.hubee.core.subscription.SubscriptionId;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A subscription read by hand: the same values, checked in the same way, and the tree kept, because
 * who changes one must send back what he does not know.
 */
record HandReadRow(
    JsonNode raw,
    SubscriptionId id,
    long datapassId,
    OrganizationId subscriber,
    ProcessCode processCode,
    @Nullable OffsetDateTime created,
    @Nullable OffsetDateTime validated,
    @Nullable OffsetDateTime activated,
    @Nullable OffsetDateTime rejected,
    @Nullable OffsetDateTime ended,
    @Nullable OffsetDateTime updated) {

  private static final Set<String> FIELDS =
      Set.of(
          "id",
          "datapassId",
          "processCode",
          "notificationFrequency",
          "status",
          "accessMode",
          "rejectionReason",
          "email",
          "creationDateTime",
          "validateDateTime",
          "activateDateTime",
          "rejectDateTime",
          "endDateTime",
          "updateDateTime",
          "subscriber",
          "localAdministrator",
          "delegationActor");
  private static final Set<String> SUBSCRIBER =
      Set.of("type", "companyRegister", "branchCode", "name");
  private static final Set<String> PERSON =
      Set.of("email", "firstName", "lastName", "function", "phoneNumber", "mobileNumber");
  private static final Set<String> ACTOR =
      Set.of(
          "type",
          "companyRegister",
          "branchCode",
          "email",
          "firstName",
          "lastName",
          "function",
          "phoneNumber",
          "mobileNumber");

  static List<HandReadRow> listOf(JsonNode array) throws IOException {
    List<HandReadRow> rows = new ArrayList<>(array.size());
    for (JsonNode row : array) {
      rows.add(of(row));
    }
    return rows;
  }

  static HandReadRow of(JsonNode row) throws IOException {
    requireKnown(row, FIELDS);
    requireKnown(row.path("subscriber"), SUBSCRIBER);
    requireKnown(row.path("localAdministrator"), PERSON);
    requireKnown(row.path("delegationActor"), ACTOR);
    JsonNode subscriber = row.required("subscriber");
    return new HandReadRow(
        row,
        new SubscriptionId(row.required("id").asText()),
        row.required("datapassId").longValue(),
        new OrganizationId(
            new OrganizationType(subscriber.required("type").asText()),
            new Siret(subscriber.required("companyRegister").asText()),
            new BranchCode(subscriber.required("branchCode").asText())),
        new ProcessCode(row.required("processCode").asText()),
        date(row, "creationDateTime"),
        date(row, "validateDateTime"),
        date(row, "activateDateTime"),
        date(row, "rejectDateTime"),
        date(row, "endDateTime"),
        date(row, "updateDateTime"));
  }

  private static void requireKnown(JsonNode object, Set<String> names) throws IOException {
    for (Iterator<String> each = object.fieldNames(); each.hasNext(); ) {
      if (!names.contains(each.next())) {
        throw new IOException("a field that is not in the contract");
      }
    }
  }

  private static @Nullable OffsetDateTime date(JsonNode row, String name) {
    JsonNode date = row.path(name);
    return date.isTextual() ? OffsetDateTime.parse(date.textValue()) : null;
  }
}
