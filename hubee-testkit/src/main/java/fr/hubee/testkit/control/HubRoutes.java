// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.control;

import fr.hubee.testkit.fake.Deposited;
import fr.hubee.testkit.fake.RecordedCall;
import fr.hubee.testkit.fake.Teledossier;
import fr.hubee.testkit.internal.json.JsonPlace;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The hub: what goes wrong, what was called, the mails, a télédossier in one call. */
final class HubRoutes {

  private static final List<String> FILTERS = List.of("operation", "client", "system");

  private final HubInABox box;

  private HubRoutes(HubInABox box) {
    this.box = box;
  }

  static List<ControlRoute> of(HubInABox box) {
    HubRoutes routes = new HubRoutes(box);
    return List.of(
        ControlRoutes.get(
            "/faults", "les pannes prévues", "the planned faults", call -> routes.planned()),
        ControlRoutes.post("/faults", "prévoir une panne", "plan a fault", routes::plan),
        ControlRoutes.route("DELETE", "/faults", "n'en prévoir aucune", "plan none", routes::clear),
        ControlRoutes.route(
            "DELETE", "/tokens", "périmer tous les jetons", "expire all tokens", routes::expire),
        ControlRoutes.get(
            "/journal",
            "les appels reçus ; ?operation=, ?client=, ?system=hubee|datapass",
            "the calls received",
            routes::journal),
        ControlRoutes.get("/mails", "les courriels envoyés", "the mails sent", routes::mails),
        ControlRoutes.post(
            "/teledossiers",
            "déposer un télédossier d'un seul appel",
            "deposit a télédossier in one call",
            routes::deposit));
  }

  private @Nullable Object planned() {
    return box.hub().faults().planned().stream().map(Views::of).toList();
  }

  private @Nullable Object plan(ControlCall call) {
    FaultReader.plan(call.body(), box.hub().faults());
    return planned();
  }

  private @Nullable Object clear(ControlCall call) {
    box.hub().faults().clear();
    return planned();
  }

  private @Nullable Object expire(ControlCall call) {
    box.hub().revokeTokens();
    box.datapass().revokeTokens();
    return Map.of();
  }

  private @Nullable Object journal(ControlCall call) {
    Optional<String> operation = call.parameter("operation", FILTERS);
    Optional<String> client = call.parameter("client", FILTERS);
    Optional<String> system = call.parameter("system", FILTERS);
    return Stream.of("hubee", "datapass")
        .filter(name -> system.isEmpty() || system.get().equals(name))
        .flatMap(
            name ->
                calls(name).stream()
                    .filter(one -> isSame(operation, one.operationId()))
                    .filter(one -> isSame(client, one.clientId()))
                    .map(one -> Views.of(name, one)))
        .toList();
  }

  private List<RecordedCall> calls(String system) {
    return system.equals("hubee") ? box.hub().calls() : box.datapass().calls();
  }

  private static boolean isSame(Optional<String> wanted, Optional<String> actual) {
    return wanted.isEmpty() || wanted.equals(actual);
  }

  private @Nullable Object mails(ControlCall call) {
    return Stream.concat(
            box.hub().mails().stream().map(Views::of),
            box.datapass().mails().stream().map(Views::of))
        .toList();
  }

  private @Nullable Object deposit(ControlCall call) {
    JsonPlace body = call.body();
    TeledossierReader reader = TeledossierReader.of(body);
    synchronized (box) {
      Ground ground = box.ground();
      Teledossier teledossier = reader.teledossier(ground);
      Deposited deposited = ground.deposit(body, teledossier);
      return Views.of(teledossier, deposited);
    }
  }
}
