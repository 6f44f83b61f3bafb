// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;

/** The core runs where there is a JDK and nothing else. */
class NothingButTheJdkTest {

  @Test
  void its_only_module_is_java_base() {
    StringWriter printed = new StringWriter();
    PrintWriter writer = new PrintWriter(printed);
    int status =
        ToolProvider.findFirst("jdeps")
            .orElseThrow()
            .run(
                writer,
                writer,
                "--ignore-missing-deps",
                "--print-module-deps",
                CoreClasses.directory().toString());
    assertThat(printed.toString().strip()).isEqualTo("java.base");
    assertThat(status).isZero();
  }

  @Test
  void it_answers_a_wish_on_a_class_path_that_holds_nothing_else()
      throws IOException, InterruptedException, URISyntaxException {
    assertThat(printedBy("/Probe.java"))
        .isEqualTo("Clamart Accepted hubee-dila=[DDPACS] hubee-cert-dc=[CertDc]");
  }

  /** The annotations that are found are ours: those of Jakarta Validation are not there. */
  @Test
  void it_reads_a_form_where_there_is_no_validator()
      throws IOException, InterruptedException, URISyntaxException {
    assertThat(printedBy("/FormProbe.java"))
        .isEqualTo(
            "14 then form of Clamart (92023, commune), 21920023500014, [AEC], annotations 6");
  }

  /** The foreign locale and charset are there on purpose: nothing may depend on them. */
  private static String printedBy(String program)
      throws IOException, InterruptedException, URISyntaxException {
    ProcessBuilder child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Pacific/Auckland",
                "-Dfile.encoding=ISO-8859-1",
                "-cp",
                CoreClasses.directory().toString(),
                probe(program).toString())
            .redirectErrorStream(true);
    for (String inherited : new String[] {"CLASSPATH", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"}) {
      child.environment().remove(inherited);
    }
    Process process = child.start();
    process.getOutputStream().close();
    String printed =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
    assertThat(process.waitFor()).as(printed).isZero();
    return printed;
  }

  private static Path probe(String program) throws URISyntaxException {
    return Path.of(Objects.requireNonNull(NothingButTheJdkTest.class.getResource(program)).toURI());
  }
}
