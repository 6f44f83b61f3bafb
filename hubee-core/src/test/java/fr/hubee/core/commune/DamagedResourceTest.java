// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.commune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DamagedResourceTest {

  private static final String TWO_COMMUNES =
      """
      hubee-communes 1
      year 2031
      source here
      kinds AD
      codes 2A001|2B002
      names Ici|Là-bas
      sirens 219200235|
      parents |2A001
      formers 20001 20002|
      postals 20000|
      """;

  private static final CommuneResource RESOURCE = new CommuneResource("some.txt.gz");

  private static byte[] gzip(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
    return bytes.toByteArray();
  }

  private static void assertRefused(byte[] compressed, String reason) {
    assertThatIllegalStateException()
        .isThrownBy(() -> RESOURCE.read(compressed))
        .withMessageStartingWith(
            "cannot read the communes from fr/hubee/core/commune/some.txt.gz: ")
        .withMessageContaining(reason);
  }

  @Test
  void a_missing_one_is_named() {
    assertThatIllegalStateException()
        .isThrownBy(() -> new CommuneResource("communes-1789.txt.gz").read())
        .withMessageContaining("fr/hubee/core/commune/communes-1789.txt.gz")
        .withMessageContaining("not on the class path");
  }

  @Test
  void a_sound_one_is_read_year_included() {
    CommuneTable table = RESOURCE.read(gzip(TWO_COMMUNES));

    assertThat(table.vintage()).isEqualTo(new Vintage(2031, "here"));
    assertThat(table.entry(0).formerCodes())
        .extracting(Object::toString)
        .containsExactly("20001", "20002");
    assertThat(table.entry(1)).hasToString("Là-bas (2B002, commune déléguée)");
  }

  @Test
  void a_text_that_is_no_gzip_is_refused() {
    assertRefused("hubee-communes 1\n".getBytes(StandardCharsets.UTF_8), "GZIP");
  }

  @Test
  void an_empty_file_is_refused() {
    assertRefused(new byte[0], "");
  }

  @ParameterizedTest
  @ValueSource(ints = {9, 10, 100, 200_000, 458_000})
  void a_truncated_file_is_refused(int length) {
    assertRefused(Arrays.copyOf(NaiveCommunes.resource(), length), "");
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 200_000, 400_000})
  void a_changed_byte_is_refused(int position) {
    byte[] changed = NaiveCommunes.resource();
    changed[position] ^= 1;

    assertRefused(changed, "");
  }

  static Stream<Arguments> wrongTexts() {
    return Stream.of(
        Arguments.of("hubee-communes 1", "hubee-communes 2", "format 2 instead of 1"),
        Arguments.of("hubee-communes 1", "communes 1", "no line \"hubee-communes\""),
        Arguments.of("year 2031", "year soon", "year"),
        Arguments.of("year 2031", "year", "no line \"year\""),
        Arguments.of("kinds AD", "kinds AX", "kinds: an unknown letter"),
        Arguments.of("kinds AD", "kinds ADD", "codes: 2 cells instead of 3"),
        Arguments.of("kinds AD", "kinds A", "codes: more than 1 cells"),
        Arguments.of("names Ici|", "names ", "names: 1 cells instead of 2"),
        Arguments.of("219200235", "21920023X", "malformed SIREN"),
        Arguments.of("219200235", "2192002355", "sirens: a cell of 10 characters"),
        Arguments.of("2A001|2B002", "2C001|2B002", "malformed CODE_COMMUNE"),
        Arguments.of("2A001|2B002", "2A0:1|2B002", "malformed CODE_COMMUNE"),
        Arguments.of("postals 20000|\n", "postals 20000|", "ends inside a line"),
        Arguments.of("postals 20000|\n", "", "the text ends"));
  }

  @ParameterizedTest
  @MethodSource("wrongTexts")
  void a_wrong_text_is_refused(String right, String wrong, String reason) {
    assertThat(TWO_COMMUNES).contains(right);
    assertRefused(gzip(TWO_COMMUNES.replace(right, wrong)), reason);
  }
}
