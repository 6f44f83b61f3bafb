// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.hubee.core.commune.CommuneKind;
import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.demarche.Operator;
import fr.hubee.core.demarche.RequestForm;
import fr.hubee.core.desk.AuditRecord;
import fr.hubee.core.desk.FiledRequest;
import fr.hubee.core.desk.HeldSubscription;
import fr.hubee.core.desk.InMemoryRequests;
import fr.hubee.core.desk.RequestPage;
import fr.hubee.core.desk.RequestQuery;
import fr.hubee.core.desk.RequestRepository;
import fr.hubee.core.desk.SaveAnswer;
import fr.hubee.core.identity.Contact;
import fr.hubee.core.identity.Siret;
import fr.hubee.core.request.Actor;
import fr.hubee.core.request.RequestEvent;
import fr.hubee.core.request.RequestState;
import fr.hubee.core.request.SubscriptionRequest;
import fr.hubee.core.subscription.SubscriptionId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a {@link RequestRepository} gives back: everything, to the letter, page by page. */
public abstract class RequestRepositoryReadingContract {

  private static final String WORDS =
      "Œuvre « à revoir » : l'e-mail\n\tdu maire ; 100 % d'\"accord\" \\ 'x' -- \uD83C\uDDEB\uD83C\uDDF7 ";

  private RequestRepository requests = new InMemoryRequests();

  /** For subclasses. */
  protected RequestRepositoryReadingContract() {}

  /** Returns your adapter over a store that holds nothing. */
  protected abstract RequestRepository empty();

  /** Returns another instance of your adapter over the same store. */
  protected RequestRepository reopened(RequestRepository used) {
    return used;
  }

  @BeforeEach
  final void open() {
    requests = empty();
  }

  @Test
  void a_request_comes_back_in_every_detail() {
    Clock clock = Clock.fixed(Filed.OPENED.plusSeconds(60), ZoneOffset.UTC);
    SubscriptionRequest approved =
        Filed.draft("1", DemarcheCode.RCO, DemarcheCode.AEC)
            .request()
            .edit()
            .administrator(new Contact("D'Œx", "Zoé", "zoe@example.org", "0199001234", "Agente"))
            .termsAccepted(true)
            .build()
            .act(RequestEvent.SUBMIT, Filed.APPLICANT, clock)
            .orThrow()
            .act(
                RequestEvent.REQUEST_CHANGES, Actor.operator(Operator.DILA, "dila-2"), WORDS, clock)
            .orThrow()
            .act(RequestEvent.APPROVE, Actor.operator(Operator.DILA, "dila-2"), clock)
            .orThrow()
            .transfer("demandeur-2", Filed.APPLICANT, clock)
            .orThrow()
            .act(RequestEvent.REOPEN, Actor.applicant("demandeur-2"), clock)
            .orThrow();
    Instant at = Filed.OPENED.plusSeconds(61);
    FiledRequest filed =
        new FiledRequest(
            approved,
            1,
            Filed.OPENED,
            List.of(
                new HeldSubscription(
                    DemarcheCode.AEC, new SubscriptionId("8a3f"), at, at.plusSeconds(9), null),
                new HeldSubscription(
                    DemarcheCode.JCC, new SubscriptionId("9b40"), at, null, at.plusSeconds(9))));
    assertComesBack(filed);
  }

  @Test
  void a_commune_deleguee_comes_back_with_what_people_decided_for_it() {
    Clock clock = Clock.fixed(Filed.OPENED, ZoneOffset.UTC);
    SubscriptionRequest escalated =
        SubscriptionRequest.draft(
                "1",
                RequestForm.BUNDLE,
                Filed.commune(CommuneKind.DELEGUEE, "01015"),
                Filed.organisation(1))
            .demarches(Filed.demarches(DemarcheCode.AEC))
            .build()
            .act(RequestEvent.ESCALATE, Filed.APPLICANT, clock)
            .orThrow();
    assertComesBack(new FiledRequest(escalated, 1, Filed.OPENED, List.of()));
    SubscriptionRequest authorised =
        escalated.act(RequestEvent.AUTHORISE, Actor.hubeeTeam("equipe"), clock).orThrow();
    assertComesBack(new FiledRequest(authorised, 2, Filed.OPENED, List.of()));
  }

  @Test
  void words_come_back_to_the_letter() {
    FiledRequest filed = Filed.draft("a.B_c-9", DemarcheCode.AEC);
    String longest = WORDS.repeat(60);
    AuditRecord audit =
        Filed.audit(
            "A:b.c_d-9",
            filed,
            Actor.operator(Operator.DGS, "\u00e9\u00a0\u4f8b".repeat(60)),
            longest);
    assertEquals(new SaveAnswer.Saved(), requests.save(filed, audit));
    assertEquals(Optional.of(audit), after().findAct(audit.actId()));
  }

  @Test
  void identifiers_that_differ_in_case_are_two() {
    save("a", Filed.organisation(1), DemarcheCode.AEC);
    save("A", Filed.organisation(2), DemarcheCode.AEC);
    assertEquals(List.of("A", "a"), ids(RequestQuery.all()));
    assertEquals(1, after().audit("a").size());
  }

  @Test
  void acts_come_back_oldest_first_for_their_request_alone() {
    save("2", Filed.organisation(2), DemarcheCode.AEC);
    FiledRequest filed = Filed.draft("1", DemarcheCode.AEC);
    save(filed);
    for (int i = 0; i < 12; i++) {
      filed = Filed.named(filed, "N" + i);
      save(filed);
    }
    List<Long> versions = after().audit("1").stream().map(AuditRecord::version).toList();
    assertEquals(List.of(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 11L, 12L, 13L), versions);
  }

  @Test
  void what_was_read_does_not_change_when_something_is_saved() {
    FiledRequest first = Filed.draft("1", DemarcheCode.AEC);
    save(first);
    List<AuditRecord> audit = requests.audit("1");
    RequestPage page = requests.list(RequestQuery.all());
    Optional<FiledRequest> found = requests.find("1");
    save(Filed.asking(first, DemarcheCode.RCO));
    save("2", Filed.organisation(2), DemarcheCode.AEC);

    assertEquals(1, audit.size());
    assertEquals(1, page.requests().size());
    assertEquals(Optional.of(Portrait.of(first)), found.map(Portrait::of));
  }

  @Test
  void what_was_read_is_no_way_into_the_store() {
    save("1", Filed.CLAMART, DemarcheCode.AEC);
    try {
      requests.audit("1").clear();
    } catch (UnsupportedOperationException fine) {
      // a list that cannot be changed is the best answer
    }
    assertEquals(1, after().audit("1").size());
  }

  @Test
  void a_query_keeps_to_states_operator_organisation_and_form() {
    save("1", Filed.CLAMART, DemarcheCode.AEC);
    save("2", Filed.CLAMART, DemarcheCode.CERTDC);
    save("3", Filed.organisation(3), DemarcheCode.AEC);
    FiledRequest archived = archived(Filed.draft("4", Filed.organisation(4), DemarcheCode.AEC));
    save(archived);

    assertEquals(List.of("1", "2", "3", "4"), ids(RequestQuery.all()));
    assertEquals(List.of("1", "3", "4"), ids(RequestQuery.all().of(Operator.DILA)));
    assertEquals(List.of("2"), ids(RequestQuery.all().of(Operator.DGS)));
    assertEquals(List.of("1", "2"), ids(RequestQuery.all().by(Filed.CLAMART)));
    assertEquals(List.of("2"), ids(RequestQuery.all().through(RequestForm.CERTDC)));
    assertEquals(List.of("4"), ids(RequestQuery.all().in(RequestState.ARCHIVED)));
    assertEquals(
        List.of("1", "3"),
        ids(RequestQuery.all().of(Operator.DILA).in(RequestState.DRAFT, RequestState.SUBMITTED)));
    assertEquals(List.of(), ids(RequestQuery.all().by(Filed.organisation(9))));
  }

  @Test
  void pages_hold_every_request_once_oldest_opening_first_then_by_identifier() {
    String[] order = {"z", "B", "a", "b", "9x", "c", "d"};
    for (int i = 0; i < order.length; i++) {
      Instant openedAt = Filed.OPENED.plusNanos(1000L * (i == 0 ? -1 : i <= 3 ? 0 : i));
      save(Filed.draft(order[i], Filed.organisation(i), openedAt, DemarcheCode.AEC));
    }
    List<List<String>> pages = pages(RequestQuery.all().limit(3));
    assertEquals(List.of(List.of("z", "B", "a"), List.of("b", "9x", "c"), List.of("d")), pages);
    assertEquals(1, pages(RequestQuery.all().limit(7)).size());
    assertEquals(7, pages(RequestQuery.all().limit(1)).size());
  }

  @Test
  void a_walk_neither_skips_nor_repeats_when_requests_move_meanwhile() {
    List<FiledRequest> filed = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      filed.add(Filed.draft("r" + i, Filed.organisation(i), DemarcheCode.AEC));
      save(filed.get(i));
    }
    RequestPage first = requests.list(RequestQuery.all().limit(2));
    save(Filed.named(filed.get(0), "Autre"));
    save(Filed.named(filed.get(3), "Autre"));
    RequestPage second =
        requests.list(RequestQuery.all().limit(2).after(first.next().orElseThrow()));
    assertEquals(List.of("r0", "r1"), ids(first));
    assertEquals(List.of("r2", "r3"), ids(second));
    assertTrue(second.next().isEmpty());
  }

  private static FiledRequest archived(FiledRequest draft) {
    Clock clock = Clock.fixed(Filed.OPENED, ZoneOffset.UTC);
    SubscriptionRequest request =
        draft.request().act(RequestEvent.ARCHIVE, Filed.APPLICANT, clock).orThrow();
    return new FiledRequest(request, 1, draft.openedAt(), List.of());
  }

  private void assertComesBack(FiledRequest filed) {
    save(filed);
    assertEquals(Optional.of(Portrait.of(filed)), after().find(filed.id()).map(Portrait::of));
    assertEquals(
        Portrait.of(filed), Portrait.of(after().list(RequestQuery.all()).requests().get(0)));
  }

  private void save(String id, Siret organisation, DemarcheCode code) {
    save(Filed.draft(id, organisation, code));
  }

  private void save(FiledRequest filed) {
    AuditRecord audit = Filed.audit(filed.id() + ":" + filed.version(), filed);
    assertEquals(new SaveAnswer.Saved(), requests.save(filed, audit));
  }

  private List<String> ids(RequestQuery query) {
    return ids(after().list(query));
  }

  private static List<String> ids(RequestPage page) {
    return page.requests().stream().map(FiledRequest::id).toList();
  }

  private List<List<String>> pages(RequestQuery first) {
    List<List<String>> pages = new ArrayList<>();
    Optional<RequestQuery> query = Optional.of(first);
    while (query.isPresent()) {
      RequestPage page = after().list(query.get());
      pages.add(ids(page));
      query = page.next().map(first::after);
    }
    return pages;
  }

  private RequestRepository after() {
    return reopened(requests);
  }
}
