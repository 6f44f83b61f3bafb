// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.demarche;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.hubee.core.law.PartsLaws;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Example;

class OpeningLawsTest extends PartsLaws<Opening> {

  @Override
  protected List<List<?>> parts() {
    return List.of(days(2022), days(2026));
  }

  @Override
  protected Opening build(List<?> parts) {
    return new Opening((LocalDate) parts.get(0), (LocalDate) parts.get(1));
  }

  @Example
  void it_is_open_from_its_first_day_to_the_eve_of_its_closing() {
    LocalDate first = LocalDate.of(2022, 1, 24);
    LocalDate closed = LocalDate.of(2026, 5, 20);
    Opening opening = Opening.between(first, closed);
    assertThat(opening.on(first.minusDays(1))).isEqualTo(Availability.NOT_YET_OPEN);
    assertThat(opening.on(first)).isEqualTo(Availability.OPEN);
    assertThat(opening.on(closed.minusDays(1))).isEqualTo(Availability.OPEN);
    assertThat(opening.on(closed)).isEqualTo(Availability.CLOSED);
    assertThat(opening.on(LocalDate.MAX)).isEqualTo(Availability.CLOSED);
  }

  @Example
  void without_an_end_it_stays_open() {
    assertThat(Opening.from(LocalDate.of(2022, 1, 24)).on(LocalDate.MAX))
        .isEqualTo(Availability.OPEN);
  }

  @Example
  void without_a_first_day_it_is_never_open() {
    assertThat(Opening.NEVER.on(LocalDate.MIN)).isEqualTo(Availability.NOT_YET_OPEN);
    assertThat(Opening.NEVER.on(LocalDate.MAX)).isEqualTo(Availability.NOT_YET_OPEN);
  }

  @Example
  void it_does_not_close_before_it_has_been_open_one_day() {
    LocalDate day = LocalDate.of(2026, 5, 20);
    assertThatIllegalArgumentException().isThrownBy(() -> Opening.between(day, day));
    assertThat(Opening.between(day, day.plusDays(1)).on(day)).isEqualTo(Availability.OPEN);
  }

  private static List<LocalDate> days(int year) {
    return Arrays.asList(LocalDate.of(year, 1, 24), LocalDate.of(year, 5, 20), null);
  }
}
