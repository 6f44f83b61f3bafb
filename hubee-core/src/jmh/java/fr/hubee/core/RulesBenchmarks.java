// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core;

import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks of rules and machines, and prints each beside its rival. */
public final class RulesBenchmarks {

  private static final String ALLOCATED = "gc.alloc.rate.norm";

  private RulesBenchmarks() {}

  /** Prints one row per benchmark, then the ratios. */
  public static void main(String[] args) throws RunnerException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include("fr\\.hubee\\.core\\.(subscription|request|form)\\..*Benchmark\\.")
                    .addProfiler(GCProfiler.class)
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run();
    results.forEach(RulesBenchmarks::printRow);
    printRatio(results, "accepted", "acceptedByHand");
    printRatio(results, "refused", "refusedByHand");
    printRatio(results, "decide", "decideBySwitch");
    printRatio(results, "decideAndRecord", "fireStateless4j");
    printRatio(results, "wholeAct", "fireStateless4j");
    printRatio(results, "wholeAct", "fireGuardedStateless4j");
    printRatio(results, "formByHibernateValidator", "formByPlainRules");
    printRatio(results, "formByBuiltInConstraints", "formByPlainRules");
    printRatio(results, "wrongFormByHibernateValidator", "wrongFormByPlainRules");
    printRatio(results, "wrongFormByBuiltInConstraints", "wrongFormByPlainRules");
  }

  private static void printRow(RunResult result) {
    System.out.printf(
        Locale.ROOT,
        "%-28s %12.1f ± %8.1f %s %10.0f B/op%n",
        result.getPrimaryResult().getLabel(),
        result.getPrimaryResult().getScore(),
        result.getPrimaryResult().getScoreError(),
        result.getPrimaryResult().getScoreUnit(),
        result.getSecondaryResults().get(ALLOCATED).getScore());
  }

  private static void printRatio(Collection<RunResult> results, String label, String rival) {
    System.out.printf(
        Locale.ROOT,
        "%s / %s = %.2f%n",
        label,
        rival,
        score(results, label) / score(results, rival));
  }

  private static double score(Collection<RunResult> results, String label) {
    return results.stream()
        .map(RunResult::getPrimaryResult)
        .filter(result -> result.getLabel().equals(label))
        .findFirst()
        .orElseThrow()
        .getScore();
  }
}
