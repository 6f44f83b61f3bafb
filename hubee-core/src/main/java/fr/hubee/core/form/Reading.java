// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.form;

import fr.hubee.core.rule.Checked;
import fr.hubee.core.rule.Violations;
import java.util.Optional;

/** What was understood of a field, and what was found on the way: a warning goes with a value. */
record Reading<T>(Optional<T> value, Violations violations) {

  static <T> Reading<T> of(Checked<T> checked) {
    return new Reading<>(checked.value(), checked.violations());
  }

  static <T> Reading<T> none(Violations why) {
    return new Reading<>(Optional.empty(), why);
  }
}
