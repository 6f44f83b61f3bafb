// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

/** Fifty classes of tests in one JVM, at the same time, each with a hub and a port of its own. */
class ParallelTest {

  private static final int CLASSES = 50;
  private static final int AT_ONCE = 10;

  @TempDir Path folder;

  @BeforeEach
  void forget() {
    OneOfMany.HUBS.clear();
    OneOfMany.PORTS.clear();
    OneOfMany.MOST_AT_ONCE.set(0);
  }

  @Test
  void fifty_classes_at_once_do_not_disturb_each_other() throws Exception {
    try (URLClassLoader loader =
        new URLClassLoader(
            new URL[] {compiled().toUri().toURL()}, ParallelTest.class.getClassLoader())) {
      EngineExecutionResults results =
          EngineTestKit.engine("junit-jupiter")
              .selectors(classes(loader).toArray(DiscoverySelector[]::new))
              .configurationParameter("junit.jupiter.execution.parallel.enabled", "true")
              .configurationParameter(
                  "junit.jupiter.execution.parallel.mode.default", "same_thread")
              .configurationParameter(
                  "junit.jupiter.execution.parallel.mode.classes.default", "concurrent")
              .configurationParameter("junit.jupiter.execution.parallel.config.strategy", "fixed")
              .configurationParameter(
                  "junit.jupiter.execution.parallel.config.fixed.parallelism", "" + AT_ONCE)
              .execute();
      assertThat(results.allEvents().failed().list()).isEmpty();
      assertThat(results.testEvents().succeeded().count()).isEqualTo(2 * CLASSES);
    }
    assertThat(OneOfMany.HUBS).hasSize(CLASSES);
    assertThat(OneOfMany.PORTS).hasSizeGreaterThan(AT_ONCE);
    assertThat(OneOfMany.MOST_AT_ONCE).hasValueGreaterThan(1);
  }

  private Path compiled() throws IOException {
    Path out = Files.createDirectories(folder.resolve("out"));
    StringBuilder source = new StringBuilder();
    IntStream.range(0, CLASSES)
        .forEach(
            number ->
                source.append(
                    "class Many%d extends fr.hubee.testkit.junit.OneOfMany {}%n"
                        .formatted(number)));
    Path file = Files.writeString(folder.resolve("Many.java"), source);
    int code =
        ToolProvider.findFirst("javac")
            .orElseThrow()
            .run(
                System.out,
                System.err,
                "-proc:none",
                "-d",
                out.toString(),
                "-cp",
                path(),
                "" + file);
    assertThat(code).isZero();
    return out;
  }

  private static String path() {
    return System.getProperty("java.class.path")
        + File.pathSeparator
        + Path.of(ParallelTest.class.getProtectionDomain().getCodeSource().getLocation().getPath());
  }

  private static List<DiscoverySelector> classes(ClassLoader loader) throws ClassNotFoundException {
    List<DiscoverySelector> classes = new ArrayList<>();
    for (int number = 0; number < CLASSES; number++) {
      classes.add(selectClass(Class.forName("Many" + number, true, loader)));
    }
    return classes;
  }
}
