// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core;

import org.openjdk.jmh.runner.RunnerException;

/** Runs the benchmarks of rules and machines, and prints each beside its rival. */
public final class RulesBenchmarks {

  private static final String INCLUDED =
      "fr\\.hubee\\.core\\.(subscription|request|form)\\..*Benchmark\\.";
  private static final int MILLISECONDS = 10;

  private RulesBenchmarks() {}

  /** Prints one row per benchmark, then the ratios. */
  public static void main(String[] args) throws RunnerException {
    Figures figures = Figures.of(INCLUDED, MILLISECONDS);
    figures.printRows();
    figures.printRatio("accepted", "acceptedByHand");
    figures.printRatio("refused", "refusedByHand");
    figures.printRatio("decide", "decideBySwitch");
    figures.printRatio("fireStateless4j", "decideAndRecord");
    figures.printRatio("fireStateless4j", "wholeAct");
    figures.printRatio("fireGuardedStateless4j", "wholeAct");
    figures.printRatio("formByPlainRules", "formByHand");
    figures.printRatio("formByHibernateValidator", "formByHand");
    figures.printRatio("formByHibernateValidator", "formByPlainRules");
    figures.printRatio("formByBuiltInConstraints", "formByPlainRules");
    figures.printRatio("wrongFormByHibernateValidator", "wrongFormByPlainRules");
    figures.printRatio("wrongFormByBuiltInConstraints", "wrongFormByPlainRules");
  }
}
