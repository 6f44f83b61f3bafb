// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.hubee.core.demarche.Operator;
import fr.hubee.core.demarche.RequestForm;
import fr.hubee.core.identity.Siret;
import fr.hubee.core.request.RequestState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The queues of those who instruct: who stands in them, in which order, page by page. */
class RequestListTest {

  private static final RequestQuery ALL = RequestQuery.all();

  private final TestDesk at = new TestDesk();

  /** The last two are opened in the same instant. */
  @BeforeEach
  void a_draft_two_refused_and_one_handed_in() {
    at.open("d", "CertDc").orThrow();
    at.clock.advance(Duration.ofMinutes(1));
    at.refused("c", "AEC");
    at.clock.advance(Duration.ofMinutes(1));
    at.refused("b", "RCO");
    at.submitted("a", "JCC");
  }

  @Test
  void the_oldest_comes_first_and_the_identifier_decides_between_twins() {
    assertThat(ids(ALL)).containsExactly("d", "c", "a", "b");
  }

  @Test
  void a_list_is_of_states_operators_organisations_and_forms_and_of_all_of_them_together() {
    assertThat(ids(ALL.in(RequestState.REFUSED))).containsExactly("c", "b");
    assertThat(ids(ALL.in(RequestState.DRAFT, RequestState.SUBMITTED))).containsExactly("d", "a");
    assertThat(ids(ALL.of(Operator.DGS))).containsExactly("d");
    assertThat(ids(ALL.of(Operator.DILA))).containsExactly("c", "a", "b");
    assertThat(ids(ALL.through(RequestForm.CERTDC))).containsExactly("d");
    assertThat(ids(ALL.by(TestDesk.CLAMART))).hasSize(4);
    assertThat(ids(ALL.by(new Siret("21750001600019")))).isEmpty();
    assertThat(ids(ALL.of(Operator.DILA).in(RequestState.SUBMITTED))).containsExactly("a");
    assertThat(ids(ALL.of(Operator.DGS).in(RequestState.SUBMITTED))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void page_after_page_everything_comes_once_and_the_last_page_says_so(int size) {
    List<String> read = new ArrayList<>();
    RequestQuery query = ALL.limit(size);
    RequestPage page = at.requests.list(query);
    while (page.next().isPresent()) {
      assertThat(page.requests()).hasSize(size);
      read.addAll(ids(page));
      page = at.requests.list(query.after(page.next().orElseThrow()));
    }
    read.addAll(ids(page));
    assertThat(read).containsExactly("d", "c", "a", "b");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 501})
  void a_page_holds_one_to_five_hundred(int size) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ALL.limit(size))
        .withMessageContaining("500");
    assertThat(ALL.limit(1).limit(500).limit()).isEqualTo(500);
  }

  @Test
  void an_act_is_stored_once_and_what_was_read_before_it_no_more() {
    FiledRequest draft = at.filed("d");
    AuditRecord opened = at.requests.audit("d").get(0);
    AuditRecord another = record("another", opened);

    assertThat(at.requests.save(draft, opened)).isEqualTo(new SaveAnswer.ActKnown(opened));
    assertThat(at.requests.save(draft, another)).isEqualTo(new SaveAnswer.Stale());
    assertThat(at.requests.findAct(another.actId())).isEmpty();
    assertThat(at.filed("d")).isEqualTo(draft);
  }

  private static AuditRecord record(String act, AuditRecord like) {
    return new AuditRecord(
        new ActId(act),
        like.requestId(),
        like.version(),
        like.at(),
        like.actor(),
        like.deed(),
        like.eventOrNull(),
        like.fromOrNull(),
        like.to(),
        like.reasonOrNull(),
        like.demarches(),
        like.subscriptionOrNull());
  }

  private List<String> ids(RequestQuery query) {
    return ids(at.requests.list(query));
  }

  private static List<String> ids(RequestPage page) {
    return page.requests().stream().map(FiledRequest::id).toList();
  }
}
