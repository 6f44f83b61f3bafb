// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.hubee.client.error.HubUnavailableException;
import fr.hubee.client.error.UnexpectedAnswerException;
import fr.hubee.client.fixture.Samples;
import fr.hubee.client.fixture.ScriptedTransport;
import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.identity.Siret;
import fr.hubee.core.subscription.SubscriptionState;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagingTest {

  private static final SubscriptionQuery BY_TWO = SubscriptionQuery.builder().pageSize(2).build();

  private final ScriptedTransport hub = new ScriptedTransport();
  private final Subscriptions subscriptions = Samples.client(hub).administration().subscriptions();

  @Test
  void query_namesOnlyWhatTheContractDeclares_andRepeatsTheDemarche() {
    hub.then(200, "[]");
    subscriptions.page(
        SubscriptionQuery.builder()
            .companyRegister(new Siret("21010034300016"))
            .processCode(new ProcessCode("EtatCivil"), new ProcessCode("É&="))
            .status(SubscriptionState.REFUSE)
            .pageSize(5000)
            .build(),
        200);
    assertThat(hub.call(0).uri().getRawQuery())
        .isEqualTo(
            "companyRegister=21010034300016&processCode=EtatCivil&processCode=%C3%89%26%3D"
                + "&status=Refus%C3%A9&offSet=200&maxResult=5000");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // offset | rows | Content-Range | total | hasNext
        "0|2|Susbscriptions 0-1/3|3|true",
        "0|2|items 0-1 / 3 |3|true",
        "2|1|Susbscriptions 2-2/3|3|false",
        "0|2|Susbscriptions 0-1/2|2|false",
        "0|1|Susbscriptions 0-0/3|3|true",
        "4|0|Susbscriptions 4-4/9|9|false",
        "0|2|Susbscriptions 0-1/*||true",
        "0|2|Susbscriptions 0-1/1||true",
        "0|1|Susbscriptions 0-0/-1||true",
        "0|2|nonsense||true",
        "0|1|nonsense||true",
        "0|2|x/99999999999999999999999||true",
        "0|3|/||true",
        "0|0|||false"
      })
  void page_knowsWhetherThereIsANext(
      int offset, int rows, String range, Long total, boolean hasNext) {
    hub.then(200, rows(offset, rows), range == null ? "" : range);
    Page<HubeeSubscription> page = subscriptions.page(BY_TWO, offset);
    assertThat(page.items()).hasSize(rows);
    assertThat(page.hasNext()).isEqualTo(hasNext);
    assertThat(page.nextOffset()).isEqualTo(offset + rows);
    assertThat(page.total().isPresent()).isEqualTo(total != null);
    page.total().ifPresent(value -> assertThat(value).isEqualTo(total));
  }

  @Test
  void stream_followsTheTotal_alsoWhenPagesAreShorterThanAsked() {
    hub.then(200, rows(0, 1), "x 0-0/4")
        .then(200, rows(1, 2), "x 1-2/4")
        .then(200, rows(3, 1), "x 3-3/4");
    assertThat(ids(subscriptions.stream(BY_TWO))).containsExactly("id-0", "id-1", "id-2", "id-3");
    assertThat(hub.calls())
        .extracting(call -> call.uri().getRawQuery())
        .containsExactly("offSet=0&maxResult=2", "offSet=1&maxResult=2", "offSet=3&maxResult=2");
  }

  @Test
  void stream_withoutHeader_hubThatGivesLessThanAsked_isReadToAnEmptyPage() {
    hub.then(200, rows(0, 1)).then(200, rows(1, 1)).then(200, "[]");
    assertThat(ids(subscriptions.stream(BY_TWO))).containsExactly("id-0", "id-1");
    assertThat(hub.calls()).hasSize(3);
  }

  @Test
  void stream_withoutHeader_endsAtAnEmptyPage() {
    hub.then(200, rows(0, 2)).then(200, "[]");
    assertThat(ids(subscriptions.stream(BY_TWO))).containsExactly("id-0", "id-1");
  }

  @Test
  void stream_totalTooHigh_endsAtAnEmptyPage() {
    hub.then(200, rows(0, 2), "x 0-1/1000").then(200, "[]", "x 2-2/1000");
    assertThat(ids(subscriptions.stream(BY_TWO))).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x 0-1/1000", "nonsense"})
  void stream_hubThatIgnoresTheOffset_isNotAskedForEver(String range) {
    hub.then(200, rows(0, 2), range).then(200, rows(0, 2), range);
    assertThatThrownBy(() -> ids(subscriptions.stream(BY_TWO)))
        .isInstanceOf(UnexpectedAnswerException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x 0-1/1000", "nonsense"})
  void stream_hubThatAlternatesPages_isNotAskedForEver(String range) {
    hub.then(200, rows(0, 2), range)
        .then(200, rows(2, 2), range)
        .then(200, rows(4, 1), range)
        .then(200, rows(1, 3), range);
    assertThatThrownBy(() -> ids(subscriptions.stream(BY_TWO)))
        .isInstanceOf(UnexpectedAnswerException.class)
        .hasMessageContaining("offset 5")
        .hasMessageContaining("5 rows");
    assertThat(hub.calls()).hasSize(4);
  }

  @Test
  void stream_rowThatMovedMeanwhile_isNoError() {
    hub.then(200, rows(0, 2), "x 0-1/4").then(200, rows(1, 2), "x 2-3/4");
    assertThat(ids(subscriptions.stream(BY_TWO))).containsExactly("id-0", "id-1", "id-1", "id-2");
  }

  @Test
  void stream_listWithoutEnd_isUnexpected_notAnArithmeticError() {
    PageIterator<Integer> endless =
        new PageIterator<>(
            "GET /x",
            offset ->
                new Page<>(
                    List.of(offset),
                    offset == 0 ? Integer.MAX_VALUE : 0,
                    OptionalLong.empty(),
                    true),
            row -> row);
    assertThatThrownBy(() -> endless.stream().toList())
        .isInstanceOf(UnexpectedAnswerException.class)
        .hasMessageContaining("1 rows");
  }

  @Test
  void stream_asksForAPageOnlyWhenItIsNeeded() {
    Stream<HubeeSubscription> stream = subscriptions.stream(BY_TWO);
    assertThat(hub.calls()).isEmpty();
    hub.then(200, rows(0, 2), "x 0-1/1000");
    assertThat(ids(stream.limit(2))).containsExactly("id-0", "id-1");
    assertThat(hub.calls()).hasSize(1);
  }

  @Test
  void stream_failureInTheMiddle_isTyped_notAShorterList() {
    hub.then(200, rows(0, 2), "x 0-1/4").then(503, "");
    assertThatThrownBy(() -> ids(subscriptions.stream(BY_TWO)))
        .isInstanceOf(HubUnavailableException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "", "null", "[1]", "[null]", "[{}]", "[", "<html/>"})
  void answerThatIsNoList_isUnexpected(String body) {
    hub.then(200, body);
    assertThatThrownBy(() -> subscriptions.page(BY_TWO, 0))
        .isInstanceOf(UnexpectedAnswerException.class);
  }

  @Test
  void offsetAndSize_areChecked() {
    assertThatThrownBy(() -> subscriptions.page(BY_TWO, -1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> SubscriptionQuery.builder().pageSize(0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static String rows(int from, int count) {
    return IntStream.range(from, from + count)
        .mapToObj(i -> Samples.subscription("id-" + i, Samples.MAIRIE, "Actif"))
        .collect(Collectors.joining(",", "[", "]"));
  }

  private static List<String> ids(Stream<HubeeSubscription> stream) {
    return stream.map(one -> one.id().value()).toList();
  }
}
