// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import fr.hubee.core.demarche.ProcessCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** The operations on notifications: read by their recipient, repeated until deleted. */
final class Notifications {

  private static final int USUAL_BATCH = 25;

  private final HubLife life;

  /** Seeded, so that a test that fails fails again. */
  private Random order = new Random(1);

  Notifications(HubLife life) {
    this.life = life;
  }

  void addTo(Map<String, FakeCall.Handler> handlers) {
    handlers.put("listNotification", this::list);
    handlers.put("deleteNotification", this::delete);
  }

  void clear() {
    order = new Random(1);
  }

  private FakeAnswer list(FakeCall call) {
    Set<String> wanted = codes(call, "processCode");
    List<StoredNotification> found =
        new ArrayList<>(
            life.teledossiers().notifications.stream()
                .filter(each -> isFor(each, call.caller()))
                .filter(each -> wanted.isEmpty() || wanted.contains(each.processCode().value()))
                .toList());
    if (life.switches().notificationsShuffled()) {
      Collections.shuffle(found, order);
    }
    Set<String> first = codes(call, "processPriority");
    found.sort(Comparator.comparing(each -> !first.contains(each.processCode().value())));
    ArrayNode batch = JsonNodeFactory.instance.arrayNode();
    boolean details = call.request().parameter("eventDetails").filter("true"::equals).isPresent();
    found.stream()
        .limit(Math.max(0, maxResult(call)))
        .forEach(each -> batch.add(each.toJson(details)));
    return FakeAnswer.of(200, batch);
  }

  private static Set<String> codes(FakeCall call, String name) {
    return call.request().query().getOrDefault(name, List.of()).stream()
        .flatMap(value -> Arrays.stream(value.split(",")))
        .filter(code -> !code.isEmpty())
        .collect(Collectors.toSet());
  }

  /** The gateway has let numbers through, and nothing else. */
  private static long maxResult(FakeCall call) {
    return call.request()
        .parameter("maxResult")
        .map(text -> (long) Double.parseDouble(text))
        .orElse((long) USUAL_BATCH);
  }

  private boolean isFor(StoredNotification each, Caller caller) {
    ProcessCode own = caller.processCodeOrNull();
    return caller.isAdmin()
        || (caller.is(each.recipient) && (own == null || own.equals(each.processCode())));
  }

  private FakeAnswer delete(FakeCall call) {
    String id = call.identifier("notificationId");
    StoredNotification found =
        life.teledossiers().notifications.stream()
            .filter(each -> each.id.equals(id))
            .findFirst()
            .orElseThrow(() -> Refusal.of(404, "Notification is not found"));
    if (!isFor(found, call.caller())) {
      throw Refusal.notYours();
    }
    life.teledossiers().notifications.remove(found);
    return FakeAnswer.noContent();
  }
}
