// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.hubee.core.law.Printable;
import fr.hubee.core.teledossier.CaseStatus;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What an operator does: specification 1.2.2 (2021-08-31), valise générique (2022-07-01). */
class OperatorFlowTest {

  private final OperatorFlow of2024 = OperatorFlow.standard();
  private final OperatorFlow of2022 = OperatorFlow.by(StatusFlow.PATCH_AND_EVENT_2022);

  @Test
  void a_deposit_is_completed_last_and_taken_back_when_it_fails() {
    assertThat(Steps.told(of2024.deposit()))
        .containsExactly(
            "CREATE_FOLDER", "UPLOAD_FOLDER_FILE", "READ_FOLDER", "PATCH_FOLDER (HUBEE_COMPLETED)");
    assertThat(Steps.told(of2024.giveUpDeposit())).containsExactly("DELETE_FOLDER");
  }

  @Test
  void complements_go_back_with_files_or_with_a_message() {
    assertThat(Steps.told(of2024.takeRequestForComplements()))
        .containsExactly("READ_EVENT", "STORE", "PATCH_EVENT (RECEIVED)", "DELETE_NOTIFICATION");
    assertThat(Steps.told(of2022.sendComplements()))
        .containsExactly(
            "CREATE_EVENT (ATTACH_DEPOSIT, ADD_AWAITING -> HUBEE_NOTIFIED)",
            "UPLOAD_EVENT_FILE",
            "READ_EVENT",
            "PATCH_CASE (HUBEE_NOTIFIED)",
            "PATCH_EVENT (SENT)");
    assertThat(Steps.told(of2024.sendComplements())).doesNotContain("PATCH_CASE (HUBEE_NOTIFIED)");
    assertThat(Steps.told(of2024.answerWithMessage()))
        .containsExactly("CREATE_EVENT (SENDING_MESSAGE -> HUBEE_NOTIFIED)");
    assertThat(Steps.told(of2022.answerWithMessage()))
        .containsExactly(
            "PATCH_CASE (HUBEE_NOTIFIED)",
            "CREATE_EVENT (SENDING_MESSAGE, ADD_AWAITING -> HUBEE_NOTIFIED)");
  }

  @Test
  void a_case_is_closed_before_the_event_that_ended_it_is_acknowledged() {
    assertThat(Steps.told(of2022.close(CaseStatus.DONE, false)))
        .containsExactly(
            "READ_EVENT",
            "STORE",
            "PATCH_CASE (CLOSED)",
            "CREATE_EVENT (STATUS_UPDATE, DONE -> CLOSED)",
            "PATCH_EVENT (RECEIVED)",
            "DELETE_NOTIFICATION");
    assertThat(Steps.told(of2024.close(CaseStatus.REFUSED, true)))
        .containsExactly(
            "READ_EVENT",
            "STORE",
            "CREATE_EVENT (STATUS_UPDATE -> CLOSED)",
            "PATCH_FOLDER (CLOSED)",
            "PATCH_EVENT (RECEIVED)",
            "DELETE_NOTIFICATION");
  }

  @Test
  void a_case_is_reopened_before_its_folder() {
    assertThat(Steps.told(of2022.reopen(CaseStatus.CLOSED, true)))
        .containsExactly(
            "CREATE_EVENT (ATTACH_DEPOSIT, CLOSED -> HUBEE_NOTIFIED)",
            "UPLOAD_EVENT_FILE",
            "READ_EVENT",
            "PATCH_CASE (HUBEE_NOTIFIED)",
            "PATCH_EVENT (SENT)",
            "PATCH_FOLDER (HUBEE_NOTIFIED)");
    assertThat(Steps.told(of2024.reopen(CaseStatus.DONE, false)))
        .containsExactly(
            "CREATE_EVENT (STATUS_UPDATE -> HUBEE_NOTIFIED)", "PATCH_FOLDER (HUBEE_NOTIFIED)");
  }

  @Test
  void an_acknowledgement_is_deleted_and_nothing_else() {
    assertThat(Steps.told(of2024.dropAcknowledgement())).containsExactly("DELETE_NOTIFICATION");
  }

  @ParameterizedTest(name = "{0} is {1} {2}")
  @CsvSource({
    "CREATE_FOLDER, POST, /folders, false",
    "UPLOAD_FOLDER_FILE, PUT, /folders/{folderId}/attachments/{attachmentId}, true",
    "READ_FOLDER, GET, /folders/{folderId}, false",
    "PATCH_FOLDER, PATCH, /folders/{folderId}, false",
    "DELETE_FOLDER, DELETE, /folders/{folderId}, false",
    "READ_CASE, GET, /cases/{caseId}, false",
    "DOWNLOAD_CASE_FILE, GET, /cases/{caseId}/attachments/{attachmentId}, true",
    "PATCH_CASE, PATCH, /cases/{caseId}, false",
    "CREATE_EVENT, POST, /cases/{caseId}/events, false",
    "UPLOAD_EVENT_FILE, PUT, /cases/{caseId}/events/{eventId}/attachments/{attachmentId}, true",
    "READ_EVENT, GET, /cases/{caseId}/events/{eventId}, false",
    "DOWNLOAD_EVENT_FILE, GET, /cases/{caseId}/events/{eventId}/attachments/{attachmentId}, true",
    "PATCH_EVENT, PATCH, /cases/{caseId}/events/{eventId}, false",
    "DELETE_EVENT, DELETE, /cases/{caseId}/events/{eventId}, false",
    "DELETE_NOTIFICATION, DELETE, /notifications/{notificationId}, false"
  })
  void an_act_is_a_call_of_the_contract(HubAct act, String method, String path, boolean perFile) {
    assertThat(act.method()).contains(method);
    assertThat(act.path()).contains(path);
    assertThat(act.isPerFile()).isEqualTo(perFile);
  }

  @Test
  void storing_is_the_one_act_that_is_no_call() {
    assertThat(HubAct.STORE.method()).isEmpty();
    assertThat(HubAct.STORE.path()).isEmpty();
    assertThat(Arrays.stream(HubAct.values()).filter(act -> act.method().isEmpty()))
        .containsExactly(HubAct.STORE);
    for (HubAct act : HubAct.values()) {
      Printable.assertPrintable(act.message());
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = HubAct.class,
      names = {"PATCH_FOLDER", "PATCH_CASE", "PATCH_EVENT", "CREATE_EVENT"})
  void an_act_that_carries_something_is_no_plain_step(HubAct act) {
    assertThatIllegalArgumentException().isThrownBy(() -> new HubStep.Plain(act));
  }
}
