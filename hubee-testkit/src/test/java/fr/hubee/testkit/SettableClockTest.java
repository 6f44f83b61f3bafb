// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class SettableClockTest {

  private final SettableClock clock = new SettableClock(Instant.parse("2026-11-23T23:30:00Z"));

  @Test
  void it_stands_still_until_it_is_moved() {
    assertThat(clock.instant()).isEqualTo(clock.instant());

    clock.advance(Duration.ofMinutes(1));

    assertThat(clock.instant()).isEqualTo(Instant.parse("2026-11-23T23:31:00Z"));
  }

  @Test
  void a_view_in_another_zone_follows_it() {
    Clock paris = clock.withZone(ZoneId.of("Europe/Paris"));

    clock.set(Instant.parse("2026-12-31T23:30:00Z"));

    assertThat(LocalDate.now(paris)).isEqualTo(LocalDate.of(2027, 1, 1));
    assertThat(LocalDate.now(clock)).isEqualTo(LocalDate.of(2026, 12, 31));
  }
}
