// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.bridge;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An approval that HubEE has not heard of yet, or not wholly: it is tried again for ever, and
 * DataPass shows the request as validated all the while. Immutable; {@code toString} shows no
 * error, which may quote what was sent.
 *
 * <p>Source: DataPass v2, HubEE bridge (2026-08-06).
 *
 * @param requestId the request approved
 * @param failures how often it failed so far
 * @param monitored true once the monitoring of DataPass was told, at the fifth time
 * @param lastErrorOrNull why it last failed; null before the first run
 */
public record BridgeJob(
    long requestId, int failures, boolean monitored, @Nullable String lastErrorOrNull) {

  private static final int TOLD_AT = 5;

  static BridgeJob of(long requestId) {
    return new BridgeJob(requestId, 0, false, null);
  }

  BridgeJob failed(String why) {
    return new BridgeJob(requestId, failures + 1, failures + 1 >= TOLD_AT, why);
  }

  /** Why it last failed. */
  public Optional<String> lastError() {
    return Optional.ofNullable(lastErrorOrNull);
  }

  /** Returns for example {@code bridge of D123, 2 failures}. */
  @Override
  public String toString() {
    return "bridge of D" + requestId + ", " + failures + " failures";
  }
}
