// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.client;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.testkit.internal.openapi.Operation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page that people read is what the client does. */
class ClientOperationsDocumentTest {

  private static final Path PAGE = Path.of("..", "docs", "client-operations.md");

  static List<Operation> operations() {
    return HubOperations.all();
  }

  @Test
  void the_page_is_what_the_client_makes_of_answers() throws IOException {
    String generated = ClientOperationsDocument.generated();
    if (Boolean.getBoolean("docs.write")) {
      Files.writeString(PAGE, generated);
    }
    assertThat(Files.readString(PAGE))
        .as(
            "out of date: write it again with -Dtest=ClientOperationsDocumentTest"
                + " -Ddocs.write=true")
        .isEqualTo(generated);
  }

  @ParameterizedTest
  @MethodSource("operations")
  void no_cell_is_blank_no_success_is_lost_and_no_failure_is_a_stranger(Operation operation) {
    List<String> cells = ClientOperationsDocument.cells(operation);
    List<String> titles = ClientOperationsDocument.titles();

    assertThat(cells).hasSameSizeAs(titles).noneMatch(String::isBlank);
    for (int i = 2; i < titles.size(); i++) {
      assertThat(cells.get(i)).as(titles.get(i)).matches(expected(titles.get(i), operation));
    }
  }

  /** What each column promises, whatever the operation. */
  private static String expected(String title, Operation operation) {
    boolean file = operation.id().startsWith("download");
    String failure = "[A-Za-z]+Exception(, perhaps done)?";
    return switch (title) {
      case "Done" -> "–|true|OptionalLong.*|[0-9] in a [A-Za-z]+|[A-Za-z]+(?<!Exception)";
      case "New field", "Identifiers alone" ->
          file ? failure : "–|true|OptionalLong.*|[0-9] in a [A-Za-z]+|[A-Za-z]+(?<!Exception)";
      case "400" -> "InvalidRequestException";
      case "400 exists" -> "AlreadyExistsException";
      case "401" -> "AuthenticationFailedException";
      case "403" -> "AccessDeniedException";
      case "404" ->
          NOTHING_THERE.contains(operation.id()) ? "false|0 in a Page" : "NotFoundException";
      case "Proxy 404" -> "UnexpectedAnswerException";
      default -> ".+";
    };
  }

  /** Where "it is not there" is an answer. */
  private static final Set<String> NOTHING_THERE = Set.of("deleteNotification", "getOrganizations");
}
