// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.examples.instruct;

import fr.hubee.core.desk.AuditRecord;
import fr.hubee.core.request.RequestEvent;

/** The trace of one request: who did what, and when. */
final class TrailChapter {

  private static final int[] COLUMNS = {4, 16, 14};

  private final Sheet sheet;
  private final Stage stage;

  TrailChapter(Sheet sheet, Stage stage) {
    this.sheet = sheet;
    this.stage = stage;
  }

  void tell(String letter, String id) {
    sheet.chapter(letter, "La trace de la demande " + id + " : un acte, une ligne");
    for (AuditRecord done : stage.requests.audit(id)) {
      sheet.columns(
          COLUMNS,
          "v" + done.version(),
          Sheet.time(done.at()),
          People.name(done.actor()),
          done.event().map(RequestEvent::label).orElseGet(done.deed()::label));
    }
  }
}
