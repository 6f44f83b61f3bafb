// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.commune;

import fr.hubee.core.Figures;
import java.util.Locale;
import org.openjdk.jmh.runner.RunnerException;

/** Runs {@link CommuneDirectoryBenchmark} and prints the figures that matter side by side. */
public final class CommuneBenchmarks {

  private static final int COLLECTIONS = 5;
  private static final int MILLISECONDS = 50;

  private CommuneBenchmarks() {}

  /** Measures the heap first, in a JVM that has loaded nothing yet, then the times. */
  public static void main(String[] args) throws RunnerException {
    String heap = retainedHeap();
    Figures figures =
        Figures.of(CommuneDirectoryBenchmark.class.getName() + "\\.", MILLISECONDS);
    print(
        "%s %s, %s, %d processors%n",
        property("java.vm.name"),
        property("java.version"),
        property("os.arch"),
        Runtime.getRuntime().availableProcessors());
    figures.printRows();
    figures.printRatio("loading", "inflating");
    figures.printRatio("loadingWithNames", "inflating");
    print("%s", heap);
  }

  /** The growth of the used heap while the directory is held, garbage collected on both sides. */
  private static String retainedHeap() {
    long before = usedHeap();
    CommuneDirectory communes = EmbeddedCommunes.load();
    long loaded = usedHeap() - before;
    communes.named("Paris");
    long withNames = usedHeap() - before;
    return String.format(
        Locale.ROOT,
        "retained heap: %.2f MB loaded, %.2f MB once a name was asked for (%d entries)%n",
        loaded / 1e6,
        withNames / 1e6,
        communes.all().count());
  }

  private static long usedHeap() {
    Runtime runtime = Runtime.getRuntime();
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
    }
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private static String property(String name) {
    return System.getProperty(name);
  }

  private static void print(String format, Object... values) {
    System.out.printf(Locale.ROOT, format, values);
  }
}
