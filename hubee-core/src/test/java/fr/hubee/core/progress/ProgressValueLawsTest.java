// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.identity.CodeCommune;
import fr.hubee.core.law.PartsLaws;
import fr.hubee.core.subscription.AccessMode;
import fr.hubee.core.subscription.SubscriptionState;
import fr.hubee.core.teledossier.AttachmentStatus;
import fr.hubee.core.teledossier.profile.StaleThresholds;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.Group;

/** The parts of a progress are values. */
class ProgressValueLawsTest {

  private static final Instant EARLY = Instant.parse("2026-01-01T00:00:00Z");
  private static final Instant LATE = Instant.parse("2026-02-01T00:00:00Z");
  private static final HubeeView INACTIVE = HubeeView.in(SubscriptionState.INACTIF).build();

  private static List<?> maybe(Object... values) {
    List<Object> all = new ArrayList<>(Arrays.asList(values));
    all.add(null);
    return all;
  }

  @Group
  class Views extends PartsLaws<HubeeView> {
    @Override
    protected List<List<?>> parts() {
      return List.of(
          List.of(SubscriptionState.values()),
          maybe(AccessMode.PORTAIL, AccessMode.API),
          maybe(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1)),
          maybe(EARLY, LATE),
          maybe(EARLY, LATE),
          maybe(EARLY, LATE),
          maybe(EARLY, LATE));
    }

    @Override
    protected HubeeView build(List<?> parts) {
      return HubeeView.in((SubscriptionState) parts.get(0))
          .accessMode((AccessMode) parts.get(1))
          .activationDate((LocalDate) parts.get(2))
          .createdAt((Instant) parts.get(3))
          .activeSince((Instant) parts.get(4))
          .suspendedAt((Instant) parts.get(5))
          .endedAt((Instant) parts.get(6))
          .build();
    }
  }

  @Group
  class Facts extends PartsLaws<ProgressFacts> {
    @Override
    protected List<List<?>> parts() {
      return List.of(
          List.of(DemarcheCode.AEC, DemarcheCode.RCO),
          List.of(RequestSign.values()),
          maybe(EARLY, LATE),
          maybe(EARLY, LATE),
          maybe(EARLY, LATE),
          List.of(Fact.unknown(), Fact.no(), Fact.of(INACTIVE)),
          List.of(Fact.Answer.values()),
          List.of(Fact.Answer.values()),
          List.of(Fact.unknown(), Fact.no(), Fact.of(new FileDates(EARLY, LATE))),
          List.of(AdministratorSign.values()),
          List.of(true, false));
    }

    @Override
    @SuppressWarnings("unchecked")
    protected ProgressFacts build(List<?> parts) {
      return new ProgressFacts(
          (DemarcheCode) parts.get(0),
          (RequestSign) parts.get(1),
          (Instant) parts.get(2),
          (Instant) parts.get(3),
          (Instant) parts.get(4),
          (Fact<HubeeView>) parts.get(5),
          (Fact.Answer) parts.get(6),
          (Fact.Answer) parts.get(7),
          (Fact<FileDates>) parts.get(8),
          (AdministratorSign) parts.get(9),
          (Boolean) parts.get(10));
    }
  }

  @Group
  class Dates extends PartsLaws<FileDates> {
    @Override
    protected List<List<?>> parts() {
      return List.of(List.of(EARLY, EARLY.minusSeconds(1)), List.of(EARLY, LATE));
    }

    @Override
    protected FileDates build(List<?> parts) {
      return new FileDates((Instant) parts.get(0), (Instant) parts.get(1));
    }
  }

  @Example
  void a_fact_answers_as_it_is() {
    assertThat(Fact.unknown().value()).isEmpty();
    assertThat(Fact.no().value()).isEmpty();
    assertThat(Fact.of(1).value()).contains(1);
    assertThat(List.of(Fact.unknown(), Fact.no(), Fact.of(1)))
        .extracting(Fact::answer)
        .containsExactly(Fact.Answer.UNKNOWN, Fact.Answer.NO, Fact.Answer.YES);
  }

  @Example
  void a_wait_is_a_number_of_days_that_somebody_could_mean() {
    ProgressPolicy policy = ProgressPolicy.standard();
    for (int days : List.of(-1, ProgressPolicy.MOST_DAYS + 1, Integer.MIN_VALUE)) {
      assertThatIllegalArgumentException().isThrownBy(() -> policy.hubeeTimeoutDays(days));
      assertThatIllegalArgumentException().isThrownBy(() -> policy.reminderDays(days));
      assertThatIllegalArgumentException().isThrownBy(() -> policy.staleAfter(lasting(days)));
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  new ProgressPolicy(
                      policy.operatorDays(),
                      days,
                      1,
                      1,
                      policy.communeDays(),
                      policy.staleAfter()));
    }
    assertThat(policy.hubeeTimeoutDays(0).hubeeTimeoutDays()).isZero();
    assertThat(policy.reminderDays(ProgressPolicy.MOST_DAYS).reminderDays()).isEqualTo(100);
  }

  private static StaleThresholds lasting(int days) {
    return StaleThresholds.standard().with(AttachmentStatus.PENDING, days);
  }

  @Example
  void a_policy_changes_one_choice_at_a_time() {
    ProgressPolicy policy = ProgressPolicy.standard();
    assertThat(policy.hubeeTimeoutDays(1).reminderDays(15)).isEqualTo(policy);
    assertThat(policy.staleAfter(policy.staleAfter()).operatorDays(policy.operatorDays()))
        .isEqualTo(policy);
    ProgressPolicy strasbourg = ProgressPolicy.forCommune(new CodeCommune("67482"));
    assertThat(strasbourg.operatorDays()).isEqualTo(policy.operatorDays());
    assertThat(strasbourg.communeDays()).isNotEqualTo(policy.communeDays());
    assertThat(strasbourg.communeDays(policy.communeDays())).isEqualTo(policy);
    assertThat(policy.decisionDays()).isEqualTo(3);
    assertThat(policy.staleAfter()).isEqualTo(StaleThresholds.standard());
  }
}
