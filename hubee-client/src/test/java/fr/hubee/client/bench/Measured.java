// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.bench;

import fr.hubee.client.HubeeClient;
import fr.hubee.client.HubeeEnvironment;
import fr.hubee.client.fixture.Samples;
import fr.hubee.client.spi.Transport;
import fr.hubee.client.spi.TransportSettings;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** One measurement, in a JVM of its own. */
final class Measured {

  private static final int CALLS = 2_000;
  private static final int CLIENTS = 200;
  private static final int BATCHES = 3;
  private static final double KIBIBYTE = 1024;
  private static final double MEBIBYTE = 1 << 20;

  private final int port;

  private Measured(int port) {
    this.port = port;
  }

  public static void main(String... arguments) throws IOException {
    Measured measured = new Measured(Integer.parseInt(arguments[1]));
    String what = arguments[2];
    switch (arguments[0]) {
      case "first answer" -> measured.firstAnswer(what);
      case "small GET" -> measured.smallGets(Integer.parseInt(what));
      case "pages" -> measured.pages(Integer.parseInt(what), Integer.parseInt(arguments[3]));
      case "heap of pages" -> measured.heapOfPages(what, Integer.parseInt(arguments[3]));
      case "file" -> measured.files(Path.of(what), Integer.parseInt(arguments[3]));
      case "idle clients" -> measured.idleClients();
      default -> throw new IllegalArgumentException(arguments[0]);
    }
  }

  private void firstAnswer(String contender) throws IOException {
    try (Contender one = Contender.of(contender, port)) {
      Object answer = one.subscription();
      long processor =
          ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toMillis();
      System.out.println((answer == null ? "nothing" : "answered") + " " + processor);
      System.out.flush();
    }
  }

  private void smallGets(int rounds) throws IOException {
    new Duel(port, rounds / 3, rounds)
        .print(
            "small GET, per call",
            "µs",
            CALLS / 1e6,
            one -> {
              for (int i = 0; i < CALLS; i++) {
                one.subscription();
              }
            });
  }

  private void pages(int size, int rounds) throws IOException {
    new Duel(port, 1, rounds)
        .print("210,000 subscriptions by " + size, "s", 1, one -> requireAll(one.walk(size)));
  }

  private void heapOfPages(String contender, int size) throws IOException {
    try (Contender one = Contender.of(contender, port)) {
      requireAll(one.walk(size));
    }
    System.out.printf(
        Locale.ROOT,
        "210,000 subscriptions by %d, %s: peak of the heap %.1f MiB of %.0f%n",
        size,
        contender,
        peak() / MEBIBYTE,
        Runtime.getRuntime().maxMemory() / MEBIBYTE);
  }

  private static void requireAll(long rows) {
    if (rows != PreparedBytes.ROWS) {
      throw new IllegalStateException("came " + rows + " rows");
    }
  }

  /** Of all pools together, each at its worst: no moment was worse than that. */
  private static long peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(usage -> usage.getUsed())
        .sum();
  }

  private void files(Path folder, int rounds) throws IOException {
    Duel duel = new Duel(port, 1, rounds);
    Path target = folder.resolve("file.bin");
    duel.print("1 GiB, verified, to nowhere", "s", 1, Contender::downloadToNowhere);
    duel.print(
        "1 GiB, verified, on the disk",
        "s",
        1,
        one -> {
          one.download(target);
          Files.delete(target);
        });
  }

  private void idleClients() {
    try (Transport shared = HubeeClient.transport(TransportSettings.standard())) {
      retained("never used, a transport each", () -> builder().build());
      retained("after a call, a transport each", () -> used(builder().build()));
      retained("never used, one transport", () -> builder().transport(shared).build());
      retained("after a call, one transport", () -> used(builder().transport(shared).build()));
    }
  }

  private HubeeClient.Builder builder() {
    return HubeeClient.builder(
        HubeeEnvironment.loopback(port), Samples.credentials(), Samples.identification());
  }

  private static HubeeClient used(HubeeClient client) {
    client.administration().subscriptions().get(Contender.ID);
    return client;
  }

  /** The middle one of three batches, after one that is not counted: classes come with it. */
  private static void retained(String row, Supplier<HubeeClient> made) {
    List<HubeeClient> clients = new ArrayList<>();
    add(clients, made);
    double[] each = new double[BATCHES];
    for (int i = 0; i < BATCHES; i++) {
      long before = used();
      add(clients, made);
      each[i] = (used() - before) / KIBIBYTE / CLIENTS;
    }
    Arrays.sort(each);
    System.out.printf(Locale.ROOT, "an idle client, %s: %.1f KiB%n", row, each[BATCHES / 2]);
    clients.forEach(HubeeClient::close);
  }

  private static void add(List<HubeeClient> clients, Supplier<HubeeClient> made) {
    for (int i = 0; i < CLIENTS; i++) {
      clients.add(made.get());
    }
  }

  private static long used() {
    for (int i = 0; i < 4; i++) {
      System.gc();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
