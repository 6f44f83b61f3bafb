// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.desk;

import fr.hubee.core.rule.Rule;
import fr.hubee.core.rule.Violations;

/** What an act comes to before anything is written: something to save, or an answer. */
sealed interface Decision {

  static Decision refuse(Rule rule, String path, Object... arguments) {
    return refuse(Violations.of(rule.at(path, arguments)));
  }

  static Decision refuse(Violations violations) {
    return new Answer(new DeskAnswer.Refused(violations));
  }

  record Save(FiledRequest next, AuditRecord audit) implements Decision {}

  record Answer(DeskAnswer answer) implements Decision {}
}
