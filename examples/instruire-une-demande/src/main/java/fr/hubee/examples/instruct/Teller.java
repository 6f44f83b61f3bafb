// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.examples.instruct;

import fr.hubee.core.desk.Act;
import fr.hubee.core.desk.DeskAnswer;
import fr.hubee.core.desk.DeskEvent;
import fr.hubee.core.request.RequestEvent;
import java.time.Duration;
import java.util.stream.Collectors;

/** Acts at the desk and tells what became of it, whatever the answer. */
final class Teller {

  private static final int[] COLUMNS = {16, 14, 9};

  private final Sheet sheet;
  private final Stage stage;

  Teller(Sheet sheet, Stage stage) {
    this.sheet = sheet;
    this.stage = stage;
  }

  void act(Act act, String id, RequestEvent event) {
    told(act, id, event.label(), stage.desk.act(act, id, event));
  }

  /** Tells one answer, then lets ten minutes pass. */
  void told(Act act, String id, String what, DeskAnswer answer) {
    String said = act.reason().isBlank() ? what : what + " : « " + act.reason() + " »";
    row(act, id, said + outcome(answer));
    if (answer instanceof DeskAnswer.Done done) {
      done.events().forEach(event -> event(event));
    } else {
      more(answer.message().french());
    }
    stage.clock.advance(Duration.ofMinutes(10));
  }

  private static String outcome(DeskAnswer answer) {
    return answer instanceof DeskAnswer.Done done
        ? " -> « " + done.filed().request().state().label() + " »"
        : " -> non";
  }

  private void event(DeskEvent event) {
    if (event instanceof DeskEvent.SubscriptionsExpected expected) {
      more(
          "à créer chez HubEE : "
              + expected.demarches().stream()
                  .map(Object::toString)
                  .collect(Collectors.joining(", ")));
    }
  }

  private void more(String text) {
    sheet.columns(COLUMNS, "", "", "", "-> " + text);
  }

  private void row(Act act, String id, String text) {
    sheet.columns(
        COLUMNS,
        Sheet.time(stage.clock.instant()),
        People.name(act.actor()),
        "demande " + id,
        text);
  }
}
