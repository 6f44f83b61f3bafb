// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class ParisDayTest {

  @Test
  void the_day_changes_at_midnight_in_paris_in_winter_and_in_summer() {
    assertDay("2026-11-23T22:59:59.999999999Z", "2026-11-23");
    assertDay("2026-11-23T23:00:00Z", "2026-11-24");
    assertDay("2026-11-24T22:59:59Z", "2026-11-24");
    assertDay("2026-06-30T21:59:59Z", "2026-06-30");
    assertDay("2026-06-30T22:00:00Z", "2026-07-01");
    assertDay("2026-11-23T22:59:59Z", "2026-11-23");
  }

  private static void assertDay(String instant, String day) {
    assertThat(ParisDay.at(Instant.parse(instant))).isEqualTo(LocalDate.parse(day));
  }

  /** Asked about one instant after another, far apart or not, it remembers no wrong day. */
  @Property
  void it_is_what_the_calendar_says(
      @ForAll @LongRange(min = -2_000_000_000L, max = 8_000_000_000L) long second,
      @ForAll @LongRange(min = -90_000, max = 90_000) long later) {
    for (long each : new long[] {second, second + later, second}) {
      Instant instant = Instant.ofEpochSecond(each);
      assertThat(ParisDay.at(instant))
          .isEqualTo(LocalDate.ofInstant(instant, ZoneId.of("Europe/Paris")));
    }
  }
}
