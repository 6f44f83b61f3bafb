// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.bench;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import fr.hubee.testkit.fake.FakeHubee;
import fr.hubee.testkit.fake.FakeRequest;
import fr.hubee.testkit.fake.StandardSeed;
import fr.hubee.testkit.fake.Teledossier;
import fr.hubee.testkit.sample.SampleTeledossiers;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * How long a test waits for its hub: from a cold JVM to the first answer, and between two tests.
 * {@code mvn -q -Pbenchmarks}; figures in {@code docs/benchmarks.md}.
 */
public final class TestkitBenchmarks {

  private static final int STARTS = 9;
  private static final int RESETS = 3000;
  private static final int MEASURED = 1000;
  private static final int OBJECTS = 100;
  private static final double NANOS_PER_MILLI = 1e6;

  private TestkitBenchmarks() {}

  /** Prints the table. */
  public static void main(String[] arguments) throws Exception {
    for (String what : new String[] {"fake over HTTP", "fake in memory", "bare WireMock"}) {
      coldStarts(what);
    }
    print("reset and seed, after a test of one télédossier", resets(1));
    print("reset and seed, after a test of " + OBJECTS + " télédossiers", resets(OBJECTS));
    print("resetAll of bare WireMock, after a test of " + OBJECTS + " stubs", wireMockResets());
  }

  private static void print(String row, double[] millis) {
    Arrays.sort(millis);
    System.out.printf(
        Locale.ROOT,
        "%-66s least %9.3f ms  median %9.3f ms%n",
        row,
        millis[0],
        millis[millis.length / 2]);
  }

  private static void coldStarts(String what) throws IOException, InterruptedException {
    double[] millis = new double[STARTS];
    double[] processor = new double[STARTS];
    for (int i = 0; i < STARTS; i++) {
      long start = System.nanoTime();
      Process program = started(what);
      String line = firstLine(program);
      millis[i] = (System.nanoTime() - start) / NANOS_PER_MILLI;
      if (program.waitFor() != 0 || !line.startsWith(ColdStart.ANSWERED)) {
        throw new IllegalStateException(what + " said " + line);
      }
      processor[i] = Long.parseLong(line.substring(ColdStart.ANSWERED.length()));
    }
    print("cold JVM to first answer, " + what, millis);
    print("  of which on a processor, all threads", processor);
  }

  private static Process started(String what) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            ColdStart.class.getName(),
            what)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static String firstLine(Process program) throws IOException {
    BufferedReader out = program.inputReader(StandardCharsets.UTF_8);
    return Objects.requireNonNullElse(out.readLine(), "nothing");
  }

  private static double[] resets(int teledossiers) {
    FakeHubee hub = StandardSeed.sow(new FakeHubee(Clock.systemUTC()));
    Teledossier sample = SampleTeledossiers.etatCivil();
    double[] millis = new double[MEASURED];
    for (int i = 0; i < RESETS; i++) {
      for (int each = 0; each < teledossiers; each++) {
        hub.deposit(sample.numbered("DILA-AEC-" + each));
        hub.answer(new FakeRequest("GET", "/nowhere", Map.of(), Map.of(), ""));
      }
      long start = System.nanoTime();
      hub.reset();
      StandardSeed.sow(hub);
      millis[i % MEASURED] = (System.nanoTime() - start) / NANOS_PER_MILLI;
    }
    return millis;
  }

  private static double[] wireMockResets() {
    WireMockServer server =
        new WireMockServer(WireMockConfiguration.options().bindAddress("127.0.0.1").dynamicPort());
    server.start();
    double[] millis = new double[MEASURED];
    for (int i = 0; i < RESETS; i++) {
      for (int each = 0; each < OBJECTS; each++) {
        server.stubFor(get("/" + each).willReturn(ok()));
      }
      long start = System.nanoTime();
      server.resetAll();
      millis[i % MEASURED] = (System.nanoTime() - start) / NANOS_PER_MILLI;
    }
    server.stop();
    return millis;
  }
}
