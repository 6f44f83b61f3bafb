// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier.flow;

import static fr.hubee.core.teledossier.CaseStatus.ADD_AWAITING;
import static fr.hubee.core.teledossier.CaseStatus.DONE;
import static fr.hubee.core.teledossier.CaseStatus.HUBEE_NOTIFIED;
import static fr.hubee.core.teledossier.CaseStatus.IN_PROGRESS;
import static fr.hubee.core.teledossier.CaseStatus.SI_RECEIVED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a service instructeur does: contract V2 (2024-11-14), cinématique (2022-06-13). */
class RecipientFlowTest {

  private final RecipientFlow of2024 = RecipientFlow.standard();
  private final RecipientFlow of2022 = RecipientFlow.by(StatusFlow.PATCH_AND_EVENT_2022);

  @Test
  void a_new_teledossier_is_stored_told_and_then_forgotten() {
    assertThat(Steps.told(of2024.collect(HUBEE_NOTIFIED, SI_RECEIVED)))
        .containsExactly(
            "READ_CASE",
            "DOWNLOAD_CASE_FILE",
            "STORE",
            "CREATE_EVENT (STATUS_UPDATE -> SI_RECEIVED)",
            "DELETE_NOTIFICATION");
    assertThat(Steps.told(of2022.collect(HUBEE_NOTIFIED, IN_PROGRESS)))
        .containsExactly(
            "READ_CASE",
            "DOWNLOAD_CASE_FILE",
            "STORE",
            "PATCH_CASE (IN_PROGRESS)",
            "CREATE_EVENT (STATUS_UPDATE, HUBEE_NOTIFIED -> IN_PROGRESS)",
            "DELETE_NOTIFICATION");
  }

  @Test
  void an_integration_error_is_told_to_the_operator() {
    assertThat(Steps.told(of2024.reportIntegrationError(HUBEE_NOTIFIED)))
        .containsExactly("CREATE_EVENT (STATUS_UPDATE -> SI_INTG_ERROR)", "DELETE_NOTIFICATION");
    assertThat(Steps.told(of2022.reportIntegrationError(HUBEE_NOTIFIED)))
        .containsExactly(
            "PATCH_CASE (SI_INTG_ERROR)",
            "CREATE_EVENT (STATUS_UPDATE, HUBEE_NOTIFIED -> SI_INTG_ERROR)",
            "DELETE_NOTIFICATION");
  }

  @Test
  void an_event_is_taken_acknowledged_and_its_notification_deleted() {
    assertThat(Steps.told(of2024.takeEvent(false)))
        .containsExactly("READ_EVENT", "STORE", "PATCH_EVENT (RECEIVED)", "DELETE_NOTIFICATION");
    assertThat(Steps.told(of2024.takeEvent(true)))
        .containsExactly(
            "READ_EVENT",
            "DOWNLOAD_EVENT_FILE",
            "STORE",
            "PATCH_EVENT (RECEIVED)",
            "DELETE_NOTIFICATION");
  }

  @Test
  void an_acknowledgement_is_deleted_and_nothing_else() {
    assertThat(Steps.told(of2024.dropAcknowledgement())).containsExactly("DELETE_NOTIFICATION");
  }

  @Test
  void complements_are_asked_for_by_a_status() {
    assertThat(Steps.told(of2024.askForComplements(IN_PROGRESS)))
        .containsExactly("CREATE_EVENT (STATUS_UPDATE -> ADD_AWAITING)");
    assertThat(of2022.askForComplements(IN_PROGRESS))
        .isEqualTo(StatusFlow.PATCH_AND_EVENT_2022.change(IN_PROGRESS, ADD_AWAITING));
  }

  @ParameterizedTest
  @EnumSource(StatusFlow.class)
  void a_later_change_is_that_of_the_contract(StatusFlow flow) {
    assertThat(RecipientFlow.by(flow).change(SI_RECEIVED, DONE))
        .isEqualTo(flow.change(SI_RECEIVED, DONE));
    assertThat(RecipientFlow.by(flow).changeWithFiles(SI_RECEIVED, DONE))
        .isEqualTo(flow.changeWithFiles(SI_RECEIVED, DONE));
  }

  @ParameterizedTest
  @EnumSource(StatusFlow.class)
  void nothing_is_deleted_or_told_before_it_is_stored(StatusFlow flow) {
    for (List<HubStep> steps :
        List.of(
            RecipientFlow.by(flow).collect(HUBEE_NOTIFIED, SI_RECEIVED),
            RecipientFlow.by(flow).takeEvent(true))) {
      List<HubAct> acts = steps.stream().map(HubStep::act).toList();
      assertThat(acts.get(acts.size() - 1)).isEqualTo(HubAct.DELETE_NOTIFICATION);
      assertThat(acts.subList(0, acts.indexOf(HubAct.STORE)))
          .allMatch(act -> act.method().filter("GET"::equals).isPresent());
    }
  }
}
