// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import fr.hubee.client.error.HubeeException;
import fr.hubee.client.error.NotFoundException;
import fr.hubee.client.error.UnexpectedAnswerException;
import fr.hubee.core.subscription.SubscriptionId;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The subscriptions of the hub, to be read: an operator sees its own (HubEE V1 contract,
 * subscriptions). Immutable and thread-safe. Any method may throw any {@link HubeeException}; those
 * named below have a meaning of their own.
 */
public final class SubscriptionReader {

  private final Referential referential;

  SubscriptionReader(Referential referential) {
    this.referential = referential;
  }

  /**
   * Looks for a subscription by its identifier.
   *
   * @return empty only when the hub itself says that there is none
   */
  public Optional<HubeeSubscription> find(SubscriptionId id) {
    Objects.requireNonNull(id, "id");
    return referential.find(Resource.SUBSCRIPTIONS, id.value(), HubeeSubscription::new);
  }

  /**
   * Reads a subscription.
   *
   * @throws NotFoundException when the hub knows none of this identifier
   */
  public HubeeSubscription get(SubscriptionId id) {
    Objects.requireNonNull(id, "id");
    return referential.get(Resource.SUBSCRIPTIONS, id.value(), HubeeSubscription::new);
  }

  /**
   * Reads one page of a list.
   *
   * @param offset how many rows to leave out; 0 or more
   * @throws IllegalArgumentException when the offset is negative
   */
  public Page<HubeeSubscription> page(SubscriptionQuery query, int offset) {
    Objects.requireNonNull(query, "query");
    return referential.page(
        Resource.SUBSCRIPTIONS, query.pageAt(offset), HubeeSubscription::new, query::asksFor);
  }

  /**
   * Reads a whole list, page after page, each when the stream comes to it: a terminal operation may
   * throw what {@link #page} throws. The list may change while it is read.
   *
   * @return a sequential stream that ends, whatever total the hub announces
   * @throws UnexpectedAnswerException from the stream, when a page brings only rows that came
   *     before, or the list goes on beyond two thousand million rows
   */
  public Stream<HubeeSubscription> stream(SubscriptionQuery query) {
    Objects.requireNonNull(query, "query");
    return new PageIterator<>(
            "GET " + Resource.SUBSCRIPTIONS.path(),
            (int offset) -> page(query, offset),
            HubeeSubscription::id)
        .stream();
  }
}
