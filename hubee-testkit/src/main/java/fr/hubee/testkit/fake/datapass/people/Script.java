// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.people;

import fr.hubee.testkit.fake.datapass.bridge.HubeePortal;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Somebody who reacts to what happens, on virtual time: an agent who approves after three days, an
 * administrateur local who activates after two, or never. Asked with the fake's monitor held; what
 * is planned is done without it.
 *
 * <p>Source: a choice of this library.
 */
@FunctionalInterface
public interface Script {

  /** Returns what will be done about this, and when; empty for nothing. */
  Optional<Plan> about(Happening happening);

  /**
   * Something to be done later. Immutable.
   *
   * @param after how long after the event
   * @param deed what; told the time on DataPass
   */
  record Plan(Duration after, Consumer<Instant> deed) {
    public Plan {
      Objects.requireNonNull(after, "after");
      Objects.requireNonNull(deed, "deed");
    }
  }

  /** Does this about every event of that name. */
  static Script on(String event, Duration after, Consumer<Happening> deed) {
    return happening ->
        happening.event().equals(event)
            ? Optional.of(new Plan(after, now -> deed.accept(happening)))
            : Optional.empty();
  }

  /** Approves whatever is handed in, where this agent may. */
  static Script approves(Person agent, Duration after) {
    return on("submit", after, happening -> agent.approve(happening.request().id(), ""));
  }

  /** Refuses whatever is handed in, where this agent may. */
  static Script refuses(Person agent, Duration after, String reason) {
    return on("submit", after, happening -> agent.refuse(happening.request().id(), reason));
  }

  /** Asks for changes of whatever is handed in, where this agent may. */
  static Script requestsChanges(Person agent, Duration after, String reason) {
    return on("submit", after, happening -> agent.requestChanges(happening.request().id(), reason));
  }

  /** Activates every subscription that HubEE makes, by the portal. */
  static Script activates(HubeePortal portal, Duration after) {
    return happening ->
        happening.subscriptionId().map(id -> new Plan(after, now -> portal.activate(id, now)));
  }
}
