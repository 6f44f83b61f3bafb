// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.examples.subscribe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What README.md shows is what compiles and what runs. */
class ReadmeTest {

  private static final Path ROOT = Path.of("..", "..");
  private static final Path SOURCE =
      Path.of("src/test/java/fr/hubee/examples/subscribe/ReadmeExample.java");

  @Test
  void the_java_of_the_readme_is_compiled() throws IOException {
    String compiled = folded(Files.readString(SOURCE));

    assertThat(blocks("java"))
        .hasSize(5)
        .allSatisfy(block -> assertThat(compiled).contains(folded(block)));
  }

  @Test
  void the_first_example_prints_what_the_readme_says() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    ReadmeExample.eligibility(new PrintStream(bytes, true, StandardCharsets.UTF_8));

    assertThat(bytes.toString(StandardCharsets.UTF_8).lines().toList())
        .isEqualTo(blocks("text").get(0).lines().toList());
  }

  @Test
  void the_life_of_a_request_goes_as_the_readme_says() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream nowhere =
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);

    ReadmeExample.Asked asked = ReadmeExample.eligibility(nowhere);

    ReadmeExample.life(
        asked.check(),
        asked.wish(),
        Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC),
        new PrintStream(bytes, true, StandardCharsets.UTF_8));

    assertThat(bytes.toString(StandardCharsets.UTF_8).lines().toList())
        .isEqualTo(blocks("text").get(1).lines().toList());
  }

  @Test
  void the_mairie_is_told_what_the_readme_says() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    ReadmeExample.progress(
        Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC),
        new PrintStream(bytes, true, StandardCharsets.UTF_8));

    assertThat(bytes.toString(StandardCharsets.UTF_8).lines().toList())
        .isEqualTo(blocks("text").get(2).lines().toList());
  }

  @Test
  void the_two_commands_exist_in_the_build() throws IOException {
    assertThat(blocks("sh").get(0)).contains("mvn -q -Pquickstart").contains("mvn verify");
    assertThat(Files.readString(ROOT.resolve("pom.xml"))).contains("<id>quickstart</id>");
    assertThat(Files.readString(ROOT.resolve(".ci/run"))).contains("mvn -B verify");
  }

  private static List<String> blocks(String language) throws IOException {
    Matcher matcher =
        Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(ROOT.resolve("README.md")));
    List<String> blocks = new ArrayList<>();
    while (matcher.find()) {
      blocks.add(matcher.group(1));
    }
    return blocks;
  }

  private static String folded(String code) {
    return code.replaceAll("\\s+", "");
  }
}
