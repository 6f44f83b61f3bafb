// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import java.util.Objects;

/**
 * A rule of a {@link FaultPlan} as it stood when it was looked at. Immutable.
 *
 * <p>Source: a choice of this library.
 *
 * @param operation the operation that it concerns, empty for all of them
 * @param fault what it does, in two words
 * @param when the calls that it spoils: {@code call 1} is the next one, {@code each call}
 */
public record PlannedFault(String operation, String fault, String when) {

  public PlannedFault {
    Objects.requireNonNull(operation, "operation");
    Objects.requireNonNull(fault, "fault");
    Objects.requireNonNull(when, "when");
  }
}
