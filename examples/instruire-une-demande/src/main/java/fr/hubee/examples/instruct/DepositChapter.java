// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.examples.instruct;

import fr.hubee.core.commune.Commune;
import fr.hubee.core.commune.CommuneKind;
import fr.hubee.core.desk.Act;
import fr.hubee.core.desk.DraftWish;
import fr.hubee.core.desk.RequestEdit;
import fr.hubee.core.identity.Contact;
import fr.hubee.core.identity.Siret;
import fr.hubee.core.request.RequestEvent;
import fr.hubee.testkit.fake.FakeSirene;
import java.util.List;

/** Chapter (a): the mairies open and hand in; one asks twice, two must pass by people. */
final class DepositChapter {

  private final Sheet sheet;
  private final Stage stage;
  private final Teller teller;

  DepositChapter(Sheet sheet, Stage stage, Teller teller) {
    this.sheet = sheet;
    this.stage = stage;
    this.teller = teller;
  }

  void tell() {
    sheet.chapter("a", "Les mairies déposent");
    Commune clamart = stage.commune(CommuneKind.ACTUELLE, "92023");
    Siret mairie = FakeSirene.CLAMART.siret();
    deposit("1", clamart, mairie, People.MAYOR, "AEC", "DDPACS");
    deposit("2", clamart, mairie, People.CLERK, "CertDc");
    open("3", clamart, mairie, "AEC");
    Commune ajaccio = stage.commune(CommuneKind.ACTUELLE, "2A004");
    deposit("4", ajaccio, stage.mairie(ajaccio), People.CLERK, "RCO");
    Commune paris = stage.commune(CommuneKind.ACTUELLE, "75056");
    deposit("5", paris, FakeSirene.DINUM.siret(), People.CLERK, "JCC");
    part("6", stage.commune(CommuneKind.DELEGUEE, "01015"));
    part("7", stage.commune(CommuneKind.ASSOCIEE, "59355"));
  }

  private void deposit(
      String id, Commune commune, Siret siret, Contact administrator, String... demarches) {
    open(id, commune, siret, demarches);
    complete(id, administrator);
    teller.act(stage.act(People.APPLICANT), id, RequestEvent.SUBMIT);
  }

  private void open(String id, Commune commune, Siret siret, String... demarches) {
    Act act = stage.act(People.APPLICANT);
    DraftWish wish = new DraftWish(id, commune, siret.value(), List.of(demarches));
    String what = "ouvre pour " + commune + " : " + String.join(", ", demarches);
    teller.told(act, id, what, stage.desk.open(act, wish));
  }

  /** The applicant accepts the terms himself, by his own click. */
  private void complete(String id, Contact administrator) {
    RequestEdit edit =
        RequestEdit.builder().administrator(administrator).termsAccepted(true).build();
    stage.desk.edit(stage.act(People.APPLICANT), id, edit).orThrow();
  }

  private void part(String id, Commune commune) {
    open(id, commune, stage.mairie(commune), "AEC");
    complete(id, People.CLERK);
    teller.act(stage.act(People.APPLICANT), id, RequestEvent.SUBMIT);
    teller.act(stage.act(People.APPLICANT), id, RequestEvent.ESCALATE);
  }
}
