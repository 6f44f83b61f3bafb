// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.examples.box;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.testkit.http.FakeHub;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Runs bash against a hub, with the tools that a script of ours may use. */
final class Shell {

  private static final List<String> NEEDED = List.of("bash", "curl", "grep", "sed", "base64");

  private Shell() {}

  /** Runs a command and returns what it printed; it must end well. */
  static String run(FakeHub hub, String... command) throws IOException, InterruptedException {
    NEEDED.forEach(Shell::assertThatItIsThere);
    ProcessBuilder program = new ProcessBuilder(command).redirectErrorStream(true);
    program.environment().put("HUBEE", hub.address().toString());
    program.environment().put("no_proxy", "127.0.0.1");
    Process process = program.start();
    process.getOutputStream().close();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(printed).isZero();
    return printed;
  }

  private static void assertThatItIsThere(String tool) {
    boolean there =
        Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
    assertThat(there).as("this test needs %s on the PATH", tool).isTrue();
  }
}
