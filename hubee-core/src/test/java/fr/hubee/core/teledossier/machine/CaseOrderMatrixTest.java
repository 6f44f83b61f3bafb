// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier.machine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.core.teledossier.CaseState;
import fr.hubee.core.teledossier.Party;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The order of the statuses of a case, démarche by démarche, written by hand from the sheet
 * workflow_demarche (columns « Avant » and « Après » put together) and from the annex of the
 * specification 1.2.2 (incoming statuses).
 */
class CaseOrderMatrixTest {

  /** What the hub and the operator do is the same everywhere. */
  private static final String COMMON =
      """
      HUBEE_RECEIVED  | COMPLETE | HUBEE_COMPLETED | OSL ADMIN |
      HUBEE_COMPLETED | NOTIFY   | HUBEE_NOTIFIED  | HUB       |
      HUBEE_COMPLETED HUBEE_NOTIFIED SENT SI_RECEIVED | REOPEN | HUBEE_NOTIFIED | OSL ADMIN |
      IN_PROGRESS ADD_AWAITING REFUSED DONE           | REOPEN | HUBEE_NOTIFIED | OSL ADMIN |
      SI_INTG_ERROR CLOSED                            | REOPEN | HUBEE_NOTIFIED | OSL ADMIN |
      CLOSED          | ARCHIVE  | ARCHIVED        | HUB       | over
      """;

  private static final String ANSWER_TO_COMPLEMENTS =
      """
      ADD_AWAITING    | COMPLETE | HUBEE_COMPLETED | OSL ADMIN |
      """;

  private static final Map<CaseOrder, String> BY_HAND =
      Map.of(
          CaseOrders.CERTDC,
          """
          HUBEE_NOTIFIED                  | TRANSMIT | SENT          | SI ADMIN  |
          SENT                            | RECEIVE  | SI_RECEIVED   | SI ADMIN  |
          HUBEE_NOTIFIED SENT SI_RECEIVED | START    | IN_PROGRESS   | SI ADMIN  |
          SENT IN_PROGRESS                | FINISH   | DONE          | SI ADMIN  |
          HUBEE_NOTIFIED SENT SI_RECEIVED | FAIL     | SI_INTG_ERROR | SI ADMIN  |
          DONE IN_PROGRESS                | CLOSE    | CLOSED        | OSL ADMIN |
          """,
          CaseOrders.ETAT_CIVIL,
          """
          HUBEE_NOTIFIED                              | TRANSMIT | SENT          | SI ADMIN  |
          HUBEE_NOTIFIED SENT                         | RECEIVE  | SI_RECEIVED   | SI ADMIN  |
          HUBEE_NOTIFIED SENT SI_RECEIVED             | START    | IN_PROGRESS   | SI ADMIN  |
          HUBEE_NOTIFIED SENT SI_RECEIVED IN_PROGRESS | REFUSE   | REFUSED       | SI ADMIN  |
          SENT SI_RECEIVED IN_PROGRESS                | FINISH   | DONE          | SI ADMIN  |
          HUBEE_NOTIFIED SENT SI_RECEIVED IN_PROGRESS | FAIL     | SI_INTG_ERROR | SI ADMIN  |
          DONE IN_PROGRESS REFUSED                    | CLOSE    | CLOSED        | OSL ADMIN |
          """,
          CaseOrders.MD,
          """
          HUBEE_NOTIFIED                              | TRANSMIT | SENT          | SI ADMIN  |
          HUBEE_NOTIFIED SENT                         | RECEIVE  | SI_RECEIVED   | SI ADMIN  |
          HUBEE_NOTIFIED SENT SI_RECEIVED             | START    | IN_PROGRESS   | SI ADMIN  |
          HUBEE_NOTIFIED SENT SI_RECEIVED IN_PROGRESS | REFUSE   | REFUSED       | SI ADMIN  |
          SENT SI_RECEIVED IN_PROGRESS                | FINISH   | DONE          | SI ADMIN  |
          HUBEE_NOTIFIED SENT SI_RECEIVED             | FAIL     | SI_INTG_ERROR | SI ADMIN  |
          DONE IN_PROGRESS REFUSED                    | CLOSE    | CLOSED        | OSL ADMIN |
          """,
          CaseOrders.RECENSEMENT_CITOYEN,
          ANSWER_TO_COMPLEMENTS
              + """
          HUBEE_NOTIFIED                                           | TRANSMIT | SENT          | SI ADMIN  |
          HUBEE_NOTIFIED SENT                                      | RECEIVE  | SI_RECEIVED   | SI ADMIN  |
          HUBEE_NOTIFIED SENT SI_RECEIVED                          | START    | IN_PROGRESS   | SI ADMIN  |
          HUBEE_NOTIFIED SENT SI_RECEIVED IN_PROGRESS              | AWAIT    | ADD_AWAITING  | SI ADMIN  |
          HUBEE_NOTIFIED SENT SI_RECEIVED IN_PROGRESS              | REFUSE   | REFUSED       | SI ADMIN  |
          SENT SI_RECEIVED IN_PROGRESS                             | FINISH   | DONE          | SI ADMIN  |
          HUBEE_NOTIFIED SENT SI_RECEIVED IN_PROGRESS ADD_AWAITING | FAIL     | SI_INTG_ERROR | SI ADMIN  |
          DONE IN_PROGRESS REFUSED                                 | CLOSE    | CLOSED        | OSL ADMIN |
          """,
          CaseOrders.ARNAQUE_INTERNET,
          ANSWER_TO_COMPLEMENTS
              + """
          HUBEE_NOTIFIED                                           | TRANSMIT | SENT          | SI ADMIN  |
          HUBEE_NOTIFIED SENT                                      | RECEIVE  | SI_RECEIVED   | SI ADMIN  |
          HUBEE_NOTIFIED SENT SI_RECEIVED                          | START    | IN_PROGRESS   | SI ADMIN  |
          HUBEE_NOTIFIED SENT SI_RECEIVED IN_PROGRESS              | AWAIT    | ADD_AWAITING  | SI ADMIN  |
          HUBEE_NOTIFIED SENT SI_RECEIVED IN_PROGRESS              | REFUSE   | REFUSED       | SI ADMIN  |
          SENT SI_RECEIVED IN_PROGRESS                             | FINISH   | DONE          | SI ADMIN  |
          HUBEE_NOTIFIED SENT SI_RECEIVED IN_PROGRESS ADD_AWAITING | FAIL     | SI_INTG_ERROR | SI ADMIN  |
          DONE IN_PROGRESS REFUSED                                 | CLOSE    | CLOSED        | OSL ADMIN |
          """,
          CaseOrders.OTHERS,
          """
          HUBEE_NOTIFIED                              | TRANSMIT | SENT          | SI ADMIN  |
          HUBEE_NOTIFIED SENT                         | RECEIVE  | SI_RECEIVED   | SI ADMIN  |
          HUBEE_NOTIFIED SENT SI_RECEIVED             | START    | IN_PROGRESS   | SI ADMIN  |
          HUBEE_NOTIFIED SENT SI_RECEIVED IN_PROGRESS | REFUSE   | REFUSED       | SI ADMIN  |
          SENT SI_RECEIVED IN_PROGRESS                | FINISH   | DONE          | SI ADMIN  |
          HUBEE_NOTIFIED SENT SI_RECEIVED IN_PROGRESS | FAIL     | SI_INTG_ERROR | SI ADMIN  |
          DONE IN_PROGRESS REFUSED                    | CLOSE    | CLOSED        | OSL ADMIN |
          """,
          CaseOrders.CAF_CONTACT_AND_SNATED,
          """
          HUBEE_NOTIFIED                              | TRANSMIT | SENT          | SI ADMIN  |
          HUBEE_NOTIFIED SENT                         | RECEIVE  | SI_RECEIVED   | SI ADMIN  |
          HUBEE_NOTIFIED SENT SI_RECEIVED             | START    | IN_PROGRESS   | SI ADMIN  |
          HUBEE_NOTIFIED SENT SI_RECEIVED IN_PROGRESS | REFUSE   | REFUSED       | SI ADMIN  |
          SENT SI_RECEIVED IN_PROGRESS                | FINISH   | DONE          | SI ADMIN  |
          HUBEE_NOTIFIED SENT SI_RECEIVED IN_PROGRESS | FAIL     | SI_INTG_ERROR | SI ADMIN  |
          DONE IN_PROGRESS                            | CLOSE    | CLOSED        | OSL ADMIN |
          """,
          CaseOrders.SPECIFICATION,
          ANSWER_TO_COMPLEMENTS
              + """
          HUBEE_NOTIFIED                                                | TRANSMIT | SENT          | SI ADMIN  |
          SENT                                                          | RECEIVE  | SI_RECEIVED   | SI ADMIN  |
          SI_RECEIVED                                                   | START    | IN_PROGRESS   | SI ADMIN  |
          IN_PROGRESS                                                   | AWAIT    | ADD_AWAITING  | SI ADMIN  |
          SI_RECEIVED IN_PROGRESS ADD_AWAITING                          | REFUSE   | REFUSED       | SI ADMIN  |
          SI_RECEIVED IN_PROGRESS ADD_AWAITING                          | FINISH   | DONE          | SI ADMIN  |
          SI_RECEIVED IN_PROGRESS ADD_AWAITING DONE HUBEE_NOTIFIED SENT | FAIL     | SI_INTG_ERROR | SI ADMIN  |
          SI_RECEIVED IN_PROGRESS ADD_AWAITING DONE REFUSED             | CLOSE    | CLOSED        | OSL ADMIN |
          """,
          CaseOrders.GENERAL,
          ANSWER_TO_COMPLEMENTS
              + """
          HUBEE_NOTIFIED                                                | TRANSMIT | SENT          | SI ADMIN  |
          HUBEE_NOTIFIED SENT                                           | RECEIVE  | SI_RECEIVED   | SI ADMIN  |
          HUBEE_NOTIFIED SENT SI_RECEIVED                               | START    | IN_PROGRESS   | SI ADMIN  |
          HUBEE_NOTIFIED SENT SI_RECEIVED IN_PROGRESS                   | AWAIT    | ADD_AWAITING  | SI ADMIN  |
          HUBEE_NOTIFIED SENT SI_RECEIVED IN_PROGRESS ADD_AWAITING      | REFUSE   | REFUSED       | SI ADMIN  |
          SENT SI_RECEIVED IN_PROGRESS ADD_AWAITING                     | FINISH   | DONE          | SI ADMIN  |
          SI_RECEIVED IN_PROGRESS ADD_AWAITING DONE HUBEE_NOTIFIED SENT | FAIL     | SI_INTG_ERROR | SI ADMIN  |
          SI_RECEIVED IN_PROGRESS ADD_AWAITING DONE REFUSED             | CLOSE    | CLOSED        | OSL ADMIN |
          """);

  static Set<CaseOrder> orders() {
    return BY_HAND.keySet();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("orders")
  void every_status_event_party_and_circumstance_is_as_written_by_hand(CaseOrder order) {
    int compared =
        new HandWritten<>(CaseState.class, CaseEvent.class, COMMON + BY_HAND.get(order))
            .compare(
                order.table(), (by, facts) -> new CaseFacts(by, facts.contains("over")), "over");
    assertThat(compared).isEqualTo(12 * 12 * 5 * 2);
  }

  @Test
  void that_is_every_order() {
    assertThat(orders()).containsExactlyInAnyOrderElementsOf(CaseOrders.all());
    assertThat(CaseFacts.by(Party.SI)).isEqualTo(new CaseFacts(Party.SI, false));
  }
}
