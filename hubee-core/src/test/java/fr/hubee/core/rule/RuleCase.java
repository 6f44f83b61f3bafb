// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.rule;

import java.util.function.Supplier;

/**
 * One rule in both directions.
 *
 * @param rule the rule
 * @param broken what is found in an input that breaks it
 * @param nearest what is found in the nearest input that does not
 */
record RuleCase(Rule rule, Supplier<Violations> broken, Supplier<Violations> nearest) {

  /** Returns the code, to name the test. */
  @Override
  public String toString() {
    return rule.code();
  }
}
