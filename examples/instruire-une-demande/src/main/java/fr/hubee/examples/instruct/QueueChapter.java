// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.examples.instruct;

import fr.hubee.core.demarche.Demarche;
import fr.hubee.core.demarche.Operator;
import fr.hubee.core.desk.FiledRequest;
import fr.hubee.core.desk.RequestPage;
import fr.hubee.core.desk.RequestQuery;
import fr.hubee.core.identity.Contact;
import fr.hubee.core.request.RequestState;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** The queues: what waits for each operator and for the HubEE team, page by page. */
final class QueueChapter {

  private static final int[] COLUMNS = {9, 16, 36, 11};
  private static final int PAGE = 2;

  private final Sheet sheet;
  private final Stage stage;

  QueueChapter(Sheet sheet, Stage stage) {
    this.sheet = sheet;
    this.stage = stage;
  }

  void tell(String letter, String title) {
    sheet.chapter(letter, title);
    for (Operator operator : List.of(Operator.DGS, Operator.DILA)) {
      queue(operator.code(), RequestQuery.all().of(operator).in(RequestState.SUBMITTED));
    }
    queue("Équipe HubEE", RequestQuery.all().in(RequestState.ESCALATED));
  }

  private void queue(String name, RequestQuery query) {
    int waiting = 0;
    Optional<RequestQuery> next = Optional.of(query.limit(PAGE));
    while (next.isPresent()) {
      RequestPage page = stage.requests.list(next.get());
      page.requests().forEach(this::row);
      waiting += page.requests().size();
      next = page.next().map(query.limit(PAGE)::after);
    }
    sheet.line(name + " : " + (waiting == 0 ? "rien n'attend" : waiting + " en attente"));
  }

  private void row(FiledRequest filed) {
    String codes =
        filed.request().demarches().stream()
            .map(Demarche::code)
            .map(Objects::toString)
            .collect(Collectors.joining(", "));
    String function =
        filed.request().administrator().map(Contact::jobTitle).orElse("pas d'administrateur");
    sheet.columns(
        COLUMNS,
        "demande " + filed.id(),
        filed.request().submittedAt().map(Sheet::time).orElse("non soumise"),
        filed.request().commune().toString(),
        codes,
        function);
  }
}
