// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is true of every safe name, whatever it is made of. */
class SafeFileNameLawsTest {

  private static final Path FOLDER = Path.of("inbox", "c-1");
  private static final Pattern RESERVED =
      Pattern.compile("(?i)(CON|PRN|AUX|NUL|COM[0-9]|LPT[0-9])( *\\..*| *)");

  private static final String BLANKS = "CON" + " ".repeat(300) + "x";

  /** Text as it comes, and text made of what hurts. */
  @Provide
  Arbitrary<String> names() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(400),
        Arbitraries.strings()
            .withChars("./\\:. -_CONcon1\u0000\n\u202E\u200B\u0301\u00A0e\u00E9\uD83D\uDE00\uD800")
            .ofMaxLength(300),
        Arbitraries.of(
                "CON", "nul", "COM1", "..", "acte", "e\u0301", "\uD83D\uDE00".repeat(70), BLANKS)
            .list()
            .ofMaxSize(5)
            .map(parts -> String.join(".", parts)));
  }

  @Property(tries = 2000)
  void it_has_1_to_255_bytes_that_read_back(@ForAll("names") String name) {
    String safe = SafeFileName.of(name).value();
    byte[] bytes = safe.getBytes(UTF_8);
    assertThat(bytes.length).isBetween(1, 255);
    assertThat(new String(bytes, UTF_8)).isEqualTo(safe);
  }

  @Property(tries = 2000)
  void it_has_no_separator_no_invisible_and_no_edge(@ForAll("names") String name) {
    String safe = SafeFileName.of(name).value();
    assertThat(safe).doesNotContainPattern("[/\\\\:*?\"<>|\\p{Cntrl}\\p{Cf}]");
    assertThat(safe).doesNotStartWith(".").doesNotStartWith("-").doesNotStartWith(" ");
    assertThat(safe).doesNotEndWith(".").doesNotEndWith(" ");
    assertThat(RESERVED.matcher(safe).matches()).isFalse();
  }

  @Property(tries = 2000)
  void it_is_composed_and_safe_already(@ForAll("names") String name) {
    String safe = SafeFileName.of(name).value();
    assertThat(Normalizer.isNormalized(safe, Normalizer.Form.NFC)).isTrue();
    assertThat(SafeFileName.of(safe).value()).isEqualTo(safe);
  }

  @Property(tries = 1000)
  void it_stays_in_its_folder(@ForAll("names") String name) {
    Path file = SafeFileName.of(name).in(FOLDER);
    assertThat(file.normalize().getParent()).isEqualTo(FOLDER);
    assertThat(file.getNameCount()).isEqualTo(FOLDER.getNameCount() + 1);
  }

  @Property(tries = 300)
  void in_one_folder_no_two_files_have_one_name(@ForAll("lists") List<String> names) {
    FolderNames folder = FolderNames.empty();
    Set<String> taken = new HashSet<>();
    for (String name : names) {
      SafeFileName safe = folder.take(SafeFileName.of(name));
      assertThat(taken.add(safe.value().toUpperCase(Locale.ROOT))).isTrue();
      assertThat(SafeFileName.of(safe.value()).value()).isEqualTo(safe.value());
      assertThat(safe.original()).isEqualTo(name);
    }
  }

  @Provide
  Arbitrary<List<String>> lists() {
    return Arbitraries.of(
            "a.pdf", "A.PDF", "a (2).pdf", "..", "", "e\u0301", "\u00C9", "a".repeat(300))
        .list()
        .ofMaxSize(12);
  }
}
