// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.subscription;

import fr.hubee.core.rule.Excerpt;
import fr.hubee.core.rule.ViolationsException;
import java.util.regex.Pattern;

/**
 * The identifier that HubEE gave to a subscription; a UUID, kept as the hub wrote it. Immutable.
 *
 * <p>Source: HubEE V1, Subscription.id (2024-11-14).
 *
 * @param value 1 to 100 printable ASCII characters without space
 */
public record SubscriptionId(String value) implements Comparable<SubscriptionId> {

  private static final Pattern SHAPE = Pattern.compile("[\\x21-\\x7E]{1,100}");

  /**
   * @throws ViolationsException when the text cannot be an identifier
   */
  public SubscriptionId {
    if (!SHAPE.matcher(value).matches()) {
      throw SubscriptionRules.SUBSCRIPTION_ID_MALFORMED.at("id", Excerpt.of(value)).asException();
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
