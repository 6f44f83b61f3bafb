// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.plan;

import fr.hubee.core.rule.Violations;
import java.util.Objects;

/**
 * What became of one line of a list. Sealed and immutable.
 *
 * <p>Source: a choice of this library.
 */
public sealed interface LineAnswer {

  /** The number of the line, from 1: store it, and go on from the next one. */
  long line();

  /**
   * The line has its plan.
   *
   * @param line its number
   * @param plan what is to be done
   */
  record Planned(long line, Plan plan) implements LineAnswer {
    public Planned {
      Objects.requireNonNull(plan, "plan");
    }
  }

  /**
   * The line could not be read.
   *
   * @param line its number
   * @param violations what is wrong with it; never empty
   */
  record Refused(long line, Violations violations) implements LineAnswer {
    public Refused {
      Objects.requireNonNull(violations, "violations");
    }
  }

  /**
   * A system that was asked about this line did not answer: to be retried later, alone.
   *
   * @param line its number
   * @param cause what that system threw; it may hold anything, mind where it is logged
   */
  record ToRetry(long line, RuntimeException cause) implements LineAnswer {
    public ToRetry {
      Objects.requireNonNull(cause, "cause");
    }

    /** Returns the number and the class of what was thrown. */
    @Override
    public String toString() {
      return "line " + line + " to be retried, " + cause.getClass().getSimpleName();
    }
  }
}
