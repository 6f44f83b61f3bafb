// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Specification 1.2.2, annex of statuses: codes and labels of folders and cases. */
class StatusLabelsTest {

  @ParameterizedTest(name = "annexe, statuts : {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "HUBEE_RECEIVED  | Reçu par le HUBEE          | Reçu par le HUBEE",
        "HUBEE_COMPLETED | Complété                   | Complété",
        "HUBEE_NOTIFIED  | Notifié (au SI)            | Notifié (au SI)",
        "SENT            | Transmis (au SI)           | Nouveau",
        "SI_RECEIVED     | Reçu (par un agent du SI)  | Reçu (par un agent du SI)",
        "IN_PROGRESS     | En cours                   | En cours",
        "ADD_AWAITING    | En attente de compléments  | En attente de compléments",
        "REFUSED         | Refusé                     | Refusé",
        "DONE            | Traité                     | Traité",
        "SI_INTG_ERROR   | Erreur d'intégration       | Erreur d'intégration",
        "CLOSED          | Clos                       | Clos",
        "ARCHIVED        | Archivé                    | Archivé"
      })
  void a_status_of_a_case_has_its_official_label(String code, String label, String onThePortal) {
    CaseStatus status = new CaseStatus(code);
    CaseState state = status.known().orElseThrow();
    assertThat(state.name()).isEqualTo(code);
    assertThat(status.label()).isEqualTo(label);
    assertThat(state.portalLabel()).isEqualTo(onThePortal);
    assertThat(CaseStatus.of(state)).isEqualTo(status).hasToString(code);
    assertThat(state.isOnWire()).isTrue();
  }

  @Test
  void those_are_all_the_statuses_of_a_case() {
    assertThat(CaseState.values()).hasSize(12);
    assertThat(
            List.of(
                CaseStatus.HUBEE_RECEIVED,
                CaseStatus.HUBEE_COMPLETED,
                CaseStatus.HUBEE_NOTIFIED,
                CaseStatus.SENT,
                CaseStatus.SI_RECEIVED,
                CaseStatus.IN_PROGRESS,
                CaseStatus.ADD_AWAITING,
                CaseStatus.REFUSED,
                CaseStatus.DONE,
                CaseStatus.SI_INTG_ERROR,
                CaseStatus.CLOSED,
                CaseStatus.ARCHIVED))
        .extracting(CaseStatus::value)
        .containsExactlyElementsOf(Arrays.stream(CaseState.values()).map(Enum::name).toList());
  }

  @Test
  void a_folder_has_the_same_labels_and_no_integration_error() {
    for (FolderState state : FolderState.values()) {
      if (state.isOnWire()) {
        FolderStatus status = FolderStatus.of(state);
        assertThat(status.known()).contains(state);
        assertThat(status.label()).isEqualTo(new CaseStatus(state.name()).label());
      }
    }
    assertThat(new FolderStatus("SI_INTG_ERROR").known()).isEmpty();
    assertThat(FolderStatus.of(FolderState.HUBEE_RECEIVED)).isEqualTo(FolderStatus.HUBEE_RECEIVED);
    assertThat(FolderStatus.HUBEE_COMPLETED.known()).contains(FolderState.HUBEE_COMPLETED);
    assertThat(FolderStatus.HUBEE_NOTIFIED.known()).contains(FolderState.HUBEE_NOTIFIED);
    assertThat(FolderStatus.CLOSED.known()).contains(FolderState.CLOSED);
    assertThat(FolderStatus.ARCHIVED.known()).contains(FolderState.ARCHIVED);
  }

  /** Contract of events and files: the codes that are on the wire, and only those. */
  @Test
  void events_and_files_have_the_statuses_of_the_contract() {
    assertThat(List.of(EventStatus.IN_PROGRESS, EventStatus.SENT, EventStatus.RECEIVED))
        .extracting(EventStatus::value)
        .containsExactly("IN_PROGRESS", "SENT", "RECEIVED");
    assertThat(
            List.of(
                AttachmentStatus.PENDING,
                AttachmentStatus.RECEIVED,
                AttachmentStatus.CORRUPTED,
                AttachmentStatus.REJECTED,
                AttachmentStatus.DELETED))
        .extracting(AttachmentStatus::value)
        .containsExactly("PENDING", "RECEIVED", "CORRUPTED", "REJECTED", "DELETED");
    assertThat(AttachmentStatus.CORRUPTED.label()).isEqualTo("Infectée");
    assertThat(EventStatus.SENT.label()).isEqualTo("Envoyé");
  }

  @ParameterizedTest
  @ValueSource(strings = {"TO_CREATE", "DELETED"})
  void a_state_that_only_the_machines_know_is_never_read_from_the_wire(String name) {
    assertThat(new FolderStatus(name).known()).isEmpty();
    assertThat(new EventStatus(name).known()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FolderStatus.of(FolderState.valueOf(name)))
        .withMessageContaining(name);
    assertThatIllegalArgumentException().isThrownBy(() -> EventStatus.of(EventState.valueOf(name)));
  }

  @Test
  void a_file_to_be_declared_is_never_read_from_the_wire() {
    assertThat(new AttachmentStatus("TO_CREATE").known()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AttachmentStatus.of(AttachmentState.TO_CREATE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"done", "Done", "DONE ", " DONE", "DÖNE", "dıne", "ARCHIVED\n", ""})
  void a_code_is_read_to_the_letter(String code) {
    assertThat(new CaseStatus(code).known()).isEmpty();
    assertThat(new CaseStatus(code).value()).isEqualTo(code);
  }
}
