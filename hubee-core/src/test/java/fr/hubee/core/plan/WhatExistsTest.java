// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.demarche.RequestForm;
import fr.hubee.core.fixture.Communes;
import fr.hubee.core.fixture.Requests;
import fr.hubee.core.fixture.SettableClock;
import fr.hubee.core.law.Hostile;
import fr.hubee.core.request.RequestEvent;
import fr.hubee.core.request.RequestState;
import fr.hubee.core.request.SubscriptionRequest;
import fr.hubee.core.rule.ViolationsException;
import fr.hubee.core.subscription.SubscriptionState;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the caller tells of what exists. */
class WhatExistsTest {

  static List<Hostile> hostile() {
    return Hostile.all();
  }

  @Test
  void nothing_there_and_not_known_are_two_things() {
    assertThat(WhatExists.nothing().hubeeRead()).isTrue();
    assertThat(WhatExists.nothing().datapassRead()).isTrue();
    assertThat(WhatExists.unknown().hubeeRead()).isFalse();
    assertThat(WhatExists.unknown().datapassRead()).isFalse();
    assertThat(WhatExists.unknown().withHubeeRead().withDatapassRead())
        .isEqualTo(WhatExists.nothing());
  }

  @Test
  void a_request_and_an_habilitation_are_told_by_identifiers_that_can_be_shown() {
    assertThat(SeenHabilitation.of("H456", DemarcheCode.AEC).id()).isEqualTo("H456");
    assertThat(SeenHabilitation.of("a".repeat(64)).id()).hasSize(64);
    refused(() -> SeenHabilitation.of("a".repeat(65)));
    refused(() -> SeenHabilitation.of("H5").withRequest("a b"));
    assertThatNullPointerException()
        .isThrownBy(() -> SeenRequest.of(null, RequestForm.BUNDLE, RequestState.DRAFT));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void hostile_identifiers_are_refused(Hostile hostile) {
    if (!hostile.text().matches("[A-Za-z0-9._-]{1,64}")) {
      refused(() -> SeenRequest.of(hostile.text(), RequestForm.BUNDLE, RequestState.DRAFT));
    }
  }

  private static void refused(ThrowingCallable what) {
    assertThatExceptionOfType(ViolationsException.class)
        .isThrownBy(what)
        .matches(refusal -> refusal.violations().contains(PlanRules.SEEN_ID_MALFORMED));
  }

  @Test
  void addresses_of_people_are_never_printed() {
    SeenSubscription seen =
        SeenSubscription.of(DemarcheCode.AEC, SubscriptionState.INACTIF)
            .withAdministrator("alice@mairie.fr");
    assertThat(seen).hasToString("AEC Inactif");
    assertThat(SeenSubscription.ofUnknownState(DemarcheCode.AEC)).hasToString("AEC ?");
    Preferences liked = Preferences.none().withAdministrator("alice@mairie.fr");
    PlanWish wish =
        Plans.wish(Communes.CLAMART, "AEC")
            .withExisting(WhatExists.unknown().with(seen))
            .withPreferences(liked);
    assertThat("" + liked + wish + wish.existing() + Plans.plan(wish)).doesNotContain("alice");
  }

  @Test
  void nobody_administers_what_a_placeholder_or_no_request_stands_for() {
    SeenSubscription seen = SeenSubscription.of(DemarcheCode.AEC, SubscriptionState.INACTIF);
    assertThat(seen.isWithoutAdministrator()).isFalse();
    assertThat(seen.withDatapassId(0).isWithoutAdministrator()).isTrue();
    assertThat(seen.withDatapassId(1).isWithoutAdministrator()).isFalse();
    assertThat(seen.withDatapassId(0).withAdministrator("a@b.fr").isWithoutAdministrator())
        .isFalse();
    for (String nobody : SeenSubscription.PLACEHOLDERS) {
      assertThat(
              seen.withAdministrator(" " + nobody.toUpperCase(Locale.ROOT))
                  .isWithoutAdministrator())
          .isTrue();
    }
  }

  @Test
  void a_whole_request_is_told_with_its_habilitation() {
    SubscriptionRequest updated = Requests.reopened();
    WhatExists known = WhatExists.unknown().with(updated, "user-17");
    assertThat(known.requests())
        .containsExactly(
            new SeenRequest(
                "42",
                RequestForm.BUNDLE,
                RequestState.DRAFT,
                List.of(DemarcheCode.AEC, DemarcheCode.DDPACS),
                ApplicantIs.ASKER,
                true,
                false,
                LocalDate.of(2026, 11, 23)));
    assertThat(known.habilitations())
        .containsExactly(
            SeenHabilitation.of("42", DemarcheCode.AEC, DemarcheCode.DDPACS)
                .withRequest("42")
                .withGrantedOn(LocalDate.of(2026, 11, 23)));
    assertThat(known.teamDecision()).isEqualTo(TeamDecision.NOT_ASKED);
    assertThat(applicant(updated, "somebody")).isEqualTo(ApplicantIs.ANOTHER);
    assertThat(applicant(updated, null)).isEqualTo(ApplicantIs.UNKNOWN);
    SubscriptionRequest unnamed = Requests.complete();
    assertThat(applicant(unnamed, "somebody")).isEqualTo(ApplicantIs.UNKNOWN);
    assertThat(WhatExists.unknown().with(unnamed, null).habilitations()).isEmpty();
    assertThat(SeenRequest.of(unnamed, null).submittedOnOrNull()).isNull();
  }

  private static ApplicantIs applicant(SubscriptionRequest request, String asker) {
    return SeenRequest.of(request, asker).applicant();
  }

  @Test
  void days_are_those_of_paris() {
    SubscriptionRequest late =
        Requests.complete()
            .act(RequestEvent.SUBMIT, Requests.APPLICANT, new SettableClock("2026-11-22T23:30:00Z"))
            .orThrow();
    assertThat(SeenRequest.of(late, null).submittedOnOrNull())
        .isEqualTo(LocalDate.of(2026, 11, 23));
  }

  @Test
  void an_authorised_request_lets_its_commune_go_on() {
    SettableClock clock = new SettableClock("2026-11-23T09:00:00Z");
    SubscriptionRequest escalated =
        Requests.complete(Communes.ARBIGNIEU)
            .act(RequestEvent.ESCALATE, Requests.APPLICANT, clock)
            .orThrow();
    assertThat(WhatExists.nothing().with(escalated, null).teamDecision())
        .isEqualTo(TeamDecision.NOT_ASKED);
    SubscriptionRequest authorised =
        escalated.act(RequestEvent.AUTHORISE, Requests.HUBEE_TEAM, clock).orThrow();
    WhatExists known = WhatExists.nothing().with(authorised, null);
    assertThat(known.teamDecision()).isEqualTo(TeamDecision.AUTHORISED);
    assertThat(Plans.plan(Plans.wish(Communes.ARBIGNIEU, "AEC").withExisting(known)).now())
        .extracting(PlannedAct::kind)
        .containsExactly(ActKind.COMPLETE_REQUEST);
  }
}
