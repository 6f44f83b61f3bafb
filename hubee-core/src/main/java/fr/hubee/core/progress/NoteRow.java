// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.progress;

import fr.hubee.core.lifecycle.Guard;
import java.util.Objects;

/**
 * Something worth saying beside the stage. Immutable.
 *
 * <p>Source: a choice of this library.
 *
 * @param when the condition, in words and as a predicate of the facts
 * @param advice what is said
 */
public record NoteRow(Guard<ProgressFacts> when, Advice advice) {

  public NoteRow {
    Objects.requireNonNull(when, "when");
    Objects.requireNonNull(advice, "advice");
  }
}
