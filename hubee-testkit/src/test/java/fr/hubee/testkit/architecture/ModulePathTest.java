// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stranger's named module that requires the client compiles, links and runs. */
class ModulePathTest {

  private static final String DESCRIPTOR = "module stranger { requires fr.hubee.client; }";

  /** Asks a port where nobody listens: every layer down to the socket is linked. */
  private static final String PROGRAM =
      """
      package stranger;

      import fr.hubee.client.*;
      import fr.hubee.client.auth.*;
      import fr.hubee.client.error.*;
      import fr.hubee.core.identity.*;

      public class Main {
        public static void main(String[] arguments) {
          try (HubeeClient client =
              HubeeClient.create(
                  HubeeEnvironment.loopback(1),
                  ClientCredentials.of("id", "secret"),
                  new Identification("a", "b", "c"))) {
            client.administration().organizations().find(OrganizationId.parse("SI-21920023500014-92023"));
          } catch (HubUnavailableException expected) {
            System.out.println("possibly sent: " + expected.possiblySent());
          }
        }
      }
      """;

  @TempDir Path folder;

  @Test
  void a_named_module_runs_with_the_client() throws Exception {
    compile();

    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-p",
                folder.resolve("out") + File.pathSeparator + modulePath(),
                "-m",
                "stranger/stranger.Main")
            .redirectErrorStream(true)
            .start();
    String output = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(program.waitFor()).as(output).isZero();
    assertThat(output).contains("possibly sent: false");
  }

  private void compile() throws IOException {
    Path source = Files.createDirectories(folder.resolve("src/stranger"));
    Path descriptor = Files.writeString(folder.resolve("src/module-info.java"), DESCRIPTOR);
    Path program = Files.writeString(source.resolve("Main.java"), PROGRAM);
    int code =
        ToolProvider.findFirst("javac")
            .orElseThrow()
            .run(
                System.out,
                System.err,
                "-d",
                folder.resolve("out").toString(),
                "-p",
                modulePath(),
                descriptor.toString(),
                program.toString());
    assertThat(code).isZero();
  }

  /** The class path of this test, less what is not the client's. */
  private static String modulePath() {
    List<String> wanted =
        List.of(
            "hubee-core",
            "hubee-client",
            "jackson-annotations",
            "jackson-core-",
            "jackson-databind",
            "httpclient5",
            "httpcore5",
            "slf4j-api",
            "jspecify");
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> wanted.stream().anyMatch(entry::contains))
        .filter(entry -> !entry.contains("test-classes"))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
