// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.plan;

import fr.hubee.core.demarche.Demarche;
import fr.hubee.core.demarche.DemarcheCatalogue;
import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.demarche.RequestForm;
import fr.hubee.core.request.RequestState;
import fr.hubee.core.subscription.AccessMode;
import fr.hubee.core.subscription.SubscriptionState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * What becomes of a commune when people and programs do the acts of a plan, each as it should go.
 * Written without a look at the planner: it knows DataPass and HubEE only.
 */
final class World {

  private PlanWish wish;
  private int created;

  World(PlanWish wish) {
    this.wish = wish;
  }

  PlanWish wish() {
    return wish;
  }

  void execute(PlannedAct act) {
    switch (act.kind()) {
      case READ_HUBEE, ASK_ADMINISTRATOR -> seeHubee();
      case READ_DATAPASS, LOOK_IN_DATAPASS -> seeDatapass();
      case WRITE_TO_HUBEE -> decide(TeamDecision.ASKED);
      case WAIT_FOR_HUBEE_TEAM -> authorise();
      case WRITE_TO_DATAPASS -> unblock(request(act));
      case ARCHIVE_REQUEST, HAVE_REQUEST_ARCHIVED ->
          replace(request(act).withState(RequestState.ARCHIVED));
      case TRANSFER_REQUEST -> replace(request(act).withApplicant(ApplicantIs.ASKER));
      case PREPARE_DRAFT -> add(act, RequestState.DRAFT, ApplicantIs.ASKER);
      case CREATE_REQUEST -> add(act, RequestState.SUBMITTED, ApplicantIs.ASKER);
      case COMPLETE_REQUEST -> submit(request(act), act);
      case REOPEN_REQUEST -> reopen(act);
      case WAIT_FOR_DECISION, ASK_OPERATOR -> approve(request(act));
      case WAIT_FOR_CREATION, CREATE_SUBSCRIPTION, REPORT_MISSING_SUBSCRIPTION ->
          each(act, this::create);
      case CONFIRM_ADMINISTRATOR, CHANGE_ADMINISTRATOR ->
          change(act, seen -> seen.withAdministrator(administrator()));
      case PREPARE_MODULE -> each(act, code -> hold(wish.means().withModule(code)));
      case FETCH_CREDENTIALS -> each(act, code -> hold(wish.means().withCredentials(code)));
      case CHOOSE_ACCESS_MODE, SWITCH_ACCESS_MODE ->
          change(act, seen -> seen.withAccessMode(act.accessMode().orElse(AccessMode.PORTAIL)));
      case ACTIVATE, WAIT_FOR_ACTIVATION, REPORT_LATE_ACTIVATION, RESUME ->
          change(act, seen -> seen.withState(SubscriptionState.ACTIF));
      case CORRECT_WISH, NOT_POSSIBLE, NOTHING_TO_DO ->
          throw new IllegalArgumentException("not to be done: " + act);
    }
  }

  /** Nothing more is found; what nobody knew the state of is active. */
  private void seeHubee() {
    WhatExists known = wish.existing();
    List<SeenSubscription> all = new ArrayList<>();
    known.atHubee().forEach(seen -> all.add(seen.state().isEmpty() ? active(seen) : seen));
    for (DemarcheCode code : wish.means().credentials()) {
      if (!known.hubeeRead() && all.stream().noneMatch(seen -> means(seen.demarche(), code))) {
        all.add(SeenSubscription.of(code, SubscriptionState.ACTIF).withAccessMode(AccessMode.API));
      }
    }
    know(subscriptions(all).withHubeeRead());
  }

  private static SeenSubscription active(SeenSubscription seen) {
    return seen.withState(SubscriptionState.ACTIF);
  }

  /** What HubEE holds has its request, and what is validated has its habilitation. */
  private void seeDatapass() {
    WhatExists known = wish.existing();
    for (RequestForm form : List.of(RequestForm.BUNDLE, RequestForm.CERTDC)) {
      List<SeenSubscription> held =
          known.atHubee().stream()
              .filter(seen -> seen.countsAsSubscribed() && form(seen.demarche()).equals(form))
              .filter(seen -> !Long.valueOf(0).equals(seen.datapassIdOrNull()))
              .toList();
      if (!held.isEmpty()
          && known.requests().stream()
              .noneMatch(one -> one.form().equals(form) && wasValidated(one))) {
        know(wish.existing().with(validated(form, held)));
      }
    }
    for (SeenRequest request : wish.existing().requests()) {
      if (request.state() == RequestState.VALIDATED && habilitation(request).isEmpty()) {
        know(wish.existing().with(granted(request)));
      }
    }
    know(wish.existing().withDatapassRead());
  }

  private static boolean wasValidated(SeenRequest request) {
    return request.state() == RequestState.VALIDATED || request.reopening();
  }

  private SeenRequest validated(RequestForm form, List<SeenSubscription> held) {
    return SeenRequest.of(
        newId(),
        form,
        RequestState.VALIDATED,
        held.stream().map(SeenSubscription::demarche).toArray(DemarcheCode[]::new));
  }

  private void authorise() {
    decide(TeamDecision.AUTHORISED);
    for (SeenRequest request : wish.existing().requests()) {
      if (request.state() == RequestState.ESCALATED) {
        replace(request.withState(RequestState.DRAFT));
      }
    }
  }

  private void unblock(SeenRequest request) {
    boolean inVain = wish.existing().datapassRead() && habilitation(request).isEmpty();
    if (request.state() == RequestState.VALIDATED && inVain) {
      replace(request.withState(RequestState.ARCHIVED));
    } else if (request.state() == RequestState.VALIDATED) {
      replace(request.withDirtyFromV1(false));
    } else {
      replace(request.withDirtyFromV1(false).withApplicant(ApplicantIs.ASKER));
    }
  }

  private void add(PlannedAct act, RequestState state, ApplicantIs applicant) {
    know(
        wish.existing()
            .with(
                SeenRequest.of(newId(), act.form().orElseThrow(), state, codes(act))
                    .withApplicant(applicant)
                    .withSubmittedOn(wish.date())));
  }

  private void submit(SeenRequest request, PlannedAct act) {
    Set<DemarcheCode> asked = new LinkedHashSet<>(request.demarches());
    asked.addAll(List.of(codes(act)));
    replace(
        new SeenRequest(
            request.id(),
            request.form(),
            RequestState.SUBMITTED,
            List.copyOf(asked),
            request.applicant(),
            request.reopening(),
            request.dirtyFromV1(),
            wish.date()));
  }

  private void reopen(PlannedAct act) {
    Optional<SeenRequest> known =
        wish.existing().requests().stream()
            .filter(request -> request.id().equals(act.requestOrNull()))
            .findFirst();
    SeenRequest request =
        known.orElseGet(
            () ->
                SeenRequest.of(
                    act.request().orElseGet(this::newId),
                    act.form().orElseThrow(),
                    RequestState.DRAFT));
    if (known.isEmpty()) {
      know(wish.existing().with(request));
    } else if (habilitation(request).isEmpty()) {
      // Whoever updates a validated request has seen its habilitation.
      know(wish.existing().with(granted(request)));
    }
    submit(request.beingUpdated(), act);
  }

  private void approve(SeenRequest request) {
    LocalDate today = wish.date();
    List<SeenHabilitation> others =
        wish.existing().habilitations().stream()
            .filter(one -> !request.id().equals(one.requestOrNull()))
            .toList();
    know(habilitations(others).with(granted(request).withGrantedOn(today)));
    replace(
        new SeenRequest(
            request.id(),
            request.form(),
            RequestState.VALIDATED,
            request.demarches(),
            request.applicant(),
            false,
            request.dirtyFromV1(),
            request.submittedOnOrNull()));
  }

  private static SeenHabilitation granted(SeenRequest request) {
    DemarcheCode[] all =
        request.demarches().isEmpty()
            ? new DemarcheCode[] {DemarcheCode.CERTDC}
            : request.demarches().toArray(DemarcheCode[]::new);
    return SeenHabilitation.of("H" + request.id(), all).withRequest(request.id());
  }

  private void create(DemarcheCode code) {
    know(wish.existing().with(SeenSubscription.of(code, SubscriptionState.INACTIF)));
  }

  private void change(PlannedAct act, UnaryOperator<SeenSubscription> how) {
    Set<DemarcheCode> concerned = Set.of(codes(act));
    know(
        subscriptions(
            wish.existing().atHubee().stream()
                .map(
                    seen ->
                        concerned.stream().anyMatch(code -> means(seen.demarche(), code))
                                && seen.countsAsSubscribed()
                            ? how.apply(seen)
                            : seen)
                .toList()));
  }

  private String administrator() {
    String wished = wish.preferences().administratorOrNull();
    return wished == null ? "quelqu.un@mairie.fr" : wished;
  }

  /** The request named, or the one of the form that was last begun and is not decided. */
  private SeenRequest request(PlannedAct act) {
    Predicate<SeenRequest> meant =
        act.requestOrNull() == null
            ? request ->
                request.form().equals(act.formOrNull())
                    && Set.of(RequestState.DRAFT, RequestState.SUBMITTED).contains(request.state())
            : request -> request.id().equals(act.requestOrNull());
    return wish.existing().requests().stream()
        .filter(meant)
        .reduce((first, last) -> last)
        .orElseThrow(() -> new IllegalStateException("no request for " + act));
  }

  private Optional<SeenHabilitation> habilitation(SeenRequest request) {
    return wish.existing().habilitations().stream()
        .filter(one -> request.id().equals(one.requestOrNull()))
        .findFirst();
  }

  private void replace(SeenRequest changed) {
    List<SeenRequest> all =
        wish.existing().requests().stream()
            .map(one -> one.id().equals(changed.id()) ? changed : one)
            .toList();
    WhatExists known = wish.existing();
    know(
        new WhatExists(
            known.atHubee(),
            all,
            known.habilitations(),
            known.hubeeRead(),
            known.datapassRead(),
            known.teamDecision()));
  }

  private WhatExists subscriptions(List<SeenSubscription> all) {
    WhatExists known = wish.existing();
    return new WhatExists(
        all,
        known.requests(),
        known.habilitations(),
        known.hubeeRead(),
        known.datapassRead(),
        known.teamDecision());
  }

  private WhatExists habilitations(List<SeenHabilitation> all) {
    WhatExists known = wish.existing();
    return new WhatExists(
        known.atHubee(),
        known.requests(),
        all,
        known.hubeeRead(),
        known.datapassRead(),
        known.teamDecision());
  }

  private void know(WhatExists known) {
    wish = wish.withExisting(known);
  }

  private void hold(Means means) {
    wish = wish.withMeans(means);
  }

  private void decide(TeamDecision decision) {
    know(wish.existing().with(decision));
  }

  private static void each(PlannedAct act, Consumer<DemarcheCode> what) {
    List.of(codes(act)).forEach(what);
  }

  private static DemarcheCode[] codes(PlannedAct act) {
    return act.demarches().stream().map(Demarche::code).toArray(DemarcheCode[]::new);
  }

  private String newId() {
    return "D9" + created++;
  }

  private static boolean means(DemarcheCode one, DemarcheCode other) {
    return DemarcheCatalogue.standard().find(one).equals(DemarcheCatalogue.standard().find(other));
  }

  private static RequestForm form(DemarcheCode code) {
    return DemarcheCatalogue.standard().find(code).orElseThrow().form();
  }
}
