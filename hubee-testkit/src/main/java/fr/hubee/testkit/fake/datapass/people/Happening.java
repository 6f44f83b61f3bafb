// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.people;

import fr.hubee.testkit.fake.datapass.model.RequestView;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that a script may react to. Immutable.
 *
 * <p>Source: DataPass v2, events (2026-08-06); {@link #SUBSCRIPTION_CREATED} is ours.
 *
 * @param event {@code submit}, {@code approve}…, or {@link #SUBSCRIPTION_CREATED}
 * @param request as it stands then
 * @param subscriptionIdOrNull the identifier at HubEE of a subscription just created
 */
public record Happening(String event, RequestView request, @Nullable String subscriptionIdOrNull) {

  /** HubEE made a subscription. */
  public static final String SUBSCRIPTION_CREATED = "subscription_created";

  public Happening {
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(request, "request");
  }

  /** The identifier at HubEE of a subscription just created. */
  public Optional<String> subscriptionId() {
    return Optional.ofNullable(subscriptionIdOrNull);
  }
}
