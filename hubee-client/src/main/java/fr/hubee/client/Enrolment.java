// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import fr.hubee.core.subscription.AccessMode;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that makes an organisation receive the télédossiers of one démarche. Immutable and
 * thread-safe; {@code toString} shows no person.
 *
 * <p>Source: HubEE V1, subscribing (2024-11-14): the organisation, the subscription, then the
 * access mode and the activation day.
 */
public final class Enrolment {

  private final NewOrganization organization;
  private final NewSubscription subscription;
  private final @Nullable AccessMode accessMode;
  private final @Nullable LocalDate activationDay;

  private Enrolment(
      NewOrganization organization,
      NewSubscription subscription,
      @Nullable AccessMode accessMode,
      @Nullable LocalDate activationDay) {
    this.organization = organization;
    this.subscription = subscription;
    this.accessMode = accessMode;
    this.activationDay = activationDay;
  }

  /**
   * Returns an enrolment that leaves the access mode and the activation to the administrateur
   * local.
   *
   * @throws IllegalArgumentException when the subscription is another organisation's
   */
  public static Enrolment of(NewOrganization organization, NewSubscription subscription) {
    if (!subscription.subscriber().equals(organization.id())) {
      throw new IllegalArgumentException(
          "the subscription is for " + subscription.subscriber() + ", not " + organization.id());
    }
    return new Enrolment(organization, subscription, null, null);
  }

  /** Returns a copy that also chooses the access mode. */
  public Enrolment by(AccessMode value) {
    return new Enrolment(
        organization, subscription, Objects.requireNonNull(value, "accessMode"), activationDay);
  }

  /** Returns a copy that also sets the day from which it is active. */
  public Enrolment activeFrom(LocalDate value) {
    return new Enrolment(
        organization, subscription, accessMode, Objects.requireNonNull(value, "activationDay"));
  }

  /** The organisation. */
  public NewOrganization organization() {
    return organization;
  }

  /** The subscription. */
  public NewSubscription subscription() {
    return subscription;
  }

  /** The access mode; empty to leave it as it is. */
  public Optional<AccessMode> accessMode() {
    return Optional.ofNullable(accessMode);
  }

  /** The day from which it is active; empty to leave it as it is. */
  public Optional<LocalDate> activationDay() {
    return Optional.ofNullable(activationDay);
  }

  /** Returns the organisation and the démarche. */
  @Override
  public String toString() {
    return "Enrolment[" + organization.id() + ", " + subscription.processCode() + "]";
  }
}
