// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.fixture.SettableClock;
import fr.hubee.core.request.HistoryEntry;
import fr.hubee.core.request.RequestEvent;
import fr.hubee.core.subscription.SubscriptionFacts;
import fr.hubee.core.subscription.SubscriptionId;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What the desk dates, and by which day it judges. */
class DeskDatesTest {

  private static final SubscriptionId ID = new SubscriptionId("8a3f");

  @Test
  void instants_are_cut_to_the_microsecond_so_that_a_database_gives_them_back() {
    TestDesk at = new TestDesk(new SettableClock("2026-11-23T09:00:00.123456789Z"));
    at.validated("1", "AEC");
    Instant seen = Instant.parse("2026-11-23T10:00:00.987654321Z");
    at.seen("1", new HubeeFact.Created(DemarcheCode.AEC, ID, seen)).orThrow();
    at.seen("1", new HubeeFact.Activated(DemarcheCode.AEC, seen)).orThrow();
    FiledRequest filed = at.filed("1");
    Instant cut = Instant.parse("2026-11-23T09:00:00.123456Z");

    assertThat(filed.openedAt()).isEqualTo(cut);
    assertThat(filed.granted()).containsEntry(DemarcheCode.AEC, cut);
    assertThat(filed.request().history()).extracting(HistoryEntry::at).containsOnly(cut);
    assertThat(at.requests.audit("1")).extracting(AuditRecord::at).containsOnly(cut);
    Instant cutSeen = Instant.parse("2026-11-23T10:00:00.987654Z");
    assertThat(filed.atHubee())
        .containsExactly(new HeldSubscription(DemarcheCode.AEC, ID, cutSeen, cutSeen, null));
  }

  /** DHTOUR takes no request opened from 20 May 2026 on, in Paris. */
  @Test
  void a_draft_opened_before_a_closing_may_still_add_the_demarche() {
    TestDesk at = new TestDesk(new SettableClock("2026-05-19T21:59:59Z"));
    at.open("1", "AEC").orThrow();
    at.clock.advance(Duration.ofDays(9));
    at.edit("1", TestDesk.asking(DemarcheCode.AEC, DemarcheCode.DHTOUR)).orThrow();
  }

  @Test
  void a_draft_opened_after_a_closing_may_not() {
    TestDesk at = new TestDesk(new SettableClock("2026-05-19T22:00:00Z"));
    assertThat(at.open("1", "DHTOUR")).isInstanceOf(DeskAnswer.Refused.class);
    at.open("1", "AEC").orThrow();
    assertThat(at.edit("1", TestDesk.asking(DemarcheCode.DHTOUR)))
        .isInstanceOf(DeskAnswer.Refused.class);
  }

  @Test
  void an_update_leaves_the_dates_of_what_was_granted_before() {
    TestDesk at = new TestDesk(new SettableClock("2026-11-23T09:00:00Z"));
    Instant first = at.clock.instant();
    at.validated("1", "AEC");
    at.clock.advance(Duration.ofDays(1));
    at.applicant("1", RequestEvent.REOPEN).orThrow();
    at.edit("1", TestDesk.asking(DemarcheCode.AEC, DemarcheCode.RCO)).orThrow();
    at.applicant("1", RequestEvent.SUBMIT).orThrow();
    Instant second = at.clock.instant();
    assertThat(at.filed("1").facts())
        .containsExactly(
            new SubscriptionFacts(DemarcheCode.AEC, first, first, null, null),
            new SubscriptionFacts(DemarcheCode.RCO, second, null, null, null));
    at.clock.advance(Duration.ofDays(1));
    at.operator("1", RequestEvent.APPROVE, "").orThrow();

    assertThat(at.filed("1").facts())
        .containsExactly(
            new SubscriptionFacts(DemarcheCode.AEC, first, first, null, null),
            new SubscriptionFacts(DemarcheCode.RCO, second, at.clock.instant(), null, null));
  }
}
