// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.desk;

import fr.hubee.core.commune.Commune;
import fr.hubee.core.commune.Establishment;
import fr.hubee.core.commune.LegalCategory;
import fr.hubee.core.commune.Sirene;
import fr.hubee.core.demarche.DemarcheCatalogue;
import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.demarche.Environment;
import fr.hubee.core.fixture.Communes;
import fr.hubee.core.fixture.Requests;
import fr.hubee.core.fixture.SettableClock;
import fr.hubee.core.fixture.SmallDirectory;
import fr.hubee.core.identity.Siret;
import fr.hubee.core.request.Actor;
import fr.hubee.core.request.RequestEvent;
import fr.hubee.core.subscription.EligibilityCheck;
import java.util.List;
import java.util.Optional;

/** A desk in memory, and short ways to act at it. Every act gets an identifier of its own. */
final class TestDesk {

  static final Siret CLAMART = Requests.MAIRIE_OF_CLAMART;

  final RequestRepository requests;
  final SettableClock clock;
  final SubscriptionDesk desk;
  private int acts;

  TestDesk() {
    this(new InMemoryRequests(), KnownSubscriptions.none());
  }

  TestDesk(RequestRepository requests, KnownSubscriptions known) {
    this(requests, known, TestDesk::establishment);
  }

  TestDesk(SettableClock clock) {
    this(new InMemoryRequests(), KnownSubscriptions.none(), TestDesk::establishment, clock);
  }

  TestDesk(RequestRepository requests, KnownSubscriptions known, Sirene sirene) {
    this(requests, known, sirene, new SettableClock("2026-11-23T09:00:00.123456Z"));
  }

  private TestDesk(
      RequestRepository requests, KnownSubscriptions known, Sirene sirene, SettableClock clock) {
    this.requests = requests;
    this.clock = clock;
    EligibilityCheck check =
        new EligibilityCheck(
            DemarcheCatalogue.standard(), new SmallDirectory(), sirene, Environment.PRODUCTION);
    this.desk = new SubscriptionDesk(requests, known, check, clock);
  }

  /** Every SIRET is an open mairie. */
  static Optional<Establishment> establishment(Siret siret) {
    return Optional.of(
        new Establishment(
            siret,
            LegalCategory.COMMUNE,
            "COMMUNE",
            Communes.CLAMART.code(),
            "92140",
            "CLAMART",
            true));
  }

  Act by(Actor actor) {
    return Act.of("act-" + ++acts, actor);
  }

  static DraftWish wish(String id, String... demarches) {
    return wish(id, Communes.CLAMART, demarches);
  }

  static DraftWish wish(String id, Commune commune, String... demarches) {
    return new DraftWish(id, commune, CLAMART.value(), List.of(demarches));
  }

  /** What makes a draft complete. */
  static RequestEdit completion() {
    return RequestEdit.builder().administrator(Requests.ADMINISTRATOR).termsAccepted(true).build();
  }

  static RequestEdit asking(DemarcheCode... codes) {
    return RequestEdit.builder().demarches(Requests.demarches(codes)).build();
  }

  DeskAnswer open(String id, String... demarches) {
    return desk.open(by(Requests.APPLICANT), wish(id, demarches));
  }

  DeskAnswer edit(String id, RequestEdit edit) {
    return desk.edit(by(Requests.APPLICANT), id, edit);
  }

  DeskAnswer applicant(String id, RequestEvent event) {
    return desk.act(by(Requests.APPLICANT), id, event);
  }

  DeskAnswer operator(String id, RequestEvent event, String reason) {
    return desk.act(by(Requests.OPERATOR).because(reason), id, event);
  }

  DeskAnswer team(String id, RequestEvent event, String reason) {
    return desk.act(by(Requests.HUBEE_TEAM).because(reason), id, event);
  }

  DeskAnswer seen(String id, HubeeFact fact) {
    return desk.record(by(Requests.OPERATOR), id, fact);
  }

  FiledRequest filed(String id) {
    return requests.find(id).orElseThrow();
  }

  /** Opens, completes and hands in. */
  void submitted(String id, String... demarches) {
    open(id, demarches).orThrow();
    edit(id, completion()).orThrow();
    applicant(id, RequestEvent.SUBMIT).orThrow();
  }

  void validated(String id, String... demarches) {
    submitted(id, demarches);
    operator(id, RequestEvent.APPROVE, "").orThrow();
  }

  void refused(String id, String... demarches) {
    submitted(id, demarches);
    operator(id, RequestEvent.REFUSE, "Pas une commune").orThrow();
  }
}
