// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.lifecycle;

import fr.hubee.core.rule.Message;
import java.util.Set;

/**
 * Thrown when a caller chose to throw on a refused event. Nothing changed.
 *
 * <p>Source: a choice of this library.
 */
public final class RefusedTransitionException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  private final Outcome.Refused<?> refusal;

  RefusedTransitionException(Outcome.Refused<?> refusal) {
    super(refusal.message().english());
    this.refusal = refusal;
  }

  /** The state it stays in. */
  public Enum<?> from() {
    return refusal.from();
  }

  /** The refused event. */
  public Enum<?> event() {
    return refusal.event();
  }

  /** The events that would have been accepted. */
  public Set<? extends Enum<?>> allowed() {
    return refusal.allowed();
  }

  /** What was refused, why, and what is possible instead, in both languages. */
  public Message bilingualMessage() {
    return refusal.message();
  }
}
