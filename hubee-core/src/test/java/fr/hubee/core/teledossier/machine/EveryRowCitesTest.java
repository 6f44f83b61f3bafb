// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier.machine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.core.lifecycle.Labelled;
import fr.hubee.core.lifecycle.Transition;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of every machine says who acts and where it comes from. */
class EveryRowCitesTest {

  static Stream<Transition<?, ?, ?>> rows() {
    return Stream.of(
            FolderLifecycle.table().rows(),
            CaseOrders.GENERAL.table().rows(),
            EventLifecycle.table().rows(),
            AttachmentLifecycle.table().rows(),
            LinkLifecycle.table().rows(),
            NotificationLifecycle.table().rows())
        .flatMap(List::stream);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void a_row_cites_a_document_a_section_and_a_date(Transition<?, ?, ?> row) {
    assertThat(row.source())
        .hasValueSatisfying(
            source -> {
              assertThat(source.document()).contains("HubEE");
              assertThat(source.section()).isNotBlank();
              assertThat(source.date()).matches("20[0-9]{2}(-[0-9]{2}-[0-9]{2})?");
            });
  }

  @ParameterizedTest
  @MethodSource("rows")
  void a_row_is_told_by_labels_and_has_a_condition(Transition<?, ?, ?> row) {
    assertThat(((Labelled) row.from()).label()).isNotBlank();
    assertThat(((Labelled) row.to()).label()).isNotBlank();
    assertThat(((Labelled) row.event()).label()).isNotBlank();
    assertThat(row.guards()).isNotEmpty();
  }

  @Test
  void there_are_as_many_rows_as_the_documents_show() {
    assertThat(FolderLifecycle.table().rows()).hasSize(5 + 7 * 8 + 3);
    assertThat(EventLifecycle.table().rows()).hasSize(5);
    assertThat(AttachmentLifecycle.table().rows()).hasSize(8);
    assertThat(LinkLifecycle.table().rows()).hasSize(2);
    assertThat(NotificationLifecycle.table().rows()).hasSize(4);
  }
}
