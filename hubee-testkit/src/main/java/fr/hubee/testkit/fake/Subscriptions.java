// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.identity.OrganizationId;
import fr.hubee.core.lifecycle.Outcome;
import fr.hubee.core.rule.ViolationsException;
import fr.hubee.core.subscription.Subscription;
import fr.hubee.core.subscription.SubscriptionEvent;
import fr.hubee.core.subscription.SubscriptionId;
import fr.hubee.core.subscription.SubscriptionLifecycle;
import fr.hubee.core.subscription.SubscriptionState;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The subscriptions of the hub, and the four operations on them. Not thread-safe by itself. */
final class Subscriptions {

  private static final List<String> NULLABLE =
      List.of(
          "accessMode",
          "activateDateTime",
          "email",
          "endDateTime",
          "rejectDateTime",
          "rejectionReason",
          "updateDateTime",
          "validateDateTime");

  private final Clock clock;
  private final Organizations organizations;
  private final Map<String, StoredSubscription> byId = new LinkedHashMap<>();
  private final Map<SubscriptionId, LocalDate> suspendedOn = new HashMap<>();

  Subscriptions(Clock clock, Organizations organizations) {
    this.clock = clock;
    this.organizations = organizations;
  }

  void addTo(Map<String, FakeCall.Handler> handlers) {
    handlers.put("createSubscription", call -> create(call.request()));
    handlers.put("listSubscription", call -> list(call.request()));
    handlers.put("getSubscriptionById", call -> get(idIn(call)));
    handlers.put("updateSubscription", call -> update(call.request(), idIn(call)));
  }

  private static String idIn(FakeCall call) {
    return call.identifier("subscriptionId");
  }

  FakeAnswer create(FakeRequest request) {
    ObjectNode body = Json.object(request);
    OrganizationId subscriber = subscriberOf(body);
    ProcessCode processCode = processCodeOf(body);
    refuseUnknownOrDuplicate(subscriber, processCode);
    Subscription created =
        new Subscription(
            new SubscriptionId(UUID.randomUUID().toString()),
            subscriber,
            processCode,
            initialState(body),
            activationDate(body));
    StoredSubscription stored = store(created, body, clock.instant());
    return FakeAnswer.of(201, stored.full(clock.instant()));
  }

  private void refuseUnknownOrDuplicate(OrganizationId subscriber, ProcessCode processCode) {
    if (!organizations.contains(subscriber)) {
      throw badRequest();
    }
    boolean duplicate =
        byId.values().stream()
            .map(StoredSubscription::subscription)
            .anyMatch(
                known ->
                    known.subscriber().equals(subscriber)
                        && known.processCode().equals(processCode)
                        && known.state().countsAsSubscribed());
    if (duplicate) {
      throw Refusal.of(
          400,
          "Subscription %s for organization %s already exists".formatted(processCode, subscriber));
    }
  }

  FakeAnswer get(String id) {
    return FakeAnswer.of(200, existing(id).read(clock.instant()));
  }

  FakeAnswer update(FakeRequest request, String id) {
    StoredSubscription before = existing(id);
    ObjectNode body = Json.object(request);
    refuseAnotherIdentity(before, body);
    Subscription current = before.subscription().at(clock.instant());
    Subscription moved = move(current, Json.text(body, "status"));
    Subscription dated =
        new Subscription(
            moved.id(),
            moved.subscriber(),
            moved.processCode(),
            moved.state(),
            activationDate(body));
    if (current.state() == SubscriptionState.ACTIF && moved.state() == SubscriptionState.SUSPENDU) {
      suspendedOn.put(moved.id(), WireDates.dayInParis(clock.instant()));
    }
    StoredSubscription stored = store(dated, body, before.created());
    return FakeAnswer.of(200, stored.full(clock.instant()));
  }

  private static void refuseAnotherIdentity(StoredSubscription before, JsonNode body) {
    boolean same =
        before.subscription().subscriber().equals(subscriberOf(body))
            && before.subscription().processCode().equals(processCodeOf(body))
            && before.body().path("datapassId").asText().equals(body.path("datapassId").asText());
    if (!same) {
      throw badRequest();
    }
  }

  /** Asks the table of the core; a status sent as it stands, or not sent, changes nothing. */
  private static Subscription move(Subscription current, Optional<String> wanted) {
    if (wanted.isEmpty() || wanted.get().equals(current.state().wire())) {
      return current;
    }
    return SubscriptionState.ofWire(wanted.get())
        .flatMap(target -> reach(current, target))
        .orElseThrow(Subscriptions::badRequest);
  }

  private static Optional<Subscription> reach(Subscription current, SubscriptionState target) {
    for (SubscriptionEvent event : SubscriptionEvent.values()) {
      Outcome<SubscriptionState> outcome =
          SubscriptionLifecycle.table().decide(current.state(), event, true);
      if (outcome instanceof Outcome.Moved<SubscriptionState> moved && moved.to() == target) {
        return Optional.of(
            new Subscription(
                current.id(),
                current.subscriber(),
                current.processCode(),
                target,
                current.activationDateOrNull()));
      }
    }
    return Optional.empty();
  }

  /**
   * True when télédossiers may be sent: active, or suspended today, since a suspension stops them
   * from the next day.
   */
  boolean takesTeledossiers(OrganizationId subscriber, ProcessCode processCode) {
    return find(subscriber, processCode).filter(this::takesTeledossiers).isPresent();
  }

  private boolean takesTeledossiers(StoredSubscription stored) {
    return switch (stored.subscription().at(clock.instant()).state()) {
      case ACTIF -> true;
      case SUSPENDU ->
          WireDates.dayInParis(clock.instant()).equals(suspendedOn.get(stored.subscription().id()));
      default -> false;
    };
  }

  private Optional<StoredSubscription> find(OrganizationId subscriber, ProcessCode processCode) {
    return byId.values().stream()
        .filter(stored -> stored.subscription().subscriber().equals(subscriber))
        .filter(stored -> stored.subscription().processCode().equals(processCode))
        .filter(stored -> stored.subscription().state().countsAsSubscribed())
        .findFirst();
  }

  /** Returns whom to tell of each télédossier, when the subscription wants one mail for each. */
  Optional<String> addressToNotify(OrganizationId subscriber, ProcessCode processCode) {
    return find(subscriber, processCode)
        .map(StoredSubscription::body)
        .filter(body -> body.path("notificationFrequency").asText().equalsIgnoreCase("unitaire"))
        .flatMap(body -> Json.text(body, "email"));
  }

  FakeAnswer list(FakeRequest request) {
    SubscriptionFilter filter = SubscriptionFilter.of(request);
    List<ObjectNode> found =
        byId.values().stream()
            .map(stored -> stored.read(clock.instant()))
            .filter(filter::accepts)
            .sorted(filter.order())
            .toList();
    int first = Math.min(filter.offSet(), found.size());
    int end = (int) Math.min((long) first + filter.maxResult(), found.size());
    ArrayNode page = JsonNodeFactory.instance.arrayNode();
    found.subList(first, end).forEach(page::add);
    return FakeAnswer.of(200, page)
        .withHeader(
            "Content-Range",
            "Susbscriptions %d-%d/%d".formatted(first, Math.max(first, end - 1), found.size()));
  }

  List<Subscription> all() {
    return byId.values().stream().map(stored -> stored.subscription().at(clock.instant())).toList();
  }

  void clear() {
    byId.clear();
    suspendedOn.clear();
  }

  StoredSubscription store(Subscription subscription, JsonNode body, Instant created) {
    ObjectNode kept = body.deepCopy();
    NULLABLE.stream().filter(key -> !kept.has(key)).forEach(kept::putNull);
    if (!kept.path("delegationActor").isObject()) {
      kept.putObject("delegationActor")
          .putNull("branchCode")
          .putNull("companyRegister")
          .putNull("type");
    }
    organizations
        .nameOf(subscription.subscriber().toString())
        .ifPresent(name -> ((ObjectNode) kept.path("subscriber")).put("name", name));
    StoredSubscription stored = new StoredSubscription(subscription, kept, created);
    byId.put(subscription.id().value(), stored);
    return stored;
  }

  private StoredSubscription existing(String id) {
    StoredSubscription stored = byId.get(id);
    if (stored == null) {
      throw Refusal.of(404, "Subscription is not found");
    }
    return stored;
  }

  private static OrganizationId subscriberOf(JsonNode body) {
    try {
      return OrganizationId.parse(Organizations.idOf(body.path("subscriber")));
    } catch (ViolationsException notAnOrganisation) {
      throw badRequest();
    }
  }

  private static ProcessCode processCodeOf(JsonNode body) {
    try {
      return new ProcessCode(body.path("processCode").asText());
    } catch (ViolationsException notACode) {
      throw badRequest();
    }
  }

  private static SubscriptionState initialState(JsonNode body) {
    return Json.text(body, "status")
        .map(text -> SubscriptionState.ofWire(text).orElseThrow(Subscriptions::badRequest))
        .orElse(SubscriptionState.INACTIF);
  }

  private static Refusal badRequest() {
    return Refusal.of(400, "Bad Request");
  }

  private static @Nullable LocalDate activationDate(JsonNode body) {
    return Json.text(body, "activateDateTime")
        .flatMap(WireDates::read)
        .map(WireDates::dayInParis)
        .orElse(null);
  }
}
