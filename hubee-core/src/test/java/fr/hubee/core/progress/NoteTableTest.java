// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.progress;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.progress.Fact.Answer;
import fr.hubee.core.rule.Rule;
import fr.hubee.core.subscription.AccessMode;
import fr.hubee.core.subscription.SubscriptionState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The notes, over every mixture of what they depend on. */
class NoteTableTest {

  private static final Set<HubeeSign> HELD =
      EnumSet.of(HubeeSign.INACTIVE, HubeeSign.SCHEDULED, HubeeSign.ACTIVE, HubeeSign.SUSPENDED);

  /** Everything that a note may depend on. */
  private record Mixture(
      RequestSign request,
      HubeeSign hubee,
      @Nullable AccessMode mode,
      Answer credentials,
      Answer files,
      AdministratorSign administrator,
      boolean migrated) {

    ProgressFacts facts() {
      return new ProgressFacts(
          DemarcheCode.AEC,
          request,
          null,
          null,
          null,
          fact(),
          Answer.UNKNOWN,
          credentials,
          filesCame(),
          administrator,
          migrated);
    }

    private Fact<HubeeView> fact() {
      return switch (hubee) {
        case UNKNOWN -> Fact.unknown();
        case ABSENT -> Fact.no();
        case INACTIVE -> Fact.of(view(SubscriptionState.INACTIF).build());
        case SCHEDULED ->
            Fact.of(view(SubscriptionState.INACTIF).activationDate(SomeFacts.DECEMBER).build());
        case ACTIVE -> Fact.of(view(SubscriptionState.ACTIF).build());
        case SUSPENDED -> Fact.of(view(SubscriptionState.SUSPENDU).build());
        case REFUSED -> Fact.of(view(SubscriptionState.REFUSE).build());
        case ENDED -> Fact.of(view(SubscriptionState.ACTIF).endedAt(SomeFacts.NOW).build());
      };
    }

    private HubeeView.Builder view(SubscriptionState state) {
      return HubeeView.in(state).accessMode(mode);
    }

    private Fact<FileDates> filesCame() {
      Instant at = SomeFacts.NOW;
      return switch (files) {
        case UNKNOWN -> Fact.unknown();
        case NO -> Fact.no();
        case YES -> Fact.of(new FileDates(at, at));
      };
    }

    /** Written by hand, in the order of the page. */
    List<Rule> expected() {
      boolean approvedAndNotEnded = request == RequestSign.APPROVED && hubee != HubeeSign.ENDED;
      boolean matters = HELD.contains(hubee) || approvedAndNotEnded;
      List<Rule> expected = new ArrayList<>();
      if (matters && administrator == AdministratorSign.PLACEHOLDER) {
        expected.add(ProgressNoteRules.ADMINISTRATOR_TO_CONFIRM);
      }
      if (matters && administrator == AdministratorSign.NOBODY) {
        expected.add(ProgressNoteRules.ADMINISTRATOR_NOT_KNOWN);
      }
      if (migrated) {
        expected.add(ProgressNoteRules.MIGRATED_SUBSCRIPTION);
      }
      if (HELD.contains(hubee) && mode == AccessMode.API && credentials == Answer.NO) {
        expected.add(ProgressNoteRules.CREDENTIALS_MISSING);
      }
      if (HELD.contains(hubee) && request == RequestSign.REVOKED) {
        expected.add(ProgressNoteRules.REVOKED_BUT_HELD);
      }
      if (files == Answer.YES
          && (hubee == HubeeSign.ABSENT
              || hubee == HubeeSign.INACTIVE
              || hubee == HubeeSign.SCHEDULED
              || hubee == HubeeSign.REFUSED)) {
        expected.add(ProgressNoteRules.FACTS_DISAGREE);
      }
      return expected;
    }
  }

  private static List<Mixture> everyMixture() {
    List<Mixture> all = new ArrayList<>();
    for (ProgressSigns signs : EverySign.all()) {
      if (signs.account() == Answer.UNKNOWN) {
        addAll(all, signs);
      }
    }
    return all;
  }

  private static void addAll(List<Mixture> all, ProgressSigns signs) {
    for (AdministratorSign administrator : AdministratorSign.values()) {
      for (boolean migrated : new boolean[] {true, false}) {
        for (AccessMode mode : new AccessMode[] {null, AccessMode.PORTAIL, AccessMode.API}) {
          all.add(
              new Mixture(
                  signs.request(),
                  signs.hubee(),
                  mode,
                  signs.credentials(),
                  signs.files(),
                  administrator,
                  migrated));
        }
      }
    }
  }

  @Test
  void notes_are_those_written_by_hand_after_the_step_of_the_stage() {
    ProgressCheck check = ProgressCheck.standard();
    for (Mixture mixture : everyMixture()) {
      SubscriptionProgress progress = check.check(mixture.facts(), SomeFacts.at(SomeFacts.NOW));
      assertThat(progress.steps().stream().skip(1).map(step -> step.said().rule()).toList())
          .as("%s", mixture)
          .isEqualTo(mixture.expected());
    }
  }

  @Test
  void a_migrated_subscription_with_the_address_of_a_migration_says_both() {
    ProgressFacts facts =
        SomeFacts.aec()
            .hubee(SomeFacts.in(SubscriptionState.ACTIF).build())
            .administratorEmail("migration@hubee.com")
            .datapassId(0)
            .build();
    assertThat(ProgressCheck.standard().check(facts, SomeFacts.at(SomeFacts.NOW)).steps())
        .extracting(Step::who)
        .containsExactly(Responsible.ADMINISTRATOR, Responsible.APPLICANT, Responsible.EDITOR);
  }

  @Test
  void conditions_are_named_in_both_languages() {
    assertThat(NoteTable.rows())
        .allSatisfy(
            row -> {
              assertThat(row.when().label().french()).isNotBlank();
              assertThat(row.when().label().english()).isNotBlank();
            });
  }
}
