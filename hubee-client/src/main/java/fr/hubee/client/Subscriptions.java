// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import fr.hubee.client.act.ActOutcome;
import fr.hubee.client.error.AlreadyExistsException;
import fr.hubee.client.error.HubeeException;
import fr.hubee.client.error.InvalidRequestException;
import fr.hubee.client.error.NotFoundException;
import fr.hubee.client.error.UnexpectedAnswerException;
import fr.hubee.core.subscription.SubscriptionId;
import fr.hubee.core.subscription.SubscriptionState;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The subscriptions of the hub (HubEE V1 contract, subscriptions). Immutable and thread-safe. Any
 * method may throw any {@link HubeeException}; those named below have a meaning of their own.
 */
public final class Subscriptions {

  private final Referential referential;
  private final SubscriptionReader reader;

  Subscriptions(Referential referential) {
    this.referential = referential;
    this.reader = new SubscriptionReader(referential);
  }

  /**
   * Creates a subscription, {@code Inactif}. The hub then creates the account of the administrateur
   * local and writes to him. Never repeated by itself: after a failure that is {@link
   * HubeeException#possiblySent}, call {@link #findOrCreate}.
   *
   * @throws AlreadyExistsException when the organisation has one for this démarche
   * @throws InvalidRequestException when the hub refuses a field, or does not know the organisation
   */
  public HubeeSubscription create(NewSubscription subscription) {
    Objects.requireNonNull(subscription, "subscription");
    return referential.post(Resource.SUBSCRIPTIONS, subscription.toJson(), HubeeSubscription::new);
  }

  /**
   * Reads the subscription of this organisation to this démarche, or creates it when there is none.
   * Whoever created it, its identifier is found: the list is read to its end, and the organisation
   * is compared whole, because one SIRET may carry several. May be called again after any failure,
   * and from many threads and machines at once.
   *
   * <p>An existing one is returned as it is, not updated. A refused one ({@code Refusé}, kept for
   * history) does not count.
   *
   * @throws AlreadyExistsException when the hub says that it exists and yet does not list it
   * @throws InvalidRequestException when the hub refuses a field, or does not know the organisation
   */
  public HubeeSubscription findOrCreate(NewSubscription subscription) {
    Objects.requireNonNull(subscription, "subscription");
    return ensure(subscription).value();
  }

  ActOutcome<HubeeSubscription> ensure(NewSubscription subscription) {
    return referential.ensure(() -> existing(subscription), () -> create(subscription));
  }

  private Optional<HubeeSubscription> existing(NewSubscription wanted) {
    SubscriptionQuery query =
        SubscriptionQuery.builder()
            .companyRegister(wanted.subscriber().siret())
            .processCode(wanted.processCode())
            .build();
    try (Stream<HubeeSubscription> all = stream(query)) {
      return all.filter(one -> one.subscriber().equals(wanted.subscriber()))
          .filter(one -> one.processCode().equals(wanted.processCode()))
          .filter(one -> one.state().map(SubscriptionState::countsAsSubscribed).orElse(true))
          .findFirst();
    }
  }

  /**
   * Looks for a subscription by its identifier.
   *
   * @return empty only when the hub itself says that there is none
   */
  public Optional<HubeeSubscription> find(SubscriptionId id) {
    return reader.find(id);
  }

  /**
   * Reads a subscription.
   *
   * @throws NotFoundException when the hub knows none of this identifier
   */
  public HubeeSubscription get(SubscriptionId id) {
    return reader.get(id);
  }

  /**
   * Reads one page of a list.
   *
   * @param offset how many rows to leave out; 0 or more
   * @throws IllegalArgumentException when the offset is negative
   */
  public Page<HubeeSubscription> page(SubscriptionQuery query, int offset) {
    return reader.page(query, offset);
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
    return reader.stream(query);
  }

  /**
   * Sets the day from which a subscription is active. Reads it, changes that one field to midnight
   * in Paris of that day, and sends everything else back as it was read, the status included.
   *
   * <p>The hub makes it {@code Actif} at 00:01, Paris time, of that day (HubEE V1 contract,
   * subscription status): do not take it for active before {@link #get} says so.
   *
   * <p>The hub has no lock: what somebody else changes between the reading and the writing, a few
   * milliseconds, is overwritten. The call may be repeated after any failure.
   *
   * @param id which
   * @param day the first day, a past one included
   * @return the hub's answer
   * @throws NotFoundException when the hub knows no subscription of this identifier
   * @throws InvalidRequestException when the hub refuses the day
   */
  public HubeeSubscription activate(SubscriptionId id, LocalDate day) {
    Objects.requireNonNull(day, "day");
    return update(get(id), SubscriptionChange.builder().activationDay(day).build());
  }

  /**
   * Sends a subscription back as it was read, but for these changes and for what the hub alone
   * decides. It is sent even if nothing differs; {@link SubscriptionChange#differencesFrom} tells.
   * May be repeated after any failure.
   *
   * @param read what was just read: the hub has no lock, and what somebody else changed since is
   *     overwritten
   * @return the hub's answer
   * @throws NotFoundException when the hub no longer knows it
   * @throws InvalidRequestException when the hub refuses a value, or its state does not allow the
   *     change
   */
  public HubeeSubscription update(HubeeSubscription read, SubscriptionChange change) {
    return referential.put(
        Resource.SUBSCRIPTIONS, read.id().value(), read.changedBy(change), HubeeSubscription::new);
  }
}
