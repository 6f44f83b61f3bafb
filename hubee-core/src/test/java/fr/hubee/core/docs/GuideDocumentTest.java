// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/guide.md} has one row per requirement of the guide, and names tests that exist. */
class GuideDocumentTest {

  private static final Path ROOT = Path.of("..");
  private static final Pattern TEST_METHOD =
      Pattern.compile(
          "@(?:Test|ParameterizedTest|Property|Example|RepeatedTest)\\b(?:(?!\\bvoid\\b)[\\s\\S]){0,2000}?"
              + "\\bvoid (\\w+)\\(");

  private static final String GOOD =
      IntStream.rangeClosed(1, GuidePage.REQUIREMENTS)
          .mapToObj(number -> "| G" + number + " | says | where | `ATest#shows` |")
          .collect(Collectors.joining("\n"));
  private static final Map<String, Set<String>> TESTS = Map.of("ATest", Set.of("shows"));

  @Test
  void every_requirement_has_its_row_and_every_test_named_exists() throws IOException {
    String page = Files.readString(ROOT.resolve("docs/guide.md"));
    assertThat(GuidePage.defects(page, everyTest())).isEmpty();
  }

  @Test
  void what_is_wrong_with_a_page_is_found() {
    assertThat(GuidePage.defects(GOOD, TESTS)).isEmpty();
    assertThat(found("G7 | says | where | `ATest#shows`", "G7 | says | where | `ATest#shown`"))
        .containsExactly("G7 names no test: `ATest#shown`");
    assertThat(found("G7 | says | where | `ATest#shows`", "G7 | says | where | `BTest#shows`"))
        .containsExactly("G7 names no test: `BTest#shows`");
    assertThat(found("| G7 |", "| G8 |")).containsExactly("G7 has 0 rows", "G8 has 2 rows");
    assertThat(found("G7 | says | where | `ATest#shows`", "G7 | says | where | later"))
        .containsExactly("G7 shows nothing: later");
    assertThat(found("G7 | says | where | `ATest#shows`", "G7 | says | where | outside: "))
        .hasSize(1);
    assertThat(found("G7 | says | where | `ATest#shows`", "G7 | says | where | `portal`"))
        .containsExactly("G7 shows nothing: `portal`");
    assertThat(found("G7 | says | where | `ATest#shows`", "G7 | says | where | outside: a price"))
        .isEmpty();
  }

  private static List<String> found(String good, String bad) {
    assertThat(GOOD).contains(good);
    return GuidePage.defects(GOOD.replace(good, bad), TESTS);
  }

  private static Map<String, Set<String>> everyTest() throws IOException {
    Map<String, Set<String>> tests = new HashMap<>();
    try (Stream<Path> files = Files.walk(ROOT)) {
      for (Path file : files.filter(GuideDocumentTest::isTest).toList()) {
        String name = file.getFileName().toString();
        tests
            .computeIfAbsent(name.substring(0, name.indexOf('.')), key -> new TreeSet<>())
            .addAll(methods(Files.readString(file)));
      }
    }
    assertThat(tests).hasSizeGreaterThan(80);
    return tests;
  }

  private static boolean isTest(Path file) {
    String path = file.toString().replace('\\', '/');
    return path.contains("/src/test/java/") && path.endsWith("Test.java");
  }

  private static Set<String> methods(String source) {
    Set<String> methods = new TreeSet<>();
    Matcher method = TEST_METHOD.matcher(source);
    while (method.find()) {
      methods.add(method.group(1));
    }
    return methods;
  }
}
