// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.examples.instruct;

import fr.hubee.core.commune.CommuneKind;
import fr.hubee.core.desk.Act;
import fr.hubee.core.desk.DraftWish;
import fr.hubee.core.desk.RequestEdit;
import fr.hubee.core.request.RequestEvent;
import fr.hubee.testkit.fake.FakeSirene;
import java.util.List;

/** Chapters (c) and (d): the operators decide, and meet each other. */
final class InstructionChapter {

  private final Sheet sheet;
  private final Stage stage;
  private final Teller teller;

  InstructionChapter(Sheet sheet, Stage stage, Teller teller) {
    this.sheet = sheet;
    this.stage = stage;
    this.teller = teller;
  }

  void tell() {
    sheet.chapter("c", "Les opérateurs instruisent");
    teller.act(stage.act(People.DGS), "2", RequestEvent.APPROVE);
    teller.act(
        stage.act(People.DILA).because(UsualReasons.MAYOR_NAMED),
        "1",
        RequestEvent.REQUEST_CHANGES);
    correct();
    teller.act(stage.act(People.DILA), "1", RequestEvent.APPROVE);
    teller.act(stage.act(People.DILA), "5", RequestEvent.REFUSE);
    teller.act(
        stage.act(People.DILA).because(UsualReasons.NOT_A_COMMUNE), "5", RequestEvent.REFUSE);
    again();
  }

  private void correct() {
    Act edit = stage.act(People.APPLICANT);
    RequestEdit clerk = RequestEdit.builder().administrator(People.CLERK).build();
    teller.told(edit, "1", "corrige l'administrateur local", stage.desk.edit(edit, "1", clerk));
    teller.act(stage.act(People.APPLICANT), "1", RequestEvent.SUBMIT);
  }

  /** A refused request keeps its place until it is archived. */
  private void again() {
    Act act = stage.act(People.APPLICANT);
    DraftWish wish =
        new DraftWish(
            "8",
            stage.commune(CommuneKind.ACTUELLE, "75056"),
            FakeSirene.DINUM.siret().value(),
            List.of("JCC"));
    teller.told(act, "8", "redemande JCC", stage.desk.open(act, wish));
  }

  void tellTwoAgents() {
    sheet.chapter("d", "Deux agents ouvrent la même demande, l'un décide, l'autre l'apprend");
    long seen = stage.requests.find("4").orElseThrow().version();
    Act first = stage.act(People.DILA).seen(seen);
    teller.act(first, "4", RequestEvent.APPROVE);
    teller.act(
        stage.act(People.DILA_COLLEAGUE).because("Doublon").seen(seen), "4", RequestEvent.REFUSE);
    sheet.line(
        "La réponse au premier s'est perdue : il répète le même acte, qui n'est fait qu'une fois.");
    teller.act(first, "4", RequestEvent.APPROVE);
  }
}
