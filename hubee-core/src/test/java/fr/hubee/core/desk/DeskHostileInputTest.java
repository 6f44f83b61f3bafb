// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.core.fixture.Communes;
import fr.hubee.core.fixture.Requests;
import fr.hubee.core.law.Hostile;
import fr.hubee.core.law.Printable;
import fr.hubee.core.request.Actor;
import fr.hubee.core.request.RequestEvent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What strangers type is refused in print, or kept as it is; it never breaks the desk. */
class DeskHostileInputTest {

  /** Answers nobody who asks about an identifier that no request can have. */
  private static final class Wary extends RelayedRequests {
    Wary() {
      super(new InMemoryRequests());
    }

    @Override
    public Optional<FiledRequest> find(String requestId) {
      assertThat(requestId).matches("[A-Za-z0-9._-]{1,64}");
      return super.find(requestId);
    }
  }

  private final TestDesk at = new TestDesk(new Wary(), KnownSubscriptions.none());

  static Stream<Hostile> texts() {
    return Hostile.all().stream();
  }

  static Stream<Hostile> foreignIds() {
    return texts().filter(each -> !each.text().matches("[A-Za-z0-9._-]{1,64}"));
  }

  @ParameterizedTest
  @MethodSource("foreignIds")
  void a_hostile_identifier_opens_nothing_and_finds_nothing(Hostile id) {
    assertPrintable(at.open(id.text(), "AEC"), DeskAnswer.Refused.class);
    assertPrintable(at.operator(id.text(), RequestEvent.APPROVE, ""), DeskAnswer.NotFound.class);
    assertPrintable(at.edit(id.text(), TestDesk.completion()), DeskAnswer.NotFound.class);
    assertThat(at.requests.list(RequestQuery.all()).requests()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void a_hostile_siret_or_demarche_is_refused(Hostile typed) {
    DraftWish siret = new DraftWish("1", Communes.CLAMART, typed.text(), List.of("AEC"));
    assertPrintable(at.desk.open(at.by(Requests.APPLICANT), siret), DeskAnswer.Refused.class);
    if (!typed.text().strip().equals("AEC")) {
      DraftWish wish = TestDesk.wish("1", typed.text());
      assertPrintable(at.desk.open(at.by(Requests.APPLICANT), wish), DeskAnswer.Refused.class);
      assertThat(wish.toString()).hasSizeLessThan(100);
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void a_hostile_reason_is_kept_as_it_is_or_refused_whole(Hostile reason) {
    at.submitted("1", "AEC");
    DeskAnswer answer = at.operator("1", RequestEvent.REFUSE, reason.text());
    if (answer instanceof DeskAnswer.Done) {
      assertThat(at.requests.audit("1").get(3).reason()).contains(reason.text());
    } else {
      Printable.assertPrintable(answer.message());
      assertThat(at.filed("1").version()).isEqualTo(3);
    }
    assertThat(answer.toString()).hasSizeLessThan(3000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\r\n", "\u2003"})
  void a_blank_reason_is_no_reason(String blank) {
    at.submitted("1", "AEC");
    assertThat(at.operator("1", RequestEvent.REFUSE, blank))
        .isInstanceOf(DeskAnswer.OutOfTurn.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a\u0000", "a\nb", "\ud800"})
  void an_actor_that_cannot_be_told_is_refused(String id) {
    assertPrintable(
        at.desk.open(at.by(Actor.applicant(id)), TestDesk.wish("1", "AEC")),
        DeskAnswer.Refused.class);
  }

  @Test
  void nothing_that_the_desk_gives_prints_a_person_or_a_reason() {
    at.submitted("1", "AEC");
    Act refusal = at.by(Requests.OPERATOR).because("Motif confidentiel");
    List<Object> given =
        List.of(
            refusal,
            TestDesk.completion(),
            at.operator("1", RequestEvent.ARCHIVE, "Motif confidentiel"),
            at.desk.act(refusal, "1", RequestEvent.REFUSE),
            at.open("2", "AEC"),
            at.filed("1"),
            at.filed("1").facts(),
            at.requests.audit("1"),
            at.requests.audit("1").stream().map(DeskEvent::of).toList());

    assertThat(given)
        .allSatisfy(
            each ->
                assertThat(each.toString())
                    .doesNotContain(
                        "Motif confidentiel",
                        Requests.APPLICANT.id(),
                        Requests.OPERATOR.id(),
                        String.valueOf(Requests.ADMINISTRATOR.familyName()),
                        String.valueOf(Requests.ADMINISTRATOR.email()),
                        String.valueOf(Requests.ADMINISTRATOR.phoneNumber())));
  }

  private static void assertPrintable(DeskAnswer answer, Class<? extends DeskAnswer> expected) {
    assertThat(answer).isInstanceOf(expected);
    if (answer instanceof DeskAnswer.Refused refused) {
      refused.violations().forEach(Printable::assertPrintable);
    } else {
      Printable.assertPrintable(answer.message());
    }
  }
}
