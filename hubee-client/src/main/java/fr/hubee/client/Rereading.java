// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import fr.hubee.client.internal.drift.Shapes;
import fr.hubee.client.internal.retry.Sighting;
import fr.hubee.client.teledossier.CaseId;
import fr.hubee.client.teledossier.HubeeCase;
import fr.hubee.client.teledossier.HubeeCaseEvent;
import fr.hubee.client.teledossier.NewEvent;
import fr.hubee.core.identity.OrganizationId;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Reads cases, and sees that they are those that were asked for. Thread-safe. */
final class Rereading {

  static final String CASE = "/cases/{caseId}";

  private static final TeledossierCalls.Answer<HubeeCase> ANSWER =
      new TeledossierCalls.Answer<>(Shapes.CASE, HubeeCase::parse);

  private final TeledossierCalls calls;
  private final Optional<OrganizationId> me;
  private final Clock clock;

  Rereading(TeledossierCalls calls, Optional<OrganizationId> me, Clock clock) {
    this.calls = calls;
    this.me = me;
    this.clock = clock;
  }

  /** Reads a case; of a recipient, only his own. */
  HubeeCase read(CaseId id, String query, boolean ofRecipient) {
    HubeeCase read = calls.get(CASE, query, ANSWER, id.value());
    requireSame(id.value(), read.id().value(), CASE);
    if (ofRecipient && read.recipient().filter(this::isStranger).isPresent()) {
      throw TeledossierCalls.otherThanAsked("GET", CASE, "the case is for somebody else");
    }
    return read;
  }

  /** True when it is known who calls, and it is not this one. */
  boolean isStranger(OrganizationId other) {
    return me.filter(own -> !own.equals(other)).isPresent();
  }

  /** Case does not count: an identifier is a UUID. */
  static void requireSame(String asked, String got, String path) {
    if (!asked.equalsIgnoreCase(got)) {
      throw TeledossierCalls.otherThanAsked(
          "GET", path, "the answer is about another one than was asked for");
    }
  }

  Instant now() {
    return clock.instant();
  }

  /** Looks whether an event that was perhaps created since then is there. */
  Sighting<HubeeCaseEvent> look(CaseId id, NewEvent wanted, Instant since) {
    return new EventSighting(wanted, me, since).in(read(id, "", false).events());
  }
}
