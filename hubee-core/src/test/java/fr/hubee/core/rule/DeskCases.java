// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.rule;

import fr.hubee.core.desk.DeskRuleExamples;
import java.util.List;
import java.util.function.Supplier;

/** The rules of the desk. */
final class DeskCases {

  private DeskCases() {}

  static List<RuleCase> all() {
    return DeskRuleExamples.all().entrySet().stream()
        .map(each -> ofPair(each.getKey(), each.getValue()))
        .toList();
  }

  private static RuleCase ofPair(Rule rule, List<Supplier<Violations>> pair) {
    return new RuleCase(rule, pair.get(0), pair.get(1));
  }
}
