// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeFileNameTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "acte.pdf",
        "Acte de naissance n° 12 (copie).PDF",
        "Élève à Besançon.xml",
        "a",
        "a.b.c.tar.gz",
        "CONTRAT.pdf",
        "COM10.txt",
        "null.txt",
        "日本語.txt",
        "x~1.pdf"
      })
  void a_good_name_is_left_as_it_is(String name) {
    assertThat(SafeFileName.of(name).value()).isEqualTo(name);
    assertThat(SafeFileName.of(name).isChanged()).isFalse();
  }

  static Stream<Arguments> badNames() {
    return Stream.of(
        Arguments.of("../../etc/passwd", "_._.._etc_passwd"),
        Arguments.of("..", "fichier"),
        Arguments.of(".", "fichier"),
        Arguments.of("...", "fichier"),
        Arguments.of("", "fichier"),
        Arguments.of("   ", "fichier"),
        Arguments.of("/etc/passwd", "_etc_passwd"),
        Arguments.of("C:\\Windows\\x.dll", "C__Windows_x.dll"),
        Arguments.of("a/b", "a_b"),
        Arguments.of("a:b.txt", "a_b.txt"),
        Arguments.of("a*?\"<>|", "a______"),
        Arguments.of("\u0000.pdf", "_.pdf"),
        Arguments.of("a\r\nb.pdf", "a__b.pdf"),
        Arguments.of("\u202Efdp.exe", "_fdp.exe"),
        Arguments.of("a\u200Bb", "a_b"),
        Arguments.of("\uFEFFa", "_a"),
        Arguments.of("a\u2028b\u2029c", "a_b_c"),
        Arguments.of("a\u00A0b\u3000c", "a b c"),
        Arguments.of(" a.pdf ", "a.pdf"),
        Arguments.of("a.pdf. . .", "a.pdf"),
        Arguments.of(".htaccess", "_htaccess"),
        Arguments.of("-rf", "_rf"),
        Arguments.of("CON", "_CON"),
        Arguments.of("con.txt", "_con.txt"),
        Arguments.of("Nul.tar.gz", "_Nul.tar.gz"),
        Arguments.of("COM1", "_COM1"),
        Arguments.of("lpt9.pdf", "_lpt9.pdf"),
        Arguments.of("COM¹.txt", "_COM¹.txt"),
        Arguments.of("AUX .txt", "_AUX .txt"),
        Arguments.of("CONIN$", "_CONIN$"),
        Arguments.of("e\u0301te\u0301.pdf", "été.pdf"),
        Arguments.of("a\uD800b", "a_b"),
        Arguments.of("\uDC00", "_"),
        Arguments.of("\u3164", "_"),
        Arguments.of("a\u2800\u115F\u034F.exe", "a___.exe"),
        Arguments.of("CON" + " ".repeat(300) + "x.txt", "_CON.txt"),
        Arguments.of("com1" + " ".repeat(260) + "x", "_com1"));
  }

  @ParameterizedTest
  @MethodSource("badNames")
  void a_bad_name_is_made_good(String name, String safe) {
    assertThat(SafeFileName.of(name).value()).isEqualTo(safe);
    assertThat(SafeFileName.of(name).original()).isEqualTo(name);
    assertThat(SafeFileName.of(name).isChanged()).isTrue();
  }

  @Test
  void a_long_name_is_cut_to_255_bytes_and_keeps_its_extension() {
    assertThat(SafeFileName.of("a".repeat(251) + ".pdf").isChanged()).isFalse();
    assertThat(SafeFileName.of("a".repeat(252) + ".pdf").value())
        .isEqualTo("a".repeat(251) + ".pdf");
    assertThat(SafeFileName.of("é".repeat(200) + ".pdf").value())
        .isEqualTo("é".repeat(125) + ".pdf");
    assertThat(SafeFileName.of("\uD83D\uDE00".repeat(100)).value())
        .isEqualTo("\uD83D\uDE00".repeat(63));
    assertThat(SafeFileName.of("a".repeat(250) + " ".repeat(50) + "b.pdf").value())
        .isEqualTo("a".repeat(250) + ".pdf");
  }

  @Test
  void a_sentence_after_a_dot_is_no_extension() {
    String sentence = "n." + "o".repeat(300);
    assertThat(SafeFileName.of(sentence).value()).hasSize(255).startsWith("n.o");
  }

  @ParameterizedTest
  @ValueSource(strings = {".", " ", "/", "\u202E", "e\u0301", "\u0316\u0301", "CON.", "\uDC00"})
  void a_name_of_hostile_length_costs_nothing(String unit) {
    String name = SafeFileName.of(unit.repeat(1 << 20) + "x.pdf").value();
    assertThat(name.getBytes(UTF_8).length).isLessThanOrEqualTo(255);
    assertThat(name).endsWith("pdf");
  }

  @Test
  void a_file_goes_into_its_folder_and_nowhere_else() {
    for (String hostile : List.of("../x", "/x", "..", "a/../../x", "\u0000", "C:x", "~root")) {
      assertThat(SafeFileName.of(hostile).in(folder).getParent()).isEqualTo(folder);
    }
    Path relative = Path.of("inbox");
    assertThat(SafeFileName.of("../x").in(relative).getParent()).isEqualTo(relative);
    assertThat(SafeFileName.of("x").in(Path.of("")).toAbsolutePath())
        .isEqualTo(Path.of("x").toAbsolutePath());
    assertThat(SafeFileName.of("x").in(folder.resolve("a/..")).normalize())
        .isEqualTo(folder.resolve("x"));
  }

  @ParameterizedTest
  @CsvSource({
    "\u0301.bashrc, _bashrc",
    "\u0301-rf, _rf",
    "C\u0302\u0316ON.txt, _CON.txt",
    "\u0316, fichier",
    "été.pdf, ete.pdf"
  })
  void without_its_accents_a_name_is_as_safe(String name, String safe) {
    Path withoutAccents = asciiOnly(folder);
    assertThat(SafeFileName.of(name).in(withoutAccents)).hasToString(folder.resolve(safe) + "");
  }

  /** The folder of a system whose locale has no accents. */
  private static Path asciiOnly(Path real) {
    return (Path)
        Proxy.newProxyInstance(
            SafeFileNameTest.class.getClassLoader(),
            new Class<?>[] {Path.class},
            (self, method, arguments) -> {
              if (method.getName().equals("equals")) {
                return real.toString().equals(arguments[0].toString());
              }
              if (arguments != null && !arguments[0].toString().matches("\\p{ASCII}*")) {
                throw new InvalidPathException("…", "no accents here");
              }
              Object answer = method.invoke(real, arguments);
              return answer instanceof Path path ? asciiOnly(path) : answer;
            });
  }

  @Test
  void a_file_of_this_name_can_be_made() throws Exception {
    for (String name : List.of("a".repeat(400) + ".pdf", "CON", "..", "a\u0000b", "x:y?", "-")) {
      assertThat(Files.createFile(SafeFileName.of(name).in(folder))).exists();
    }
  }

  @Test
  void neither_name_is_printed_and_both_count() {
    SafeFileName name = SafeFileName.of("PLANTED/acte.pdf");
    assertThat(name).hasToString("SafeFileName[16 characters]");
    assertThat(name).isEqualTo(SafeFileName.of("PLANTED/acte.pdf"));
    assertThat(name).hasSameHashCodeAs(SafeFileName.of("PLANTED/acte.pdf"));
    assertThat(name).isNotEqualTo(SafeFileName.of("PLANTED:acte.pdf"));
    assertThat(name).isNotEqualTo(SafeFileName.of("other"));
    assertThatThrownBy(() -> SafeFileName.of(null)).hasMessage("original");
    assertThatThrownBy(() -> name.in(null)).hasMessage("folder");
  }
}
