// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier.flow;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.core.teledossier.CaseStatus;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Contract V2 of 2024-11-14: the event alone; cinématique of 2022-06-13: PATCH, then the event. */
class StatusFlowTest {

  @ParameterizedTest(name = "{0}: {3}")
  @CsvSource(
      delimiter = ';',
      value = {
        "EVENT_ALONE_2024; HUBEE_NOTIFIED; SI_RECEIVED;"
            + " CREATE_EVENT (STATUS_UPDATE -> SI_RECEIVED)",
        "PATCH_AND_EVENT_2022; HUBEE_NOTIFIED; SI_RECEIVED;"
            + " PATCH_CASE (SI_RECEIVED) |"
            + " CREATE_EVENT (STATUS_UPDATE, HUBEE_NOTIFIED -> SI_RECEIVED)"
      })
  void a_status_changes(StatusFlow flow, String current, String wished, String steps) {
    assertThat(Steps.told(flow.change(new CaseStatus(current), new CaseStatus(wished))))
        .isEqualTo(Steps.read(steps));
  }

  @ParameterizedTest(name = "{0}, {1} to {2}")
  @CsvSource(
      delimiter = ';',
      value = {
        "EVENT_ALONE_2024; IN_PROGRESS; DONE;"
            + " CREATE_EVENT (ATTACH_DEPOSIT -> DONE) | UPLOAD_EVENT_FILE | READ_EVENT |"
            + " PATCH_EVENT (SENT)",
        "PATCH_AND_EVENT_2022; IN_PROGRESS; DONE;"
            + " CREATE_EVENT (ATTACH_DEPOSIT, IN_PROGRESS -> DONE) | UPLOAD_EVENT_FILE |"
            + " READ_EVENT | PATCH_CASE (DONE) | PATCH_EVENT (SENT)",
        "EVENT_ALONE_2024; IN_PROGRESS; IN_PROGRESS;"
            + " CREATE_EVENT (ATTACH_DEPOSIT) | UPLOAD_EVENT_FILE | READ_EVENT |"
            + " PATCH_EVENT (SENT)",
        "PATCH_AND_EVENT_2022; IN_PROGRESS; IN_PROGRESS;"
            + " CREATE_EVENT (ATTACH_DEPOSIT, IN_PROGRESS -> IN_PROGRESS) | UPLOAD_EVENT_FILE |"
            + " READ_EVENT | PATCH_EVENT (SENT)"
      })
  void files_are_sent_before_anything_is_told(
      StatusFlow flow, String current, String wished, String steps) {
    assertThat(Steps.told(flow.changeWithFiles(new CaseStatus(current), new CaseStatus(wished))))
        .isEqualTo(Steps.read(steps));
  }

  @ParameterizedTest
  @EnumSource(StatusFlow.class)
  void a_deposit_that_failed_is_taken_back(StatusFlow flow) {
    assertThat(flow.giveUp()).isEqualTo(List.of(new HubStep.Plain(HubAct.DELETE_EVENT)));
  }

  @Test
  void only_the_flow_of_2024_lets_the_event_set_the_status() {
    assertThat(StatusFlow.EVENT_ALONE_2024.eventSetsStatus()).isTrue();
    assertThat(StatusFlow.PATCH_AND_EVENT_2022.eventSetsStatus()).isFalse();
  }
}
