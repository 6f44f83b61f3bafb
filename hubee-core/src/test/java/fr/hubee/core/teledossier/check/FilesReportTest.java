// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier.check;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.core.law.Hostile;
import fr.hubee.core.law.Printable;
import fr.hubee.core.teledossier.AttachmentState;
import fr.hubee.core.teledossier.AttachmentStatus;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Annex of statuses and RC003: what the statuses of all the files mean together. */
class FilesReportTest {

  static List<Hostile> hostile() {
    return Hostile.all();
  }

  private static FilesReport report(String codes) {
    return FilesReport.of(
        Arrays.stream(codes.split(" "))
            .filter(code -> !code.isEmpty())
            .map(AttachmentStatus::new)
            .toList());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "'', NO_FILE",
    "RECEIVED, COMPLETE",
    "RECEIVED RECEIVED, COMPLETE",
    "RECEIVED PENDING, PENDING",
    "RECEIVED CORRUPTED, INFECTED",
    "RECEIVED REJECTED, REJECTED",
    "RECEIVED DELETED, PURGED",
    "RECEIVED QUARANTINED, UNKNOWN",
    "PENDING QUARANTINED, UNKNOWN",
    "PENDING QUARANTINED DELETED, PURGED",
    "PENDING QUARANTINED DELETED REJECTED, REJECTED",
    "PENDING QUARANTINED DELETED REJECTED CORRUPTED, INFECTED",
    "received, UNKNOWN"
  })
  void the_gravest_comes_first(String codes, FilesMeaning meaning) {
    assertThat(report(codes).meaning()).isEqualTo(meaning);
  }

  @Test
  void an_infected_file_is_never_to_be_opened_and_the_counts_follow() {
    FilesReport report = report("RECEIVED RECEIVED CORRUPTED PENDING QUARANTINED");
    assertThat(report.message().french())
        .contains("Dossier incomplet", "ne doit pas être ouverte")
        .endsWith("(Attendue : 1, Reçue : 2, Infectée : 1, « QUARANTINED »)");
    assertThat(report.message().english())
        .endsWith("(PENDING: 1, RECEIVED: 2, CORRUPTED: 1, \"QUARANTINED\")");
    assertThat(report.total()).isEqualTo(5);
    assertThat(report.count(AttachmentState.RECEIVED)).isEqualTo(2);
    assertThat(report.count(AttachmentState.DELETED)).isZero();
    assertThat(report.unknown()).containsExactly(new AttachmentStatus("QUARANTINED"));
  }

  @Test
  void a_complete_or_an_empty_one_is_told_without_counts() {
    assertThat(report("RECEIVED").message().french())
        .isEqualTo("Dossier complet : toutes les pièces sont reçues.");
    assertThat(report("").message().english()).isEqualTo("No file.");
  }

  @Test
  void unknown_statuses_alone_are_named_once_each_and_three_at_most() {
    FilesReport report = report("A A B C D");
    assertThat(report.unknown()).hasSize(5);
    assertThat(report.message().french()).endsWith("(« A », « B », « C »)");
  }

  @Test
  void an_event_may_be_sent_when_every_file_is_received() {
    assertThat(report("RECEIVED RECEIVED").allReceived()).isTrue();
    assertThat(report("RECEIVED PENDING").allReceived()).isFalse();
    assertThat(report("RECEIVED QUARANTINED").allReceived()).isFalse();
    assertThat(report("").allReceived()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(FilesMeaning.class)
  void only_what_lacks_nothing_is_complete(FilesMeaning meaning) {
    assertThat(meaning.isComplete())
        .isEqualTo(meaning == FilesMeaning.COMPLETE || meaning == FilesMeaning.NO_FILE);
    Printable.assertPrintable(meaning.message());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostile")
  void a_strange_status_does_not_break_the_sentence(Hostile hostile) {
    AttachmentStatus strange = new AttachmentStatus(hostile.text());
    Printable.assertPrintable(FilesReport.of(List.of(strange, strange)).message());
  }
}
