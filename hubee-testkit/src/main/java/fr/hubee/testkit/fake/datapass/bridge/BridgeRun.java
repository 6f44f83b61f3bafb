// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.bridge;

import fr.hubee.core.demarche.DemarcheCatalogue;
import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.demarche.RequestForm;
import fr.hubee.testkit.fake.datapass.model.OfferedScopes;
import fr.hubee.testkit.fake.datapass.model.StoredRequest;
import fr.hubee.testkit.fake.datapass.wire.Json;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * One run of the bridge for one approved request: the organisation, then one subscription per
 * démarche. What succeeded before a failure stays.
 */
final class BridgeRun {

  private static final String ORGANIZATIONS = "/organizations";
  private static final String SUBSCRIPTIONS = "/subscriptions";

  private final HubeeCalls hubee;
  private final StoredRequest request;
  private final DemarcheCatalogue catalogue;
  private final BiConsumer<ProcessCode, String> created;

  /**
   * Prepares a run.
   *
   * @param created told the démarche and the identifier of each subscription that HubEE made
   */
  BridgeRun(
      HubeeCalls hubee,
      StoredRequest request,
      DemarcheCatalogue catalogue,
      BiConsumer<ProcessCode, String> created) {
    this.hubee = hubee;
    this.request = request;
    this.catalogue = catalogue;
    this.created = created;
  }

  void run() {
    Map<String, @Nullable Object> organization = organization();
    if (request.form().equals(RequestForm.CERTDC)) {
      certDc(organization);
    } else {
      bundle(organization);
    }
  }

  private Map<String, @Nullable Object> organization() {
    HubeeAnswer known = hubee.get(ORGANIZATIONS + "/" + BridgePayloads.organizationId(request), "");
    HubeeAnswer answer =
        known.isNotFound()
            ? hubee.post(ORGANIZATIONS, BridgePayloads.organization(request))
            : known;
    return answer.orFail().object();
  }

  /** At every approval; "already exists" is swallowed, and then no identifier is noted. */
  private void certDc(Map<String, @Nullable Object> organization) {
    ProcessCode processCode =
        catalogue.find(DemarcheCode.CERTDC).orElseThrow(BridgeRun::unknownProcess).processCode();
    HubeeAnswer answer = create(organization, processCode);
    if (!answer.alreadyExists()) {
      request.externalProviderId(noted(answer, processCode));
    }
  }

  /** Only what is not noted yet; a démarche taken out keeps its subscription and its note. */
  private void bundle(Map<String, @Nullable Object> organization) {
    SubscriptionIds ids = SubscriptionIds.of(request);
    for (String scope : request.data().scopes()) {
      if (!ids.has(scope)) {
        ProcessCode processCode =
            OfferedScopes.find(catalogue, scope)
                .orElseThrow(BridgeRun::unknownProcess)
                .processCode();
        HubeeAnswer answer = create(organization, processCode);
        ids.note(scope, answer.alreadyExists() ? found(processCode) : noted(answer, processCode));
      }
    }
  }

  private static BridgeFailure unknownProcess() {
    return new BridgeFailure("Process code not found");
  }

  private HubeeAnswer create(Map<String, @Nullable Object> organization, ProcessCode processCode) {
    return hubee.post(
        SUBSCRIPTIONS, BridgePayloads.subscription(request, organization, processCode));
  }

  private String noted(HubeeAnswer answer, ProcessCode processCode) {
    String id = Json.text(answer.orFail().object(), "id").orElse("");
    created.accept(processCode, id);
    return id;
  }

  /** Among those of this request alone: another request's subscription is never found. */
  private String found(ProcessCode processCode) {
    List<?> known = hubee.get(SUBSCRIPTIONS, "datapassId=" + request.id()).orFail().list();
    return known.stream()
        .filter(Map.class::isInstance)
        .map(Map.class::cast)
        .filter(one -> processCode.value().equals(one.get("processCode")))
        .map(one -> Objects.toString(one.get("id")))
        .findFirst()
        .orElseThrow(
            () -> new BridgeFailure("subscription " + processCode + " is another request's"));
  }
}
