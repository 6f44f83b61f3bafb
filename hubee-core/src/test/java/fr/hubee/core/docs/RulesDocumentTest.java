// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page that people read is what the code does. */
class RulesDocumentTest {

  private static final Path PAGE = Path.of("..", "docs", "rules.md");

  @Test
  void the_page_is_what_the_tables_say() throws IOException {
    String generated = RulesDocument.generated();
    if (Boolean.getBoolean("docs.write")) {
      Files.writeString(PAGE, generated);
    }
    assertThat(Files.readString(PAGE))
        .as("out of date: write it again with -Dtest=RulesDocumentTest -Ddocs.write=true")
        .isEqualTo(generated);
  }
}
