// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every public type says where its rule comes from, were it a choice of the library. */
class JavadocSourcesTest {

  private static final Pattern PUBLIC_TYPE =
      Pattern.compile(
          "(?m)^public (?:final |sealed |abstract )*(?:class|record|enum|interface|@interface) ");
  private static final Pattern CITATION =
      Pattern.compile(
          "guide|DataPass|HubEE|INSEE|Sirene|COG|DGS|Jakarta|choice of this library|20[0-9]{2}");

  @Test
  void every_public_type_cites_a_source() throws IOException {
    List<Path> publicTypes = sources().filter(JavadocSourcesTest::isPublic).toList();
    assertThat(publicTypes).hasSizeGreaterThan(40);
    assertThat(publicTypes).allMatch(JavadocSourcesTest::cites);
  }

  @Test
  void a_type_without_a_source_is_found_out() {
    assertThat(cites("/** A thing. */\npublic final class Thing {")).isFalse();
    assertThat(cites("/** A thing (guide, G15). */\npublic final class Thing {")).isTrue();
    assertThat(cites("// guide\n/** A thing. */\n@Deprecated\npublic enum Thing {")).isFalse();
  }

  private static Stream<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.toString().contains("internal"))
          .toList()
          .stream();
    }
  }

  private static boolean isPublic(Path file) {
    return PUBLIC_TYPE.matcher(read(file)).find();
  }

  private static boolean cites(Path file) {
    return cites(read(file));
  }

  private static boolean cites(String source) {
    Matcher type = PUBLIC_TYPE.matcher(source);
    if (!type.find()) {
      return false;
    }
    String before = source.substring(0, type.start());
    return CITATION.matcher(before.substring(Math.max(0, before.lastIndexOf("/**")))).find();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
