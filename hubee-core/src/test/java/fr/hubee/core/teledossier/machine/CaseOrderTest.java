// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.hubee.core.lifecycle.Transition;
import fr.hubee.core.rule.Message;
import fr.hubee.core.rule.Source;
import fr.hubee.core.rule.Sources;
import fr.hubee.core.teledossier.CaseState;
import fr.hubee.core.teledossier.Party;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Orders of statuses: what each row cites, what they have in common, how one makes one's own. */
class CaseOrderTest {

  private static final Source MINE = Sources.library("essai");

  static List<CaseOrder> orders() {
    return CaseOrders.all();
  }

  @Test
  void the_widest_order_allows_whatever_another_does() {
    Set<List<Enum<?>>> widest = pairs(CaseOrders.GENERAL);
    for (CaseOrder order : CaseOrders.all()) {
      assertThat(widest).as("%s", order).containsAll(pairs(order));
    }
  }

  private static Set<List<Enum<?>>> pairs(CaseOrder order) {
    return order.table().rows().stream()
        .map(row -> List.<Enum<?>>of(row.from(), row.event()))
        .collect(Collectors.toSet());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("orders")
  void no_pair_stands_twice_and_every_row_cites_its_document(CaseOrder order) {
    Set<List<Enum<?>>> seen = new HashSet<>();
    for (Transition<CaseState, CaseEvent, CaseFacts> row : order.table().rows()) {
      assertThat(seen.add(List.of(row.from(), row.event()))).as("%s", row).isTrue();
      assertThat(row.source()).isPresent();
      assertThat(row.to()).isEqualTo(row.event().to());
    }
  }

  @ParameterizedTest(name = "{0} -> {1} : {2}")
  @CsvSource({
    "SI_RECEIVED, REFUSED, workflow_demarche",
    "REFUSED, CLOSED, workflow_demarche",
    "CLOSED, ARCHIVED, spécifications",
    "HUBEE_RECEIVED, HUBEE_COMPLETED, spécifications"
  })
  void a_row_of_a_column_cites_the_sheet_and_a_common_one_the_specification(
      CaseState from, CaseState to, String document) {
    assertThat(source(CaseOrders.ETAT_CIVIL, from, to).document()).contains(document);
  }

  @Test
  void the_specification_tells_what_the_contract_and_the_kit_add() {
    assertThat(source(CaseOrders.SPECIFICATION, CaseState.DONE, CaseState.SI_INTG_ERROR).document())
        .contains("contrat d'interface");
    assertThat(source(CaseOrders.SPECIFICATION, CaseState.SENT, CaseState.SI_INTG_ERROR).document())
        .contains("valise générique");
    assertThat(source(CaseOrders.GENERAL, CaseState.SENT, CaseState.DONE).document())
        .contains("workflow_demarche");
  }

  private static Source source(CaseOrder order, CaseState from, CaseState to) {
    return order.table().rows().stream()
        .filter(row -> row.from() == from && row.to() == to)
        .findFirst()
        .flatMap(Transition::source)
        .orElseThrow();
  }

  @Test
  void a_caller_makes_an_order_of_his_own() {
    CaseOrder mine =
        CaseOrder.of(
            "la mienne",
            List.of(
                new CaseMove(CaseState.HUBEE_NOTIFIED, CaseState.DONE, MINE),
                new CaseMove(CaseState.DONE, CaseState.CLOSED, MINE)));
    assertThat(mine).hasToString("la mienne");
    assertThat(mine.label()).isEqualTo(new Message("la mienne", "la mienne"));
    assertThat(CaseOrders.GENERAL).hasToString("any other démarche");
    assertThat(CaseOrders.GENERAL.label().french()).isEqualTo("toute autre démarche");
    assertThat(mine.table().allowed(CaseState.HUBEE_NOTIFIED, CaseFacts.by(Party.SI)))
        .containsExactly(CaseEvent.FINISH);
    assertThat(mine.table().allowed(CaseState.DONE, CaseFacts.by(Party.OSL)))
        .containsExactly(CaseEvent.REOPEN, CaseEvent.CLOSE);
    assertThat(mine.table().allowed(CaseState.ADD_AWAITING, CaseFacts.by(Party.OSL)))
        .as("it has no complements")
        .containsExactly(CaseEvent.REOPEN);
  }

  @ParameterizedTest
  @EnumSource(
      value = CaseState.class,
      names = {"HUBEE_RECEIVED", "HUBEE_COMPLETED", "HUBEE_NOTIFIED", "ARCHIVED"})
  void what_every_order_has_is_not_for_the_caller_to_say(CaseState to) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CaseMove(CaseState.DONE, to, MINE))
        .withMessageContaining(to.name());
  }

  @ParameterizedTest(name = "{0} by {1}")
  @CsvSource({
    "HUBEE_COMPLETED, OSL, COMPLETE",
    "HUBEE_NOTIFIED, HUB, NOTIFY",
    "HUBEE_NOTIFIED, OSL, REOPEN",
    "HUBEE_NOTIFIED, ADMIN, REOPEN",
    "SENT, SI, TRANSMIT",
    "SI_RECEIVED, SI, RECEIVE",
    "IN_PROGRESS, SI, START",
    "ADD_AWAITING, SI, AWAIT",
    "REFUSED, SI, REFUSE",
    "DONE, SI, FINISH",
    "SI_INTG_ERROR, SI, FAIL",
    "CLOSED, OSL, CLOSE",
    "ARCHIVED, HUB, ARCHIVE"
  })
  void a_status_is_set_by_its_event(CaseState wished, Party by, CaseEvent event) {
    assertThat(CaseEvent.setting(wished, by)).contains(event);
    assertThat(event.to()).isEqualTo(wished);
    assertThat(event.label()).isNotBlank();
  }

  @Test
  void nobody_sets_the_status_that_a_case_has_from_the_start() {
    assertThat(CaseEvent.setting(CaseState.HUBEE_RECEIVED, Party.OSL)).isEqualTo(Optional.empty());
  }
}
