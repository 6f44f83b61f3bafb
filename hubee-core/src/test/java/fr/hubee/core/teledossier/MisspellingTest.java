// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The mistakes of official documents: known where a document makes them, nowhere else. */
class MisspellingTest {

  @ParameterizedTest(name = "{2} writes {0} for {1}")
  @CsvSource({
    "ADD_WAITING, ADD_AWAITING, valise générique",
    "SENDED, SENT, contrat d'interface",
    "IN_PRDONE, IN_PROGRESS, workflow_demarche",
    "IN PROGRESS, IN_PROGRESS, workflow_demarche"
  })
  void a_mistake_on_a_case_status_is_known_with_its_document(
      String written, String meant, String document) {
    Misspelling mistake = new CaseStatus(written).misspelling().orElseThrow();
    assertThat(mistake.meant()).isEqualTo(new CaseStatus(meant));
    assertThat(mistake.written()).isEqualTo(new CaseStatus(written));
    assertThat(mistake.source().document()).contains(document);
  }

  @Test
  void the_kit_writes_a_status_where_a_kind_of_event_is_expected() {
    assertThat(new ActionType("ADD_AWAITING").misspelling().orElseThrow().meant())
        .isEqualTo(ActionType.STATUS_UPDATE);
    assertThat(Misspelling.all()).hasSize(5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ADD-WAITING",
        "add_waiting",
        "SENDED ",
        "HUBEE_ENRICHMENT",
        "ADD_AWAITING",
        "SENT"
      })
  void any_other_text_is_no_known_mistake(String text) {
    assertThat(new CaseStatus(text).misspelling()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ADD_WAITING", "SENDED", "IN_PRDONE"})
  void no_document_makes_them_elsewhere(String text) {
    assertThat(new FolderStatus(text).misspelling()).isEmpty();
    assertThat(new EventStatus(text).misspelling()).isEmpty();
    assertThat(new AttachmentStatus(text).misspelling()).isEmpty();
    assertThat(new ActionType(text).misspelling()).isEmpty();
  }
}
