// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.hubee.core.teledossier.machine.LinkState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Specification 1.2.2, 3.5.10: purge of files, archiving, deletion; and its own example. */
class RetentionTest {

  private static final LocalDate CHANGE = LocalDate.of(2021, 4, 15);
  private static final int DELAY = 4;
  private static final LocalDate DUE = LocalDate.of(2021, 4, 20);

  @ParameterizedTest(name = "3.5.10.1: {0} with a delay of {1} gives {2}")
  @CsvSource({
    "2021-04-15, 4, 2021-04-20",
    "2021-04-15, 0, 2021-04-16",
    "2024-02-27, 1, 2024-02-29",
    "2026-12-30, 30, 2027-01-30"
  })
  void files_go_after_the_delay_and_one_day_more(LocalDate change, int delay, LocalDate due) {
    assertThat(Retention.deletionDate(change, delay)).isEqualTo(due);
  }

  @Test
  void a_delay_of_any_size_is_counted() {
    assertThat(Retention.deletionDate(CHANGE, Integer.MAX_VALUE))
        .isEqualTo(CHANGE.plusDays(Integer.MAX_VALUE + 1L));
  }

  /** C1 and C2 share a file; C2 has one of its own. C2 reaches the status on 15/04/2021. */
  @Test
  void the_official_example_keeps_the_shared_file_and_deletes_the_other_from_20_april() {
    FileLink ofC1 = FileLink.TO_DOWNLOAD;
    FileLink ofC2 = FileLink.TO_DOWNLOAD.flagged(CHANGE, DELAY);
    assertThat(ofC2).isEqualTo(new FileLink(LinkState.TO_DELETE, DUE));
    assertThat(FileLink.isPurgeDue(List.of(ofC2), DUE.minusDays(1))).isFalse();
    assertThat(FileLink.isPurgeDue(List.of(ofC2), DUE)).isTrue();
    assertThat(FileLink.isPurgeDue(List.of(ofC1, ofC2), DUE)).isFalse();
    assertThat(FileLink.isPurgeDue(List.of(ofC1, ofC2), DUE.plusYears(1))).isFalse();
  }

  @Test
  void a_shared_file_goes_when_the_last_case_has_let_it_go() {
    FileLink ofC2 = FileLink.TO_DOWNLOAD.flagged(CHANGE, DELAY);
    FileLink ofC1 = FileLink.TO_DOWNLOAD.flagged(CHANGE.plusDays(10), DELAY);
    assertThat(FileLink.isPurgeDue(List.of(ofC1, ofC2), DUE.plusDays(9))).isFalse();
    assertThat(FileLink.isPurgeDue(List.of(ofC1, ofC2), DUE.plusDays(10))).isTrue();
    assertThat(FileLink.isPurgeDue(List.of(ofC1.purged(), ofC2), DUE)).isTrue();
  }

  @Test
  void a_file_that_no_case_refers_to_is_never_purged() {
    assertThat(FileLink.isPurgeDue(List.of(), DUE.plusYears(10))).isFalse();
  }

  @Test
  void a_link_is_flagged_once_and_purged_once() {
    FileLink flagged = FileLink.TO_DOWNLOAD.flagged(CHANGE, DELAY);
    assertThat(flagged.flagged(CHANGE.plusDays(3), DELAY)).isEqualTo(flagged);
    assertThat(FileLink.TO_DOWNLOAD.purged()).isEqualTo(FileLink.TO_DOWNLOAD);
    FileLink purged = flagged.purged();
    assertThat(purged).isEqualTo(new FileLink(LinkState.DELETED, DUE));
    assertThat(purged.purged()).isEqualTo(purged);
    assertThat(purged.flagged(CHANGE, DELAY)).isEqualTo(purged);
    assertThat(FileLink.TO_DOWNLOAD.deletionDate()).isEmpty();
    assertThat(flagged.deletionDate()).contains(DUE);
  }

  @Test
  void a_link_to_be_deleted_has_a_date() {
    assertThatIllegalArgumentException().isThrownBy(() -> new FileLink(LinkState.TO_DELETE, null));
    assertThat(new FileLink(LinkState.DELETED, null).deletionDate()).isEmpty();
  }

  @Test
  void a_closed_folder_is_archived_then_deleted_after_its_delays() {
    RetentionDelays delays = new RetentionDelays(4, 1, 30);
    LocalDate archived = Retention.archivingDate(CHANGE, delays.beforeArchiving());
    assertThat(archived).isEqualTo(LocalDate.of(2021, 4, 16));
    assertThat(Retention.folderDeletionDate(archived, delays.beforeFolderDeletion()))
        .isEqualTo(LocalDate.of(2021, 5, 16));
  }

  @ParameterizedTest(name = "{0} is {1} in Paris")
  @CsvSource({
    "2021-04-14T21:59:59Z, 2021-04-14",
    "2021-04-14T22:00:00Z, 2021-04-15",
    "2021-01-14T22:59:59Z, 2021-01-14",
    "2021-01-14T23:00:00Z, 2021-01-15"
  })
  void a_day_is_a_day_of_paris(Instant when, LocalDate day) {
    assertThat(Retention.day(when)).isEqualTo(day);
  }

  @Test
  void a_delay_is_never_negative() {
    assertThatIllegalArgumentException().isThrownBy(() -> Retention.deletionDate(CHANGE, -1));
    assertThatIllegalArgumentException().isThrownBy(() -> Retention.archivingDate(CHANGE, -1));
    assertThatIllegalArgumentException().isThrownBy(() -> Retention.folderDeletionDate(CHANGE, -1));
    assertThatIllegalArgumentException().isThrownBy(() -> new RetentionDelays(-1, 0, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new RetentionDelays(0, -1, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new RetentionDelays(0, 0, -1));
    assertThat(new RetentionDelays(0, 0, 0).beforeFileDeletion()).isZero();
  }
}
