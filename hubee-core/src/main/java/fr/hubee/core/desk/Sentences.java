// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.desk;

import fr.hubee.core.rule.Message;
import fr.hubee.core.rule.Violation;
import java.util.List;
import java.util.stream.Collectors;

/** Puts violations into one message. */
final class Sentences {

  private Sentences() {}

  static Message of(List<Violation> violations) {
    return new Message(
        violations.stream()
            .map(each -> each.message().french() + " " + each.remedy().french())
            .collect(Collectors.joining(" ")),
        violations.stream()
            .map(each -> each.message().english() + " " + each.remedy().english())
            .collect(Collectors.joining(" ")));
  }
}
