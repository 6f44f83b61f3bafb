// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.sample;

import fr.hubee.core.commune.Commune;
import fr.hubee.core.demarche.Demarche;
import fr.hubee.core.demarche.DemarcheCatalogue;
import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.demarche.Operator;
import fr.hubee.core.demarche.RequestForm;
import fr.hubee.core.request.Actor;
import fr.hubee.core.request.Habilitation;
import fr.hubee.core.request.RequestEvent;
import fr.hubee.core.request.RequestState;
import fr.hubee.core.request.SubscriptionRequest;
import fr.hubee.core.subscription.ExistingSubscriptions;
import fr.hubee.core.subscription.SubscriptionWish;
import java.time.LocalDate;
import java.util.List;

/**
 * Requests of the bundle of service-public.fr, one in each state, each having got there by acts
 * that the machine allows.
 *
 * <p>Source: DataPass v2, transitions (2026-08-06).
 */
public final class SampleRequests {

  /** Who hands in. */
  public static final Actor APPLICANT = Actor.applicant("demandeur-1");

  /** Who decides. */
  public static final Actor OPERATOR = Actor.operator(Operator.DILA, "instructeur-1");

  private static final String REASON = "Il manque une information";
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  private SampleRequests() {}

  /** Returns a request in this state. */
  public static SubscriptionRequest in(RequestState state) {
    return switch (state) {
      case DRAFT -> draft(SampleCommunes.clamart());
      case ESCALATED -> acted(draft(SampleCommunes.deleguee()), RequestEvent.ESCALATE, APPLICANT);
      case SUBMITTED -> acted(in(RequestState.DRAFT), RequestEvent.SUBMIT, APPLICANT);
      case CHANGES_REQUESTED -> decided(RequestEvent.REQUEST_CHANGES);
      case VALIDATED -> decided(RequestEvent.APPROVE);
      case REFUSED -> decided(RequestEvent.REFUSE);
      case REVOKED -> acted(in(RequestState.VALIDATED), RequestEvent.REVOKE, OPERATOR);
      case ARCHIVED -> acted(in(RequestState.DRAFT), RequestEvent.ARCHIVE, APPLICANT);
    };
  }

  /** Returns what an approval gives. */
  public static Habilitation habilitation() {
    return in(RequestState.VALIDATED).habilitations().get(0);
  }

  /** Returns the wish of Clamart, which has nothing yet. */
  public static SubscriptionWish wish() {
    return new SubscriptionWish(
        SampleCommunes.clamart(),
        SampleCommunes.MAIRIE.value(),
        List.of("AEC", "CertDc"),
        DAY,
        ExistingSubscriptions.none());
  }

  private static SubscriptionRequest draft(Commune commune) {
    return SubscriptionRequest.draft("1", RequestForm.BUNDLE, commune, SampleCommunes.MAIRIE)
        .demarches(List.of(demarche(DemarcheCode.AEC), demarche(DemarcheCode.RCO)))
        .administrator(SampleForms.administrator())
        .termsAccepted(true)
        .build();
  }

  private static Demarche demarche(DemarcheCode code) {
    return DemarcheCatalogue.standard().find(code).orElseThrow();
  }

  private static SubscriptionRequest decided(RequestEvent event) {
    return acted(in(RequestState.SUBMITTED), event, OPERATOR);
  }

  private static SubscriptionRequest acted(
      SubscriptionRequest request, RequestEvent event, Actor actor) {
    return request.act(event, actor, REASON, SampleForms.DAY).orThrow();
  }
}
