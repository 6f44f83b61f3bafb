// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import fr.hubee.testkit.internal.openapi.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes the page of operations: each cell is a call really made, or says why there is none. */
final class HubOperationsDocument {

  static final String PENDING = "pending";

  private static final String HEAD =
      """
      # The operations of the fake hub

      Each cell is what the fake hub answered when this page was written: a test makes every call
      again and compares. *Done* is a call that succeeds. 400 is the same call with a query parameter
      that nobody knows; 403 the same call by another holder of the same scope; 404 the same call with
      unknown identifiers; 500 the same call to a service that breaks. Below a scope is what its holder
      gets.

      Before any of this the gateway answers 404 (900906) to an unknown path, 405 to an unknown method,
      401 to no token (900902) and to a token that is not good (900901), 403 (900910) to a token of
      another scope. All words: `PublishedSamplesTest`.

      """;

  private static final List<String> SCOPES = List.of("OSL", "SI", "ADMIN", "DATAPASS", "SUBCRT");
  private static final List<Integer> ERRORS = List.of(400, 403, 404, 405, 500);

  private static final Map<Integer, Function<Operation, String>> CELL_OF_AN_ERROR =
      Map.of(
          400, HubOperationsDocument::badRequest,
          403, HubOperationsDocument::stranger,
          404, HubOperationsDocument::unknown,
          405, operation -> "n/a: another override is refused before, by 400",
          500, HubOperationsDocument::broken);

  private HubOperationsDocument() {}

  static String generated() {
    return Operations.all().stream()
        .map(operation -> row(cells(operation)))
        .collect(Collectors.joining("", HEAD + row(titles()) + row(rules()), ""));
  }

  static List<String> titles() {
    return Stream.of(
            Stream.of("Operation", "Done"), ERRORS.stream().map(String::valueOf), SCOPES.stream())
        .flatMap(title -> title)
        .toList();
  }

  private static List<String> rules() {
    return titles().stream().map(title -> "---").toList();
  }

  private static String row(List<String> cells) {
    return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  static List<String> cells(Operation operation) {
    List<String> cells = new ArrayList<>();
    cells.add("`" + operation + "` " + operation.id());
    if (!new OperationsWorld().hub.serves(operation.id())) {
      IntStream.range(1, titles().size()).forEach(column -> cells.add(PENDING));
      return cells;
    }
    cells.add(done(operation, Scenarios.of(operation.id()).who()));
    ERRORS.forEach(status -> cells.add(error(operation, status)));
    SCOPES.forEach(scope -> cells.add(ofScope(operation, scope)));
    return cells;
  }

  private static String done(Operation operation, String who) {
    OperationsWorld world = new OperationsWorld();
    return shown(world.send(who, Scenarios.of(operation.id()).call().apply(world)));
  }

  /** A scope that will not do is told by the gateway's code alone. */
  private static String ofScope(Operation operation, String scope) {
    return done(operation, scope).replaceAll(" The access token does not .*", " (900910)");
  }

  private static String error(Operation operation, int status) {
    return operation.statuses().contains(status)
        ? CELL_OF_AN_ERROR.get(status).apply(operation)
        : "n/a: not declared";
  }

  private static String badRequest(Operation operation) {
    Scenarios.Scenario scenario = Scenarios.of(operation.id());
    OperationsWorld world = new OperationsWorld();
    return shown(
        world.send(scenario.who(), scenario.call().apply(world).withQuery("unexpected=1")));
  }

  private static String stranger(Operation operation) {
    Scenarios.Scenario scenario = Scenarios.of(operation.id());
    if (scenario.who().equals("ADMIN")) {
      return "n/a: an administrator owns everything";
    }
    OperationsWorld world = new OperationsWorld();
    return shown(world.send("another " + scenario.who(), scenario.call().apply(world)));
  }

  private static String unknown(Operation operation) {
    Scenarios.Scenario scenario = Scenarios.of(operation.id());
    OperationsWorld world = new OperationsWorld();
    ScenarioCall call = scenario.call().apply(world);
    return shown(
        world.send(
            scenario.who(),
            Scenarios.findingNothing(operation.id()).orElseGet(() -> withUnknownIds(call))));
  }

  private static ScenarioCall withUnknownIds(ScenarioCall call) {
    return call.withPath(
        call.path()
            .replaceAll(
                "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "00000000-0000-4000-8000-000000000000")
            .replaceAll("SI-[0-9]{14}-[0-9]{5}", "SI-99999999900001-00000")
            .replaceAll("/OTV$", "/Inconnue"));
  }

  /** Uploads break when they carry no file; of the others, the service is made to break. */
  private static String broken(Operation operation) {
    Scenarios.Scenario scenario = Scenarios.of(operation.id());
    OperationsWorld world = new OperationsWorld();
    ScenarioCall call = scenario.call().apply(world);
    if (operation.takesFile()) {
      return shown(world.send(scenario.who(), call.withBody("")));
    }
    FakeCall.Handler breaking =
        each -> {
          throw new IllegalStateException("on purpose");
        };
    Gateway gateway = new Gateway(Set.of(Tolerance.values()), Map.of(operation.id(), breaking));
    return shown(
        gateway.answer(call.request(), new Caller("c", scenario.who(), null, null), operation));
  }

  /** The status, and of an error its words without their place. */
  private static String shown(FakeAnswer answer) {
    if (answer.status() < 400) {
      return "`" + answer.status() + "`";
    }
    String message = Calls.message(answer);
    String words =
        message.contains("[ERROR]") ? message.substring(message.indexOf("] ") + 2) : message;
    return "`" + answer.status() + "` " + words.replace("|", "\\|").replace("\n", " ");
  }
}
