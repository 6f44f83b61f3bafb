// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.plan;

import fr.hubee.core.commune.Commune;
import fr.hubee.core.demarche.DemarcheCatalogue;
import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.demarche.RequestForm;
import fr.hubee.core.fixture.Communes;
import fr.hubee.core.request.RequestState;
import fr.hubee.core.rule.Violations;
import fr.hubee.core.subscription.AccessMode;
import fr.hubee.core.subscription.SubscriptionState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Situations by chance: those that DataPass and HubEE can bring about, and any others. */
final class Worlds {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private static final List<DemarcheCode> BUNDLE =
      List.of(DemarcheCode.AEC, DemarcheCode.RCO, DemarcheCode.JCC, DemarcheCode.DDPACS);

  private Worlds() {}

  /** At most one request under way per form, and habilitations that come from a request. */
  static Arbitrary<PlanWish> plausible() {
    return wishes(
        Combinators.combine(
                subscriptions().filter(Worlds::isOnePerDemarche),
                file(
                    "D1",
                    RequestForm.BUNDLE,
                    Arbitraries.of(BUNDLE).list().ofMinSize(1).ofMaxSize(3)),
                file(
                    "D2", RequestForm.CERTDC, Arbitraries.of(DemarcheCode.CERTDC).list().ofSize(1)),
                closed(),
                Arbitraries.of(true, false),
                Arbitraries.of(true, false),
                Arbitraries.of(TeamDecision.class))
            .as(
                (held, bundle, certdc, closed, hubee, datapass, decision) -> {
                  WhatExists known = WhatExists.unknown().with(decision);
                  known = hubee ? known.withHubeeRead() : known;
                  known = datapass ? known.withDatapassRead() : known;
                  for (SeenSubscription one : held) {
                    known = known.with(one);
                  }
                  for (WhatExists part : List.of(bundle, certdc, closed)) {
                    known = both(known, part);
                  }
                  return known;
                }));
  }

  /** Contradictions, repetitions and nonsense included. */
  static Arbitrary<PlanWish> anything() {
    return wishes(
        Combinators.combine(
                subscriptions(),
                request(Arbitraries.of("D1", "D2", "D3", "x", "7")).list().ofMaxSize(4),
                habilitation().list().ofMaxSize(3),
                Arbitraries.of(true, false),
                Arbitraries.of(true, false),
                Arbitraries.of(TeamDecision.class))
            .as(WhatExists::new));
  }

  private static Arbitrary<PlanWish> wishes(Arbitrary<WhatExists> existing) {
    Arbitrary<List<String>> names =
        Arbitraries.of("AEC", "RCO", "JCC", "CertDc", "DHTOUR", "foire", "EtatCivil")
            .list()
            .ofMinSize(1)
            .ofMaxSize(4);
    return Combinators.combine(communes(), names, existing, means(), preferences())
        .as(
            (commune, demarches, known, means, preferences) ->
                new PlanWish(
                    commune,
                    Mairie.CLAMART,
                    demarches,
                    TODAY,
                    known,
                    means,
                    preferences,
                    Violations.none()));
  }

  private static Arbitrary<Commune> communes() {
    return Arbitraries.of(Communes.CLAMART, Communes.CLAMART, Communes.ARBIGNIEU, Communes.LOMME);
  }

  private static Arbitrary<Means> means() {
    Arbitrary<Set<DemarcheCode>> some =
        Arbitraries.of(DemarcheCode.AEC, DemarcheCode.RCO, DemarcheCode.CERTDC).set().ofMaxSize(2);
    return Combinators.combine(Arbitraries.of(Right.class).set().ofMaxSize(3), some, some)
        .as(Means::new);
  }

  private static Arbitrary<Preferences> preferences() {
    return Combinators.combine(
            Arbitraries.of(AccessMode.PORTAIL, AccessMode.API).injectNull(0.6),
            Arbitraries.of("alice@mairie.fr", "bruno@mairie.fr").injectNull(0.7),
            Arbitraries.of(TODAY.plusDays(9)).injectNull(0.5))
        .as(Preferences::new);
  }

  private static Arbitrary<List<SeenSubscription>> subscriptions() {
    Arbitrary<DemarcheCode> codes =
        Arbitraries.of(
            DemarcheCode.AEC,
            DemarcheCode.RCO,
            DemarcheCode.DHTOUR,
            DemarcheCode.CERTDC,
            new DemarcheCode("EtatCivil"));
    return Combinators.combine(
            codes,
            Arbitraries.of(SubscriptionState.class).injectNull(0.1),
            Arbitraries.of(AccessMode.PORTAIL, AccessMode.API).injectNull(0.4),
            Arbitraries.of(TODAY.minusDays(1), TODAY, TODAY.plusDays(1)).injectNull(0.6),
            Arbitraries.of(0L, 5L).injectNull(0.5),
            Arbitraries.of(SeenSubscription.PLACEHOLDERS.get(1), "alice@mairie.fr").injectNull(0.5))
        .as(SeenSubscription::new)
        .list()
        .ofMaxSize(2);
  }

  private static boolean isOnePerDemarche(List<SeenSubscription> all) {
    return all.stream()
            .map(seen -> DemarcheCatalogue.standard().find(seen.demarche()))
            .distinct()
            .count()
        == all.size();
  }

  /** One request of a form, with its habilitation where the machine puts one. */
  private static Arbitrary<WhatExists> file(
      String id, RequestForm form, Arbitrary<List<DemarcheCode>> demarches) {
    return Combinators.combine(
            Arbitraries.of(
                    RequestState.DRAFT,
                    RequestState.ESCALATED,
                    RequestState.SUBMITTED,
                    RequestState.CHANGES_REQUESTED,
                    RequestState.VALIDATED)
                .injectNull(0.4),
            demarches,
            Arbitraries.of(ApplicantIs.class),
            Arbitraries.of(true, false),
            Arbitraries.of(false, false, true),
            submissions(),
            grants())
        .as(
            (state, asked, applicant, granted, dirty, submitted, day) -> {
              if (state == null) {
                return WhatExists.unknown();
              }
              boolean update =
                  granted && state != RequestState.VALIDATED && state != RequestState.ESCALATED;
              WhatExists known =
                  WhatExists.unknown()
                      .with(
                          new SeenRequest(
                              id,
                              form,
                              state,
                              List.copyOf(new LinkedHashSet<>(asked)),
                              applicant,
                              update,
                              dirty,
                              submitted));
              return update || (granted && state == RequestState.VALIDATED)
                  ? known.with(new SeenHabilitation("H" + id, asked.subList(0, 1), id, day))
                  : known;
            });
  }

  private static Arbitrary<WhatExists> closed() {
    return Combinators.combine(
            Arbitraries.of(RequestState.REFUSED, RequestState.REVOKED, RequestState.ARCHIVED)
                .injectNull(0.6),
            Arbitraries.of(BUNDLE),
            Arbitraries.of(ApplicantIs.class),
            Arbitraries.of(true, false))
        .as(
            (state, code, applicant, dirty) ->
                state == null
                    ? WhatExists.unknown()
                    : WhatExists.unknown()
                        .with(
                            SeenRequest.of("D3", RequestForm.BUNDLE, state, code)
                                .withApplicant(applicant)
                                .withDirtyFromV1(dirty)));
  }

  private static Arbitrary<SeenRequest> request(Arbitrary<String> ids) {
    return Combinators.combine(
            ids,
            Arbitraries.of(RequestForm.BUNDLE, RequestForm.CERTDC),
            Arbitraries.of(RequestState.class),
            codes().list().ofMaxSize(3),
            Arbitraries.of(ApplicantIs.class),
            Arbitraries.of(true, false),
            Arbitraries.of(true, false),
            submissions())
        .as(SeenRequest::new);
  }

  private static Arbitrary<SeenHabilitation> habilitation() {
    return Combinators.combine(
            Arbitraries.of("H1", "H2", "x"),
            codes().list().ofMaxSize(3),
            Arbitraries.of("D1", "D2", "nobody").injectNull(0.3),
            grants())
        .as(SeenHabilitation::new);
  }

  private static Arbitrary<DemarcheCode> codes() {
    return Arbitraries.of(
        DemarcheCode.AEC,
        DemarcheCode.RCO,
        DemarcheCode.CERTDC,
        new DemarcheCode("etat_civil"),
        new DemarcheCode("Foire"));
  }

  private static Arbitrary<LocalDate> submissions() {
    return Arbitraries.of(TODAY.minusMonths(3), TODAY.minusDays(3)).injectNull(0.5);
  }

  private static Arbitrary<LocalDate> grants() {
    return Arbitraries.of(TODAY.minusDays(9), TODAY.minusDays(1)).injectNull(0.5);
  }

  private static WhatExists both(WhatExists known, WhatExists part) {
    List<SeenRequest> requests = new ArrayList<>(known.requests());
    requests.addAll(part.requests());
    List<SeenHabilitation> habilitations = new ArrayList<>(known.habilitations());
    habilitations.addAll(part.habilitations());
    return new WhatExists(
        known.atHubee(),
        requests,
        habilitations,
        known.hubeeRead(),
        known.datapassRead(),
        known.teamDecision());
  }
}
