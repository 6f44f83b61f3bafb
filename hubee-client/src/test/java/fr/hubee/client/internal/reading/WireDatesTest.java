// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WireDatesTest {

  private static final DateTimeFormatter USUAL =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxxx");

  @Property
  void what_the_hub_writes_is_read_to_the_millisecond(
      @ForAll @LongRange(min = -62_167_219_200_000L, max = 253_402_300_799_999L) long millis) {
    OffsetDateTime date = Instant.ofEpochMilli(millis).atOffset(ZoneOffset.UTC);

    assertThat(WireDates.read(USUAL.format(date))).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-04-19T09:11:14.100+00:00, 2024-04-19T09:11:14.100Z",
    "2024-04-19T09:11:14.100-00:00, 2024-04-19T09:11:14.100Z",
    "2024-04-19T09:11:14.100+02:00, 2024-04-19T09:11:14.100+02:00",
    "2024-04-19T09:11:14.100+0200, 2024-04-19T09:11:14.100+02:00",
    "2024-04-19T09:11:14Z, 2024-04-19T09:11:14Z",
    "2024-04-19T09:11:14.123456789Z, 2024-04-19T09:11:14.123456789Z",
    "2024-02-29T23:59:59.999+00:00, 2024-02-29T23:59:59.999Z",
    "2024-02-30T09:11:14.100+00:00, 2024-02-29T09:11:14.100Z",
    "2024-04-31T09:11:14.100+00:00, 2024-04-30T09:11:14.100Z",
    "0000-01-01T00:00:00.000+00:00, 0000-01-01T00:00:00.000Z",
  })
  void every_way_of_writing_one_is_read(String text, String date) {
    assertThat(WireDates.read(text)).isEqualTo(OffsetDateTime.parse(date));
    assertThat(WireDates.isDate(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2024-04-19",
        "2024-04-19T09:11:14.100",
        "2024-04-19T09:11:14.100 00:00",
        "2024-04-19 09:11:14.100+00:00",
        "2024-04-19T09:11:14,100+00:00",
        "2024-04-19T09:11:14.100+00:60",
        "2024-13-19T09:11:14.100+00:00",
        "2024-00-19T09:11:14.100+00:00",
        "2024-04-32T09:11:14.100+00:00",
        "2024-04-19T25:11:14.100+00:00",
        "2024-04-19T09:60:14.100+00:00",
        "2024-04-19T09:11:60.100+00:00",
        "2024-04-19T09:11:14.10/+00:00",
        "2024-04-19T09:11:14.10:+00:00",
        "٢٠٢٤-04-19T09:11:14.100+00:00",
      })
  void nothing_else_is_a_date(String text) {
    assertThatThrownBy(() -> WireDates.read(text)).isInstanceOf(IllegalArgumentException.class);
    assertThat(WireDates.isDate(text)).isFalse();
  }

  /** Of every field, what is in its range, at its ends and beyond. */
  @Property(generation = GenerationMode.EXHAUSTIVE)
  void a_date_is_known_without_being_read(
      @ForAll @IntRange(max = 14) int month,
      @ForAll @IntRange(max = 33) int day,
      @ForAll @IntRange(min = 22, max = 25) int hour,
      @ForAll @IntRange(min = 58, max = 61) int minute) {
    String text =
        String.format("2023-%02d-%02dT%02d:%02d:%02d.000+00:00", month, day, hour, minute, minute);

    assertThat(WireDates.isDate(text)).isEqualTo(reads(text));
  }

  private static boolean reads(String text) {
    try {
      return WireDates.read(text) != null;
    } catch (IllegalArgumentException malformed) {
      return false;
    }
  }
}
