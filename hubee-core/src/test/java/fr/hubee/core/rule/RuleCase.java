// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.rule;

import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One rule in both directions.
 *
 * @param rule the rule
 * @param broken what is found in an input that breaks it
 * @param nearest what is found in the nearest input that does not
 */
record RuleCase(Rule rule, Supplier<Violations> broken, Supplier<Violations> nearest) {

  /** Returns a case whose inputs are texts, refused by an exception. */
  static RuleCase thrown(Rule rule, Function<String, ?> door, String broken, String nearest) {
    return new RuleCase(rule, () -> refusal(door, broken), () -> refusal(door, nearest));
  }

  private static Violations refusal(Function<String, ?> door, String text) {
    try {
      door.apply(text);
      return Violations.none();
    } catch (ViolationsException refused) {
      return refused.violations();
    }
  }

  /** Returns the code, to name the test. */
  @Override
  public String toString() {
    return rule.code();
  }
}
