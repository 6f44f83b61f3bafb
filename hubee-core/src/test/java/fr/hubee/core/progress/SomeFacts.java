// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.progress;

import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.request.RequestState;
import fr.hubee.core.subscription.SubscriptionState;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;

/** One set of facts per stage, a Monday morning in Paris. */
public final class SomeFacts {

  /** Monday 23 November 2026, 10:00 in Paris. */
  public static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

  /** Friday evening before. */
  public static final Instant FRIDAY = Instant.parse("2026-11-20T17:00:00Z");

  /** Three weeks before. */
  public static final Instant LONG_AGO = Instant.parse("2026-11-02T09:00:00Z");

  public static final LocalDate DECEMBER = LocalDate.of(2026, 12, 1);

  private SomeFacts() {}

  public static Clock at(Instant now) {
    return Clock.fixed(now, ZoneOffset.UTC);
  }

  public static ProgressFacts.Builder aec() {
    return ProgressFacts.about(DemarcheCode.AEC);
  }

  public static HubeeView.Builder in(SubscriptionState state) {
    return HubeeView.in(state).createdAt(FRIDAY);
  }

  /** Facts that lead to a stage which began at this instant, where it begins at one. */
  public static ProgressFacts at(Stage stage, Instant since) {
    return since(since).get(stage);
  }

  private static Map<Stage, ProgressFacts> since(Instant at) {
    Map<Stage, ProgressFacts> facts = new EnumMap<>(Stage.class);
    facts.put(Stage.UNKNOWN, aec().build());
    facts.put(Stage.WISHED, aec().noRequest().build());
    facts.put(Stage.DRAFT, aec().request(RequestState.DRAFT, at).build());
    facts.put(Stage.ESCALATED, aec().request(RequestState.ESCALATED, at).build());
    facts.put(Stage.HANDED_IN, aec().handedIn(at).build());
    facts.put(Stage.CHANGES_REQUESTED, aec().request(RequestState.CHANGES_REQUESTED, at).build());
    facts.put(Stage.APPROVED, aec().approved(at).build());
    facts.put(Stage.AWAITING_HUBEE, aec().approved(at).notAtHubee().build());
    facts.put(Stage.REFUSED, aec().request(RequestState.REFUSED, at).build());
    facts.put(Stage.REVOKED, aec().request(RequestState.REVOKED, at).build());
    putHubee(facts, at);
    return facts;
  }

  private static void putHubee(Map<Stage, ProgressFacts> facts, Instant at) {
    HubeeView inactive = HubeeView.in(SubscriptionState.INACTIF).createdAt(at).build();
    HubeeView active = HubeeView.in(SubscriptionState.ACTIF).activeSince(at).build();
    facts.put(Stage.CREATED, aec().hubee(inactive).build());
    facts.put(Stage.ACCOUNT_OPEN, aec().hubee(inactive).accountOpen(true).build());
    facts.put(
        Stage.ACTIVATION_SET,
        aec()
            .hubee(HubeeView.in(SubscriptionState.INACTIF).activationDate(DECEMBER).build())
            .build());
    facts.put(Stage.ACTIVE, aec().hubee(active).build());
    facts.put(Stage.CREDENTIALS_FETCHED, aec().hubee(active).credentialsFetched(true).build());
    facts.put(Stage.RECEIVING, aec().hubee(active).files(at, at).build());
    facts.put(
        Stage.SUSPENDED,
        aec().hubee(HubeeView.in(SubscriptionState.SUSPENDU).suspendedAt(at).build()).build());
    facts.put(
        Stage.ENDED,
        aec().hubee(HubeeView.in(SubscriptionState.ACTIF).endedAt(at).build()).build());
  }
}
