// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.plan;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Locale;

/**
 * Plans every commune by six démarches in one stream, in whatever heap it is given; then cuts the
 * stream in the middle, resumes it from the number alone, and compares the answers. Run by {@code
 * mvn -q -Pbenchmarks} with {@code -Xmx64m}.
 */
public final class PlanOfFrance {

  private static final double SECOND = 1e9;
  private static final double MEGABYTE = 1e6;

  private final EveryLine france = new EveryLine();

  private PlanOfFrance() {}

  /** Prints the figures; fails when the answers differ. */
  public static void main(String[] args) throws NoSuchAlgorithmException {
    PlanOfFrance benchmark = new PlanOfFrance();
    long lines = benchmark.plan();
    Watch watch = new Watch();
    benchmark.plan();
    watch.print("planned", lines);
    String whole = benchmark.whole();
    watch.print("planned and printed", lines);
    String resumed = benchmark.cutAndResumed(lines / 2);
    watch.print("cut in the middle and resumed", lines);
    System.out.printf(
        Locale.ROOT,
        "peak heap: %.1f MB of %.0f MB%nanswers: %s, %s%n",
        peakHeap() / MEGABYTE,
        Runtime.getRuntime().maxMemory() / MEGABYTE,
        whole.substring(0, 16),
        whole.equals(resumed) ? "the same when resumed" : "OTHERS when resumed: " + resumed);
    if (!whole.equals(resumed)) {
      throw new IllegalStateException("a stream resumed gives other answers");
    }
  }

  /** Plans all the lines and keeps nothing; the first time, it warms the machine up. */
  private long plan() {
    Iterator<LineAnswer> answers = france.planning().answers(france.lines().iterator());
    long count = 0;
    while (answers.hasNext()) {
      answers.next();
      count++;
    }
    return count;
  }

  private String whole() throws NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    france.planning().answers(france.lines()).forEach(answer -> add(answer, digest));
    return HexFormat.of().formatHex(digest.digest());
  }

  private String cutAndResumed(long cut) throws NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    long stored = 0;
    Iterator<LineAnswer> first = france.planning().answers(france.lines().iterator());
    while (stored < cut) {
      LineAnswer answer = first.next();
      add(answer, digest);
      stored = answer.line();
    }
    france
        .planning()
        .answersFrom(stored + 1, france.lines())
        .forEach(answer -> add(answer, digest));
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Everything that a person would read goes in. */
  private static void add(LineAnswer answer, MessageDigest digest) {
    digest.update(answer.toString().getBytes(StandardCharsets.UTF_8));
    if (answer instanceof LineAnswer.Planned planned) {
      for (PlannedAct act : planned.plan().acts()) {
        digest.update(act.sentence().french().getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private static long peakHeap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(usage -> usage.getUsed())
        .sum();
  }

  /** Tells what passed since it told last: by the clock, and by the processor. */
  private static final class Watch {

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private long clock = System.nanoTime();
    private long processor = threads.getCurrentThreadCpuTime();

    void print(String what, long lines) {
      double spent = (System.nanoTime() - clock) / SECOND;
      double busy = (threads.getCurrentThreadCpuTime() - processor) / SECOND;
      System.out.printf(
          Locale.ROOT,
          "%s: %,d plans in %.1f s, %.1f s of processor, %,.0f plans/s of processor%n",
          what,
          lines,
          spent,
          busy,
          lines / busy);
      clock = System.nanoTime();
      processor = threads.getCurrentThreadCpuTime();
    }
  }
}
