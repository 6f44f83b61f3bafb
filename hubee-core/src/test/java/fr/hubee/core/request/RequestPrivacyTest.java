// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.hubee.core.fixture.Requests;
import fr.hubee.core.fixture.SettableClock;
import fr.hubee.core.identity.Contact;
import fr.hubee.core.lifecycle.RefusedTransitionException;
import fr.hubee.core.rule.Violations;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing that is printed says who the administrateur local is, who acted, or why. */
class RequestPrivacyTest {

  private static final String REASON = "Motif confidentiel";

  private final SettableClock clock = new SettableClock("2026-11-23T09:00:00Z");

  @Test
  void a_request_prints_neither_person_nor_reason() {
    SubscriptionRequest request = corrected();
    assertSilent(request.toString());
    assertThat(request)
        .hasToString("request 42, CHANGES_REQUESTED, Clamart (92023, commune), [AEC, DDPACS]");
    request.history().forEach(entry -> assertSilent(entry.toString()));
    assertSilent(request.act(RequestEvent.SUBMIT, Requests.APPLICANT, clock).toString());
  }

  @Test
  void the_reason_is_there_for_who_asks() {
    assertThat(corrected().history())
        .last()
        .extracting(HistoryEntry::reason)
        .isEqualTo(Optional.of(REASON));
  }

  @Test
  void a_refusal_prints_neither_person_nor_reason() {
    var outcome = corrected().act(RequestEvent.ARCHIVE, Requests.APPLICANT, REASON, clock);
    RefusedTransitionException thrown =
        catchThrowableOfType(RefusedTransitionException.class, outcome::orThrow);
    assertSilent(outcome.toString());
    assertSilent(thrown.toString());
    assertSilent(thrown.bilingualMessage().french());
  }

  @Test
  void violations_on_the_administrator_name_the_field_and_never_its_content() {
    Contact person = Requests.ADMINISTRATOR;
    Contact partial =
        new Contact(person.familyName(), person.givenName(), person.email(), " ", null);
    Violations found =
        RequestRules.check(Requests.complete().edit().administrator(partial).build());
    assertThat(found.stream().map(violation -> violation.path()))
        .containsExactly("administrator.phoneNumber", "administrator.jobTitle");
    assertSilent(found.toString());
    assertSilent(found.asException().toString());
  }

  private SubscriptionRequest corrected() {
    return Requests.complete()
        .act(RequestEvent.SUBMIT, Requests.APPLICANT, clock)
        .orThrow()
        .act(RequestEvent.REQUEST_CHANGES, Requests.OPERATOR, REASON, clock)
        .orThrow();
  }

  private static void assertSilent(String printed) {
    Contact person = Requests.ADMINISTRATOR;
    List<String> secrets =
        Stream.of(
                person.familyName(),
                person.givenName(),
                person.email(),
                person.phoneNumber(),
                person.jobTitle(),
                REASON,
                Requests.APPLICANT.id(),
                Requests.OPERATOR.id())
            .toList();
    assertThat(printed).doesNotContain(secrets);
  }
}
