// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.architecture;

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

/**
 * Hibernate Validator reads the form from a named module: nothing has to be opened to it. The 8.0
 * line has no descriptor, so that its own needs have to be named.
 */
class FormOnTheModulePathTest {

  private static final String DESCRIPTOR =
      "module stranger {"
          + " requires fr.hubee.core; requires jakarta.validation;"
          + " requires org.hibernate.validator; }";

  private static final String PROGRAM =
      """
      package stranger;

      import fr.hubee.core.form.*;
      import jakarta.validation.*;
      import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

      public class Main {
        public static void main(String[] arguments) {
          Configuration<?> configuration = Validation.byDefaultProvider().configure();
          Validator validator =
              configuration
                  .constraintValidatorFactory(
                      new HubeeConstraintValidatorFactory(
                          FormSettings.standard(),
                          configuration.getDefaultConstraintValidatorFactory()))
                  .messageInterpolator(
                      new HubeeMessageInterpolator(new ParameterMessageInterpolator()))
                  .buildValidatorFactory()
                  .getValidator();
          System.out.println(
              Main.class.getModule().isNamed() + " "
                  + validator.validate(new SubscriptionForm(), Submit.class).size());
        }
      }
      """;

  @TempDir Path folder;

  @Test
  void a_named_module_validates_a_form() throws Exception {
    compile();

    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-p",
                folder.resolve("out") + File.pathSeparator + modulePath(),
                "--add-modules",
                "ALL-MODULE-PATH",
                "-m",
                "stranger/stranger.Main")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String output = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(program.waitFor()).as(output).isZero();
    assertThat(output.strip()).isEqualTo("true 14");
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

  /** The compiled core, and of the class path of this test what Hibernate Validator needs. */
  private static String modulePath() {
    List<String> wanted =
        List.of("jakarta.validation-api", "hibernate-validator", "jboss-logging", "classmate");
    return CoreClasses.directory()
        + File.pathSeparator
        + Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> wanted.stream().anyMatch(entry::contains))
            .collect(Collectors.joining(File.pathSeparator));
  }
}
