// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.lifecycle;

import fr.hubee.core.rule.Message;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * A named condition on a transition. Immutable if its predicate is pure, as it must be.
 *
 * <p>Source: a choice of this library.
 *
 * @param <F> the facts that the condition reads
 * @param label what must be true, in words, for refusals and diagrams
 * @param holds the condition
 */
public record Guard<F>(Message label, Predicate<F> holds) {

  public Guard {
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(holds, "holds");
  }

  /** Returns a guard with its label in both languages. */
  public static <F> Guard<F> of(String french, String english, Predicate<F> holds) {
    return new Guard<>(new Message(french, english), holds);
  }
}
