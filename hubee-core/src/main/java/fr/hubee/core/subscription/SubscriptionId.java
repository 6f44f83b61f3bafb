// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.subscription;

import java.util.Objects;

/**
 * The identifier that HubEE gave to a subscription; a UUID, kept as the hub wrote it. Immutable.
 *
 * @param value never blank
 */
public record SubscriptionId(String value) implements Comparable<SubscriptionId> {

  public SubscriptionId {
    Objects.requireNonNull(value, "value");
    if (value.isBlank()) {
      throw new IllegalArgumentException("a subscription identifier is never blank");
    }
  }

  @Override
  public int compareTo(SubscriptionId other) {
    return value.compareTo(other.value);
  }

  /** Returns the identifier. */
  @Override
  public String toString() {
    return value;
  }
}
