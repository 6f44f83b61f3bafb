// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * The figures of one run of JMH. On a shared machine whatever else runs only ever adds time: of
 * many short iterations the least is the nearest to what the code costs, and the median tells how
 * busy the machine was.
 */
public final class Figures {

  private static final String ALLOCATED = "gc.alloc.rate.norm";

  private final Collection<RunResult> results;

  private Figures(Collection<RunResult> results) {
    this.results = results;
  }

  /** Runs the benchmarks whose name matches, in iterations of this many milliseconds. */
  public static Figures of(String include, int milliseconds) throws RunnerException {
    return new Figures(
        new Runner(
                new OptionsBuilder()
                    .include(include)
                    .warmupIterations(6)
                    .warmupTime(TimeValue.seconds(1))
                    .measurementIterations(60)
                    .measurementTime(TimeValue.milliseconds(milliseconds))
                    .addProfiler(GCProfiler.class)
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run());
  }

  /** Prints one row per benchmark. */
  public void printRows() {
    results.forEach(Figures::printRow);
  }

  private static void printRow(RunResult result) {
    double[] scores = scores(result).sorted().toArray();
    System.out.printf(
        Locale.ROOT,
        "%-30s least %10.1f, median %10.1f %s %10.0f B/op%n",
        result.getPrimaryResult().getLabel(),
        scores[0],
        scores[scores.length / 2],
        result.getPrimaryResult().getScoreUnit(),
        result.getSecondaryResults().get(ALLOCATED).getScore());
  }

  /** Prints how many times longer one takes than another. */
  public void printRatio(String label, String rival) {
    System.out.printf(
        Locale.ROOT, "%s / %s = %.2f%n", label, rival, least(label) / least(rival));
  }

  private double least(String label) {
    return results.stream()
        .filter(result -> result.getPrimaryResult().getLabel().equals(label))
        .flatMapToDouble(Figures::scores)
        .min()
        .orElseThrow();
  }

  private static DoubleStream scores(RunResult result) {
    return result.getBenchmarkResults().stream()
        .flatMap(fork -> fork.getIterationResults().stream())
        .mapToDouble(iteration -> iteration.getPrimaryResult().getScore());
  }
}
