// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.control;

import fr.hubee.core.rule.Message;
import fr.hubee.testkit.fake.Fault;
import fr.hubee.testkit.fake.FaultPlan;
import fr.hubee.testkit.fake.GatewayFault;
import fr.hubee.testkit.internal.json.JsonPlace;
import fr.hubee.testkit.internal.openapi.OpenApiDocument;
import fr.hubee.testkit.internal.openapi.Operation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what is to go wrong: which fault, of which operation, at which call. */
final class FaultReader {

  private static final List<String> WHEN =
      List.of("fault", "operation", "nth", "always", "probability", "seed");
  private static final int LEAST_ERROR = 400;
  private static final int MOST_ERROR = 599;
  private static final int MOST = 1_000_000;
  private static final Duration LONGEST = Duration.ofMinutes(10);

  private static final Message KIND =
      new Message("une panne est attendue parmi %s", "a fault is expected, one of %s");
  private static final Message OPERATION =
      new Message(
          "aucune opération de ce nom ; token ou celles du contrat : %s",
          "no operation of this name; token or those of the contract: %s");
  private static final Message DELAY =
      new Message("une durée de 10 minutes au plus : PT2S", "10 minutes at most: PT2S");
  private static final Message ONE_WHEN =
      new Message("un seul de nth, always, probability", "only one of nth, always, probability");

  /** A kind of fault: the properties that are its own, and what they make. */
  private record Kind(List<String> names, Function<JsonPlace, Fault> reader) {}

  private static final Map<String, Kind> KINDS = kinds();

  private static final Set<String> OPERATIONS =
      Stream.of("folder", "subscription", "organization", "process")
          .flatMap(name -> OpenApiDocument.named(name).operations().stream())
          .map(Operation::id)
          .collect(Collectors.toUnmodifiableSet());

  private FaultReader() {}

  private static Map<String, Kind> kinds() {
    Map<String, Kind> kinds = new LinkedHashMap<>();
    kinds.put("status", kind(FaultReader::status, "status", "message"));
    kinds.put("gateway", kind(at -> Fault.gateway(gateway(at.need("code"))), "code"));
    kinds.put("throttled", kind(at -> Fault.throttled(whole(at, "seconds", 0, MOST)), "seconds"));
    kinds.put("badResponse", kind(at -> Fault.badResponse()));
    kinds.put(
        "html", kind(at -> Fault.html(whole(at, "status", LEAST_ERROR, MOST_ERROR)), "status"));
    kinds.put("cutBefore", kind(at -> Fault.cutBefore()));
    kinds.put("cutAfter", kind(at -> Fault.cutAfter()));
    kinds.put("truncated", kind(at -> Fault.truncated(whole(at, "bytes", 0, MOST)), "bytes"));
    kinds.put("delayed", kind(at -> Fault.delayed(delay(at.need("delay"))), "delay"));
    kinds.put("wrongDigest", kind(at -> Fault.wrongDigest()));
    kinds.put("corruptFile", kind(at -> Fault.corruptFile()));
    kinds.put("duplicateNotifications", kind(at -> Fault.duplicateNotifications()));
    kinds.put("reorderedNotifications", kind(at -> Fault.reorderedNotifications()));
    return kinds;
  }

  private static Kind kind(Function<JsonPlace, Fault> reader, String... names) {
    return new Kind(List.of(names), reader);
  }

  /** Reads one rule and adds it to a plan. */
  static void plan(JsonPlace at, FaultPlan plan) {
    JsonPlace place = at.need("fault");
    Kind kind = KINDS.get(place.text());
    if (kind == null) {
      throw place.problem(KIND.with(String.join(", ", KINDS.keySet())));
    }
    List<String> names = new ArrayList<>(WHEN);
    names.addAll(kind.names());
    at.object(names);
    Fault fault = kind.reader().apply(at);
    FaultPlan concerned = at.find("operation").map(on -> plan.on(operation(on))).orElse(plan);
    add(at, concerned, fault);
  }

  private static void add(JsonPlace at, FaultPlan plan, Fault fault) {
    long given =
        Stream.of("nth", "always", "probability").filter(name -> at.find(name).isPresent()).count();
    if (given > 1) {
      throw at.problem(ONE_WHEN);
    }
    if (at.flag("always", false)) {
      plan.always(fault);
    } else if (at.find("probability").isPresent()) {
      long seed = at.find("seed").map(FaultReader::seed).orElse(0L);
      plan.sometimes(at.need("probability").probability(), seed, fault);
    } else {
      plan.nth(at.find("nth").isPresent() ? whole(at, "nth", 1, MOST) : 1, fault);
    }
  }

  private static long seed(JsonPlace at) {
    return at.number(Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  private static Fault status(JsonPlace at) {
    return Fault.status(
        whole(at, "status", LEAST_ERROR, MOST_ERROR), at.text("message", "Internal Server Error"));
  }

  private static int whole(JsonPlace at, String name, int least, int most) {
    return Math.toIntExact(at.need(name).number(least, most));
  }

  private static GatewayFault gateway(JsonPlace at) {
    String known =
        Arrays.stream(GatewayFault.values()).map(Enum::name).collect(Collectors.joining(", "));
    return at.as(GatewayFault::valueOf, KIND.with(known));
  }

  private static Duration delay(JsonPlace at) {
    Duration delay = at.as(Duration::parse, DELAY);
    if (delay.isNegative() || delay.compareTo(LONGEST) > 0) {
      throw at.problem(DELAY);
    }
    return delay;
  }

  private static String operation(JsonPlace at) {
    if (!at.text().equals(FaultPlan.TOKEN) && !OPERATIONS.contains(at.text())) {
      throw at.problem(
          OPERATION.with(OPERATIONS.stream().sorted().collect(Collectors.joining(", "))));
    }
    return at.text();
  }
}
