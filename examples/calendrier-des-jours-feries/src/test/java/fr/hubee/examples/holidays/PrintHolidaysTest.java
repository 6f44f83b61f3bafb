// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.examples.holidays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.hubee.core.calendar.Territory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The file that the example prints. */
class PrintHolidaysTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... options) {
    Properties properties = new Properties();
    for (String option : options) {
      String[] pair = option.split("=", 2);
      properties.setProperty(pair[0], pair[1]);
    }
    return PrintHolidays.run(properties, utf8(out), utf8(err));
  }

  private static PrintStream utf8(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private List<String> lines() {
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private List<String> dates() {
    List<String> lines = new ArrayList<>(lines());
    assertThat(lines.remove(0)).isEqualTo("zone;date;label");
    return lines;
  }

  @Test
  void without_options_every_zone_and_every_published_year_are_printed() {
    assertThat(run()).isEqualTo(PrintHolidays.PRINTED);

    assertThat(dates()).hasSize(3936).doesNotHaveDuplicates();
    assertThat(err.size()).isZero();
    assertThat(dates().stream().map(line -> line.split(";")[0]).distinct())
        .containsExactlyElementsOf(Arrays.stream(Territory.values()).map(Territory::slug).toList());
  }

  @Test
  void lines_are_in_the_order_of_zone_then_date_and_each_pair_stands_once() {
    run();

    List<String> keys =
        dates().stream().map(line -> line.substring(0, line.lastIndexOf(';'))).toList();
    assertThat(keys).doesNotHaveDuplicates();
    assertThat(keys)
        .isSortedAccordingTo(
            Comparator.comparing((String key) -> key.split(";")[0])
                .thenComparing(key -> key.split(";")[1]));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "alsace-moselle;2006-01-01;1er janvier",
        "alsace-moselle;2026-04-03;Vendredi saint",
        "alsace-moselle;2026-12-26;2ème jour de Noël",
        "guadeloupe;2026-05-27;Abolition de l'esclavage",
        "guyane;2019-06-10;Lundi de Pentecôte / Abolition de l'esclavage",
        "martinique;2031-05-22;Ascension / Abolition de l'esclavage",
        "metropole;2008-05-01;1er mai / Ascension",
        "metropole;2026-12-25;Jour de Noël",
        "saint-martin;2017-05-27;Abolition de l'esclavage",
        "saint-martin;2018-05-28;Abolition de l'esclavage",
        "wallis-et-futuna;2031-12-25;Jour de Noël"
      })
  void lines_are_those_of_the_official_calendar(String line) {
    run();

    assertThat(lines()).containsOnlyOnce(line);
  }

  @Test
  void lines_end_alike_everywhere() {
    run("zones=metropole", "annees=2026");

    assertThat(out.toString(StandardCharsets.UTF_8))
        .doesNotContain("\r")
        .startsWith("zone;date;label\nmetropole;2026-01-01;1er janvier\n")
        .endsWith("metropole;2026-12-25;Jour de Noël\n");
  }

  @ParameterizedTest
  @CsvSource({
    "metropole, 2026-2027, 22",
    "'guyane,metropole', 2026, 23",
    "' guyane , guyane ', 2026, 12",
    "'', 2026, 152",
    "metropole, ' 2026 - 2026 ', 11",
    "metropole, 2099, 11",
    "metropole, '', 285"
  })
  void options_ask_for_less(String zones, String years, int expected) {
    assertThat(run("zones=" + zones, "annees=" + years)).isEqualTo(PrintHolidays.PRINTED);
    assertThat(dates()).hasSize(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "zones=paris, metropole", "zones=Metropole, metropole", "'zones=metropole,,guyane', guyane",
    "annees=2026-2025, 2006", "annees=2005, 2006", "annees=2099-2100, 2099",
    "annees=26, 2026-2027", "annees=2026-, 2026-2027", "annees=٢٠٢٦, 2026-2027"
  })
  void an_unclear_option_is_told_on_the_other_stream(String option, String remedy) {
    assertThat(run(option)).isEqualTo(PrintHolidays.CLARIFY);

    assertThat(out.size()).isZero();
    assertThat(err.toString(StandardCharsets.UTF_8)).contains(remedy).doesNotContain("Exception");
  }

  @Test
  void a_program_prints_utf8_whatever_its_locale() throws IOException, InterruptedException {
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=ISO-8859-1",
                "-Duser.language=ar",
                "-Dzones=alsace-moselle",
                "-Dannees=2026",
                "-cp",
                System.getProperty("java.class.path"),
                PrintHolidays.class.getName())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();

    String printed = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(program.waitFor()).isZero();
    assertThat(printed)
        .contains("alsace-moselle;2026-04-06;Lundi de Pâques\n")
        .endsWith("alsace-moselle;2026-12-26;2ème jour de Noël\n");
  }

  /** The library that the core's tests compare with stays in the core's tests. */
  @Test
  void whoever_uses_the_core_inherits_no_calendar_library() {
    assertThatThrownBy(() -> Class.forName("de.focus_shift.jollyday.core.HolidayManager"))
        .isInstanceOf(ClassNotFoundException.class);
  }
}
