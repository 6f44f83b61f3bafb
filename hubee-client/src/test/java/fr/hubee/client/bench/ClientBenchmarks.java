// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.bench;

import fr.hubee.client.file.Sha256;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.helpers.NOP_FallbackServiceProvider;

/**
 * The client beside the loop that one would write by hand on the same libraries, against one hub on
 * the loopback, each measurement in a JVM of its own. {@code mvn -q -Pbenchmarks}; figures in
 * {@code docs/benchmarks.md}. Arguments, if any, choose what is measured; {@code short} makes it
 * all shorter.
 */
public final class ClientBenchmarks {

  /** The library's own, and the largest that was seen at the hub. */
  private static final int[] PAGE_SIZES = {100, 5_000};

  /** What a page holds at once: a hundred rows, or thousands. */
  private static final String[] HEAPS = {"-Xmx32m", "-Xmx128m"};

  private static final double NANOS_PER_MILLI = 1e6;

  private final PreparedBytes prepared;
  private final BenchHub hub;
  private final boolean shortForm;

  private ClientBenchmarks(PreparedBytes prepared, BenchHub hub, boolean shortForm) {
    this.prepared = prepared;
    this.hub = hub;
    this.shortForm = shortForm;
  }

  /** Prints the rows. */
  public static void main(String... arguments) throws Exception {
    Set<String> asked = Set.of(arguments);
    PreparedBytes prepared = new PreparedBytes();
    try (BenchHub hub = new BenchHub(prepared, digest(prepared))) {
      ClientBenchmarks all = new ClientBenchmarks(prepared, hub, asked.contains("short"));
      for (Part part : all.parts()) {
        if (asked.contains(part.name()) || Set.of("short").containsAll(asked)) {
          part.work().run();
        }
      }
    }
  }

  private record Part(String name, Work work) {}

  private interface Work {
    void run() throws Exception;
  }

  private List<Part> parts() {
    return List.of(
        new Part("cold", this::firstAnswers),
        new Part("get", () -> child(List.of(), "small GET", shortForm ? "9" : "30")),
        new Part("pages", this::pages),
        new Part("file", this::files),
        new Part("idle", () -> child(List.of("-XX:+UseSerialGC"), "idle clients", "all")));
  }

  private static String digest(PreparedBytes prepared) {
    MessageDigest digest = Sha256.newDigest();
    for (long sent = 0; sent < PreparedBytes.FILE; sent += prepared.block().length) {
      digest.update(prepared.block());
    }
    return Sha256.of(digest.digest()).toString();
  }

  private void pages() throws Exception {
    for (int i = 0; i < PAGE_SIZES.length; i++) {
      prepared.prepare(PAGE_SIZES[i]);
      String by = Integer.toString(PAGE_SIZES[i]);
      child(List.of("-Xmx256m"), "pages", by, shortForm ? "2" : "7");
      child(List.of(HEAPS[i], "-XX:+UseSerialGC"), "heap of pages", "client", by);
    }
  }

  private void files() throws Exception {
    Path folder = Files.createTempDirectory(Path.of("target"), "bench");
    try {
      child(List.of("-Xmx64m"), "file", folder.toString(), shortForm ? "2" : "7");
    } finally {
      for (Path left : list(folder)) {
        Files.delete(left);
      }
      Files.delete(folder);
    }
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  /** In turns; what both need of the machine is in its caches after the first ones. */
  private void firstAnswers() throws Exception {
    int starts = shortForm ? 5 : 15;
    double[][] clock = new double[2][starts];
    double[][] processor = new double[2][starts];
    String[] contenders = {"client", "hand"};
    for (int i = -1; i < starts; i++) {
      for (int who = 0; who < contenders.length; who++) {
        long start = System.nanoTime();
        Process program = started(List.of(), "first answer", contenders[who]);
        String line = firstLine(program);
        double millis = (System.nanoTime() - start) / NANOS_PER_MILLI;
        requireDone(program);
        clock[who][Math.max(i, 0)] = millis;
        processor[who][Math.max(i, 0)] = Double.parseDouble(line.split(" ")[1]);
      }
    }
    Duel.print("cold JVM to the first answer", "ms", clock[0], clock[1]);
    Duel.print("  of which on a processor, all threads", "ms", processor[0], processor[1]);
  }

  private static String firstLine(Process program) throws IOException {
    BufferedReader out = program.inputReader(StandardCharsets.UTF_8);
    String line = Objects.requireNonNullElse(out.readLine(), "nothing");
    if (!line.startsWith("answered ")) {
      throw new IllegalStateException("came " + line);
    }
    return line;
  }

  private void child(List<String> options, String... what) throws Exception {
    Process program = started(options, what);
    program.inputReader(StandardCharsets.UTF_8).lines().forEach(System.out::println);
    requireDone(program);
  }

  /**
   * Without the provider of the tests, that keeps every line: its list would be what is measured.
   */
  private Process started(List<String> options, String... what) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-Dstdout.encoding=UTF-8", "-Dslf4j.internal.verbosity=ERROR"));
    command.add("-Dslf4j.provider=" + NOP_FallbackServiceProvider.class.getName());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(Measured.class.getName(), what[0], Integer.toString(hub.port())));
    command.addAll(List.of(what).subList(1, what.length));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  private static void requireDone(Process program) throws InterruptedException {
    if (program.waitFor() != 0) {
      throw new IllegalStateException("a measurement failed");
    }
  }
}
