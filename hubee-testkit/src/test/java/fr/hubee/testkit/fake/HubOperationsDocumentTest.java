// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.testkit.internal.openapi.Operation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page that people read is what the hub does; each operation keeps its contract. */
class HubOperationsDocumentTest {

  private static final Path PAGE = Path.of("..", "docs", "hub-operations.md");

  static List<Operation> operations() {
    return Operations.all();
  }

  @Test
  void the_page_is_what_the_hub_answers() throws IOException {
    String generated = HubOperationsDocument.generated();
    if (Boolean.getBoolean("docs.write")) {
      Files.writeString(PAGE, generated);
    }
    assertThat(Files.readString(PAGE))
        .as("out of date: write it again with -Dtest=HubOperationsDocumentTest -Ddocs.write=true")
        .isEqualTo(generated);
  }

  @ParameterizedTest
  @MethodSource("operations")
  void no_cell_is_blank_and_each_says_what_its_column_promises(Operation operation) {
    List<String> cells = HubOperationsDocument.cells(operation);
    List<String> titles = HubOperationsDocument.titles();

    assertThat(cells).hasSameSizeAs(titles).noneMatch(String::isBlank);
    assertThat(cells).doesNotContain(HubOperationsDocument.PENDING);
    assertThat(cells.get(1)).startsWith("`2");
    for (int i = 2; i < titles.size(); i++) {
      String title = titles.get(i);
      if (title.matches("[0-9]+")) {
        assertThat(cells.get(i)).as(title).matches("(?s)`" + title + "` .+|n/a: .+");
      } else {
        boolean allowed = operation.scopes().contains(title);
        assertThat(cells.get(i).contains("(900910)")).as(title).isNotEqualTo(allowed);
      }
    }
  }
}
