// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FolderNamesTest {

  private final FolderNames folder = FolderNames.empty();

  @Test
  void the_first_keeps_its_name_the_others_get_a_number() {
    assertThat(taken("acte.pdf", "acte.pdf", "acte.pdf", "autre.pdf", "acte"))
        .containsExactly("acte.pdf", "acte (2).pdf", "acte (3).pdf", "autre.pdf", "acte");
  }

  @Test
  void case_and_the_writing_of_accents_do_not_tell_names_apart() {
    assertThat(taken("Acte.PDF", "acte.pdf", "é", "e\u0301", "STRASSE", "straße", "ΣΑΣ", "σας"))
        .containsExactly(
            "Acte.PDF", "acte (2).pdf", "é", "é (2)", "STRASSE", "straße (2)", "ΣΑΣ", "σας (2)");
  }

  /** Whatever the language of the machine: these tests run in Turkish. */
  @Test
  void the_dotless_i_is_no_trap() {
    assertThat(taken("TITRE.PDF", "titre.pdf")).containsExactly("TITRE.PDF", "titre (2).pdf");
  }

  @Test
  void a_number_that_is_taken_is_passed_over() {
    assertThat(taken("a (2).pdf", "a.pdf", "a.pdf", "a (2).pdf"))
        .containsExactly("a (2).pdf", "a.pdf", "a (3).pdf", "a (2) (2).pdf");
  }

  @Test
  void what_is_in_the_folder_already_counts() {
    FolderNames used = FolderNames.of(List.of("ACTE.pdf"));
    assertThat(used.take(SafeFileName.of("acte.pdf")).value()).isEqualTo("acte (2).pdf");
  }

  @Test
  void a_number_never_makes_a_name_too_long() {
    String longest = "a".repeat(251) + ".pdf";
    List<String> names = taken(longest, longest, longest);
    assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.endsWith(".pdf"));
    assertThat(names).allMatch(name -> name.getBytes(UTF_8).length <= 255);
    assertThat(names.get(1)).isEqualTo("a".repeat(247) + " (2).pdf");
  }

  @Test
  void many_of_one_name_cost_little() {
    for (int i = 1; i < 20_000; i++) {
      folder.take(SafeFileName.of("a.pdf"));
    }
    assertThat(folder.take(SafeFileName.of("a.pdf")).value()).isEqualTo("a (20000).pdf");
  }

  private List<String> taken(String... names) {
    return java.util.Arrays.stream(names)
        .map(SafeFileName::of)
        .map(folder::take)
        .map(SafeFileName::value)
        .toList();
  }
}
