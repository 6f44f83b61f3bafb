// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.hubee.core.teledossier.AttachmentStatus;
import fr.hubee.core.teledossier.CaseStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** After how many working days somebody should look. */
class StaleThresholdsTest {

  private static final StaleThresholds USUAL = StaleThresholds.standard();

  @ParameterizedTest(name = "{0} after {1} working days")
  @CsvSource({"HUBEE_RECEIVED, 1", "HUBEE_NOTIFIED, 2", "SI_RECEIVED, 3", "IN_PROGRESS, 10"})
  void a_status_is_stale_on_its_day_and_not_the_day_before(String code, int days) {
    CaseStatus status = new CaseStatus(code);
    assertThat(USUAL.of(status)).hasValue(days);
    assertThat(USUAL.isStale(status, days - 1)).isFalse();
    assertThat(USUAL.isStale(status, days)).isTrue();
    assertThat(USUAL.isStale(status, days + 1)).isTrue();
  }

  @Test
  void a_file_that_is_awaited_is_stale_after_one_day() {
    assertThat(USUAL.isStale(AttachmentStatus.PENDING, 0)).isFalse();
    assertThat(USUAL.isStale(AttachmentStatus.PENDING, 1)).isTrue();
    assertThat(USUAL.all()).hasSize(5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"DONE", "REFUSED", "CLOSED", "ADD_AWAITING", "PENDING", "SOMETHING"})
  void nobody_waits_in_another_status(String code) {
    assertThat(USUAL.of(new CaseStatus(code))).isEmpty();
    assertThat(USUAL.isStale(new CaseStatus(code), Integer.MAX_VALUE)).isFalse();
  }

  @Test
  void a_caller_sets_his_own() {
    StaleThresholds mine = USUAL.with(CaseStatus.ADD_AWAITING, 20).with(CaseStatus.IN_PROGRESS, 5);
    assertThat(mine.isStale(CaseStatus.ADD_AWAITING, 20)).isTrue();
    assertThat(mine.of(CaseStatus.IN_PROGRESS)).hasValue(5);
    assertThat(USUAL.of(CaseStatus.IN_PROGRESS)).hasValue(10);
    assertThat(USUAL.with(CaseStatus.SENT, 1).isStale(CaseStatus.SENT, 1)).isTrue();
    assertThatIllegalArgumentException().isThrownBy(() -> USUAL.with(CaseStatus.SENT, 0));
  }
}
