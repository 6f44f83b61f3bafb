// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.plan;

import fr.hubee.core.demarche.Demarche;
import fr.hubee.core.subscription.AccessMode;
import fr.hubee.core.subscription.SubscriptionState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From a subscription that HubEE holds to one that is active as the commune likes it. */
final class HeldRoute {

  private final Situation situation;

  HeldRoute(Situation situation) {
    this.situation = situation;
  }

  List<Step> of(Demarche demarche, SeenSubscription held) {
    SubscriptionState state = held.stateOrNull();
    if (state == null) {
      return List.of(new Enquiries(situation).atHubee());
    }
    List<Step> steps = new ArrayList<>(access(demarche, held, state));
    steps.addAll(toActive(demarche, held, state));
    steps.addAll(0, administrator(demarche, held, steps));
    return steps.isEmpty() ? List.of(Step.of(ActKind.NOTHING_TO_DO, demarche)) : steps;
  }

  /** HubEE creates what was approved without a mode, and its administrator is the one named. */
  List<Step> onceCreated(Demarche demarche) {
    return of(demarche, SeenSubscription.of(demarche.code(), SubscriptionState.INACTIF));
  }

  private List<Step> administrator(Demarche demarche, SeenSubscription held, List<Step> steps) {
    String wished = situation.wish().preferences().administratorOrNull();
    if (wished != null && held.isAdministeredByAnotherThan(wished)) {
      return List.of(Step.of(ActKind.CHANGE_ADMINISTRATOR, demarche));
    }
    boolean needed = steps.stream().anyMatch(step -> step.kind().doer() == Doer.ADMINISTRATOR);
    return needed && held.isWithoutAdministrator()
        ? List.of(Step.of(ActKind.CONFIRM_ADMINISTRATOR, demarche))
        : List.of();
  }

  private List<Step> access(Demarche demarche, SeenSubscription held, SubscriptionState state) {
    AccessMode wished = situation.wish().preferences().accessModeOrNull();
    AccessMode current = held.accessModeOrNull();
    boolean neverActive = state == SubscriptionState.INACTIF;
    if (wished == null) {
      return neverActive && current == null
          ? List.of(Step.of(ActKind.CHOOSE_ACCESS_MODE, demarche))
          : List.of();
    }
    List<Step> steps = new ArrayList<>();
    boolean api = wished.equals(AccessMode.API);
    addIf(api && !situation.hasModule(demarche), ActKind.PREPARE_MODULE, demarche, steps);
    if (!wished.equals(current)) {
      steps.add(Step.of(change(current, neverActive), demarche).to(wished));
    }
    addIf(api && !situation.hasCredentials(demarche), ActKind.FETCH_CREDENTIALS, demarche, steps);
    return steps;
  }

  /** No télédossier came before the first activation: nothing is lost by choosing otherwise. */
  private static ActKind change(@Nullable AccessMode current, boolean neverActive) {
    return current == null || neverActive ? ActKind.CHOOSE_ACCESS_MODE : ActKind.SWITCH_ACCESS_MODE;
  }

  private List<Step> toActive(Demarche demarche, SeenSubscription held, SubscriptionState state) {
    return switch (state) {
      case ACTIF, REFUSE -> List.of();
      case SUSPENDU -> List.of(Step.of(ActKind.RESUME, demarche));
      case INACTIF -> List.of(activation(demarche, held.activationDateOrNull()));
    };
  }

  private Step activation(Demarche demarche, @Nullable LocalDate day) {
    if (day == null) {
      return Step.of(ActKind.ACTIVATE, demarche)
          .on(situation.wish().preferences().activationOrNull());
    }
    boolean late = day.isBefore(situation.today());
    return Step.of(late ? ActKind.REPORT_LATE_ACTIVATION : ActKind.WAIT_FOR_ACTIVATION, demarche)
        .on(day);
  }

  private static void addIf(boolean needed, ActKind kind, Demarche demarche, List<Step> steps) {
    if (needed) {
      steps.add(Step.of(kind, demarche));
    }
  }
}
