// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.rule;

/**
 * Thrown when a caller chose to throw on violations, or built a value from text that is not one.
 * The violations say what was expected, what came and what to do.
 *
 * <p>Source: a choice of this library.
 */
public final class ViolationsException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final Violations violations;

  ViolationsException(Violations violations) {
    super(violations.toString());
    this.violations = violations;
  }

  /** Everything that was found; never empty. */
  public Violations violations() {
    return violations;
  }
}
