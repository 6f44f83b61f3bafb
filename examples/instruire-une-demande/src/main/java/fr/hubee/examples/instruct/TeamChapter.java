// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.examples.instruct;

import fr.hubee.core.commune.Commune;
import fr.hubee.core.commune.CommuneKind;
import fr.hubee.core.desk.Act;
import fr.hubee.core.desk.RequestEdit;
import fr.hubee.core.request.RequestEvent;

/** Chapter (e): the HubEE team decides for a commune déléguée and a commune associée. */
final class TeamChapter {

  private final Sheet sheet;
  private final Stage stage;
  private final Teller teller;

  TeamChapter(Sheet sheet, Stage stage, Teller teller) {
    this.sheet = sheet;
    this.stage = stage;
    this.teller = teller;
  }

  void tell() {
    sheet.chapter("e", "L'équipe HubEE décide pour les communes déléguées et associées");
    teller.act(
        stage.act(People.TEAM).because("Elle tient son propre état civil"),
        "6",
        RequestEvent.AUTHORISE);
    teller.act(stage.act(People.APPLICANT), "6", RequestEvent.SUBMIT);
    teller.act(
        stage.act(People.TEAM).because("La demande revient à Lille"), "7", RequestEvent.REDIRECT);
    toTheCommune();
    teller.act(stage.act(People.APPLICANT), "7", RequestEvent.SUBMIT);
  }

  private void toTheCommune() {
    Commune lille = stage.commune(CommuneKind.ACTUELLE, "59350");
    RequestEdit edit = RequestEdit.builder().organisation(lille, stage.mairie(lille)).build();
    Act act = stage.act(People.APPLICANT);
    teller.told(act, "7", "reprend au nom de " + lille, stage.desk.edit(act, "7", edit));
  }
}
