// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.desk.ActId;
import fr.hubee.core.desk.AuditRecord;
import fr.hubee.core.desk.Claim;
import fr.hubee.core.desk.FiledRequest;
import fr.hubee.core.desk.InMemoryRequests;
import fr.hubee.core.desk.RequestQuery;
import fr.hubee.core.desk.RequestRepository;
import fr.hubee.core.desk.SaveAnswer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What a {@link RequestRepository} does for one caller: all or nothing, and nothing forgotten.
 * Extend it together with {@link RequestRepositoryReadingContract} and {@link
 * RequestRepositoryRaceContract}.
 */
public abstract class RequestRepositoryContract {

  private static final Claim AEC = Claim.demarche(Filed.CLAMART, DemarcheCode.AEC);
  private static final Claim RCO = Claim.demarche(Filed.CLAMART, DemarcheCode.RCO);

  private RequestRepository requests = new InMemoryRequests();

  /** For subclasses. */
  protected RequestRepositoryContract() {}

  /** Returns your adapter over a store that holds nothing. */
  protected abstract RequestRepository empty();

  /**
   * Returns another instance of your adapter over the same store, so that what is only kept in
   * memory is found out. An adapter whose store is its memory returns the one given.
   */
  protected RequestRepository reopened(RequestRepository used) {
    return used;
  }

  @BeforeEach
  final void open() {
    requests = empty();
  }

  @Test
  void an_empty_store_finds_nothing() {
    assertEquals(Optional.empty(), requests.find("1"));
    assertEquals(Optional.empty(), requests.holder(AEC));
    assertEquals(Optional.empty(), requests.findAct(new ActId("a1")));
    assertEquals(List.of(), requests.audit("1"));
    assertEquals(List.of(), requests.list(RequestQuery.all()).requests());
  }

  @Test
  void what_is_saved_is_there_request_claims_and_audit() {
    FiledRequest filed = Filed.draft("1", DemarcheCode.AEC);
    AuditRecord audit = Filed.audit("a1", filed);
    saved(filed, audit);

    assertStored(filed);
    assertEquals(Optional.of(audit), after().findAct(audit.actId()));
    assertEquals(List.of(audit), after().audit("1"));
    filed.claims().forEach(claim -> assertEquals(Optional.of("1"), after().holder(claim)));
    assertEquals(Optional.empty(), after().holder(RCO));
    Claim elsewhere = Claim.demarche(Filed.organisation(1), DemarcheCode.AEC);
    assertEquals(Optional.empty(), after().holder(elsewhere));
  }

  @Test
  void a_later_version_replaces_the_one_before_and_frees_what_it_no_longer_claims() {
    FiledRequest first = Filed.draft("1", DemarcheCode.AEC, DemarcheCode.JCC);
    saved(first, Filed.audit("a1", first));
    FiledRequest second = Filed.asking(first, DemarcheCode.RCO, DemarcheCode.JCC);
    saved(second, Filed.audit("a2", second));

    assertStored(second);
    assertEquals(Optional.empty(), after().holder(AEC));
    second.claims().forEach(claim -> assertEquals(Optional.of("1"), after().holder(claim)));
    assertEquals(2, after().audit("1").size());
  }

  @Test
  void a_version_that_does_not_follow_is_stale_and_changes_nothing() {
    FiledRequest first = Filed.draft("1", DemarcheCode.AEC);
    saved(first, Filed.audit("a1", first));
    FiledRequest second = Filed.asking(first, DemarcheCode.RCO);
    saved(second, Filed.audit("a2", second));
    FiledRequest third = Filed.asking(second, DemarcheCode.JCC);
    FiledRequest fourth = Filed.asking(third, DemarcheCode.JCC);

    stale(Filed.asking(first, DemarcheCode.JCC), "b1");
    stale(Filed.draft("1", DemarcheCode.JCC), "b2");
    stale(fourth, "b3");
    stale(Filed.asking(Filed.draft("9", Filed.organisation(9), DemarcheCode.AEC)), "b4");
    assertStored(second);
    assertEquals(2, after().audit("1").size());
    assertEquals(Optional.empty(), after().find("9"));
    assertEquals(Optional.empty(), after().holder(Claim.demarche(Filed.CLAMART, DemarcheCode.JCC)));
  }

  @Test
  void a_place_that_is_held_is_refused_with_its_holder_and_leaves_nothing() {
    FiledRequest holder = Filed.draft("1", DemarcheCode.AEC);
    saved(holder, Filed.audit("a1", holder));
    FiledRequest other = Filed.draft("2", DemarcheCode.RCO, DemarcheCode.AEC);
    SaveAnswer answer = requests.save(other, Filed.audit("a2", other));

    SaveAnswer.Held held = assertInstanceOf(SaveAnswer.Held.class, answer);
    assertEquals("1", held.holder());
    assertTrue(holder.claims().contains(held.claim()) && other.claims().contains(held.claim()));
    assertEquals(Optional.empty(), after().find("2"));
    assertEquals(Optional.empty(), after().findAct(new ActId("a2")));
    assertEquals(Optional.empty(), after().holder(RCO));
    assertStored(holder);
  }

  @Test
  void an_update_that_claims_a_held_place_leaves_the_request_as_it_was() {
    FiledRequest holder = Filed.draft("1", DemarcheCode.AEC);
    saved(holder, Filed.audit("a1", holder));
    FiledRequest other = Filed.draft("2", Filed.organisation(2), DemarcheCode.RCO);
    saved(other, Filed.audit("a2", other));
    FiledRequest moved =
        Filed.next(
            other,
            other.request().edit().commune(other.request().commune(), Filed.CLAMART).build());

    assertInstanceOf(SaveAnswer.Held.class, requests.save(moved, Filed.audit("a3", moved)));
    assertStored(other);
    other.claims().forEach(claim -> assertEquals(Optional.of("2"), after().holder(claim)));
    assertEquals(Optional.empty(), after().holder(RCO));
    assertEquals(1, after().audit("2").size());
  }

  @Test
  void a_place_that_was_freed_is_taken_by_another() {
    FiledRequest first = Filed.draft("1", DemarcheCode.CERTDC);
    saved(first, Filed.audit("a1", first));
    FiledRequest elsewhere =
        Filed.next(
            first,
            first
                .request()
                .edit()
                .commune(first.request().commune(), Filed.organisation(3))
                .build());
    saved(elsewhere, Filed.audit("a2", elsewhere));
    FiledRequest second = Filed.draft("2", DemarcheCode.CERTDC);
    saved(second, Filed.audit("a3", second));

    second.claims().forEach(claim -> assertEquals(Optional.of("2"), after().holder(claim)));
    elsewhere.claims().forEach(claim -> assertEquals(Optional.of("1"), after().holder(claim)));
  }

  @Test
  void an_act_that_is_known_is_answered_with_its_record_and_leaves_nothing() {
    FiledRequest first = Filed.draft("1", DemarcheCode.AEC);
    AuditRecord audit = Filed.audit("a1", first);
    saved(first, audit);
    FiledRequest other = Filed.draft("2", Filed.organisation(2), DemarcheCode.AEC);

    assertEquals(new SaveAnswer.ActKnown(audit), requests.save(other, Filed.audit("a1", other)));
    assertEquals(Optional.empty(), after().find("2"));
    other.claims().forEach(claim -> assertEquals(Optional.empty(), after().holder(claim)));
    FiledRequest second = Filed.asking(first, DemarcheCode.RCO);
    assertEquals(new SaveAnswer.ActKnown(audit), requests.save(second, Filed.audit("a1", second)));
    assertStored(first);
    assertEquals(List.of(audit), after().audit("1"));
  }

  private void saved(FiledRequest filed, AuditRecord audit) {
    assertEquals(new SaveAnswer.Saved(), requests.save(filed, audit));
  }

  private void stale(FiledRequest filed, String actId) {
    assertEquals(new SaveAnswer.Stale(), requests.save(filed, Filed.audit(actId, filed)));
    assertEquals(Optional.empty(), after().findAct(new ActId(actId)));
  }

  private void assertStored(FiledRequest expected) {
    assertEquals(Optional.of(Portrait.of(expected)), after().find(expected.id()).map(Portrait::of));
  }

  private RequestRepository after() {
    return reopened(requests);
  }
}
