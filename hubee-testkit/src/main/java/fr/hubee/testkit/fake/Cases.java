// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.hubee.core.identity.OrganizationId;
import fr.hubee.core.teledossier.CaseStatus;
import fr.hubee.core.teledossier.Party;
import java.util.Map;
import java.util.Set;

/** The operations on cases, the purge helpers of the portal included. */
final class Cases {

  private static final Set<CaseStatus> PURGED_BY_THE_PORTAL =
      Set.of(CaseStatus.CLOSED, CaseStatus.ARCHIVED);

  private final HubLife life;
  private final CaseMoves moves;
  private final Organizations organizations;

  Cases(HubLife life, CaseMoves moves, Organizations organizations) {
    this.life = life;
    this.moves = moves;
    this.organizations = organizations;
  }

  void addTo(Map<String, FakeCall.Handler> handlers) {
    handlers.put("getCaseById", this::get);
    handlers.put("updateCase", this::update);
    handlers.put("updateCaseWithPost", call -> PostAsPatch.patch(call, this::update));
    handlers.put("migrateCases", this::migrate);
    handlers.put("getListIdCaseForPurge", this::forPurge);
    handlers.put("updateCaseAttachmentPortalBinary", this::purged);
  }

  private FakeAnswer get(FakeCall call) {
    boolean withComments = Teledossiers.partyOf(call.caller()) != Party.OSL;
    return FakeAnswer.of(200, life.teledossiers().ofCase(call).toJson(withComments));
  }

  private FakeAnswer update(FakeCall call) {
    StoredCase found = life.teledossiers().ofCase(call);
    Json.text(Json.object(call.request()), "status")
        .map(CaseStatus::new)
        .ifPresent(status -> moves.set(found, status, Teledossiers.partyOf(call.caller())));
    return FakeAnswer.noContent();
  }

  private FakeAnswer migrate(FakeCall call) {
    ObjectNode body = Json.object(call.request());
    OrganizationId source = known(body, "organizationSource");
    OrganizationId target = known(body, "organizationTarget");
    if (!call.caller().isAdmin() && !call.caller().is(source)) {
      throw Refusal.notYours();
    }
    int moved = life.migrate(source, target);
    return FakeAnswer.of(200, JsonNodeFactory.instance.objectNode().put("caseUpdated", moved));
  }

  private OrganizationId known(ObjectNode body, String name) {
    OrganizationId id = WireJson.organizationId(body.path(name));
    if (!organizations.contains(id)) {
      throw Refusal.of(404, "Organization is not found");
    }
    return id;
  }

  private FakeAnswer forPurge(FakeCall call) {
    ArrayNode ids = JsonNodeFactory.instance.arrayNode();
    life.teledossiers().cases.values().stream()
        .filter(each -> PURGED_BY_THE_PORTAL.contains(each.status) && !each.purgedAtPortal)
        .filter(each -> isOwn(call, each))
        .forEach(
            each ->
                each.links
                    .keySet()
                    .forEach(
                        file ->
                            ids.addObject()
                                .put("folder_attachment_id", file.id)
                                .put("case_id", each.id)));
    return FakeAnswer.of(200, ids);
  }

  private boolean isOwn(FakeCall call, StoredCase ofCase) {
    return !ofCase
        .ownership()
        .check(life.teledossiers().domain(call.caller()), fr.hubee.core.teledossier.HubObject.CASE)
        .hasErrors();
  }

  private FakeAnswer purged(FakeCall call) {
    for (JsonNode pair : Json.array(call.request())) {
      StoredCase found = life.teledossiers().cases.get(pair.path("case_id").asText());
      if (found != null && isOwn(call, found)) {
        found.purgedAtPortal = true;
      }
    }
    return FakeAnswer.noContent();
  }
}
