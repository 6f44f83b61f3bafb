// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.plan;

import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.subscription.AccessMode;
import fr.hubee.core.subscription.SubscriptionState;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A subscription as HubEE's list shows it, as far as it is known. Immutable; {@code toString} shows
 * no person.
 *
 * <p>Source: HubEE V1, Subscription (2024-11-14).
 *
 * @param demarche of which démarche, in any spelling that the catalogue knows
 * @param stateOrNull where it stands; null when that is not known, or is a status unknown to the
 *     library
 * @param accessModeOrNull how it receives; null when nobody has chosen yet
 * @param activationDateOrNull the day chosen for the activation; null when none is
 * @param datapassIdOrNull the number of its request at DataPass; 0 when it did not come from there,
 *     null when the number is not known
 * @param administratorOrNull the address of its administrateur local; null when it is not known
 */
public record SeenSubscription(
    DemarcheCode demarche,
    @Nullable SubscriptionState stateOrNull,
    @Nullable AccessMode accessModeOrNull,
    @Nullable LocalDate activationDateOrNull,
    @Nullable Long datapassIdOrNull,
    @Nullable String administratorOrNull) {

  /** The addresses that stand for nobody on subscriptions taken over from an older platform. */
  public static final List<String> PLACEHOLDERS =
      List.of("migration@hubee.com", "contact-nhube@data.gouv.fr");

  public SeenSubscription {
    Objects.requireNonNull(demarche, "demarche");
  }

  /** Returns a subscription of which nothing else is known than its state. */
  public static SeenSubscription of(DemarcheCode demarche, SubscriptionState state) {
    return new SeenSubscription(
        demarche, Objects.requireNonNull(state, "state"), null, null, null, null);
  }

  /** Returns a subscription that exists, and nothing else is known. */
  public static SeenSubscription ofUnknownState(DemarcheCode demarche) {
    return new SeenSubscription(demarche, null, null, null, null, null);
  }

  /** Returns the same subscription in another state. */
  public SeenSubscription withState(SubscriptionState state) {
    return new SeenSubscription(
        demarche,
        state,
        accessModeOrNull,
        activationDateOrNull,
        datapassIdOrNull,
        administratorOrNull);
  }

  /** Returns the same subscription with its access mode. */
  public SeenSubscription withAccessMode(AccessMode mode) {
    return new SeenSubscription(
        demarche, stateOrNull, mode, activationDateOrNull, datapassIdOrNull, administratorOrNull);
  }

  /** Returns the same subscription with the day of its activation. */
  public SeenSubscription withActivationDate(LocalDate day) {
    return new SeenSubscription(
        demarche, stateOrNull, accessModeOrNull, day, datapassIdOrNull, administratorOrNull);
  }

  /** Returns the same subscription with the number of its request; 0 for none. */
  public SeenSubscription withDatapassId(long id) {
    return new SeenSubscription(
        demarche, stateOrNull, accessModeOrNull, activationDateOrNull, id, administratorOrNull);
  }

  /** Returns the same subscription with the address of its administrateur local. */
  public SeenSubscription withAdministrator(String email) {
    return new SeenSubscription(
        demarche, stateOrNull, accessModeOrNull, activationDateOrNull, datapassIdOrNull, email);
  }

  /** Where it stands, if known. */
  public Optional<SubscriptionState> state() {
    return Optional.ofNullable(stateOrNull);
  }

  /** True when it is one: a refused one is only kept for history. */
  public boolean countsAsSubscribed() {
    return stateOrNull == null || stateOrNull.countsAsSubscribed();
  }

  /**
   * True when nobody knows who administers it: a placeholder stands there, or it was taken over
   * without a request and shows nobody.
   */
  public boolean isWithoutAdministrator() {
    return administratorOrNull == null ? isOfNoRequest() : isPlaceholder(administratorOrNull);
  }

  /** True when it did not come from DataPass. */
  boolean isOfNoRequest() {
    return datapassIdOrNull != null && datapassIdOrNull == 0;
  }

  /** True when another person is known to administer it; case does not count in an address. */
  boolean isAdministeredByAnotherThan(String email) {
    return administratorOrNull != null && !sameAddress(administratorOrNull, email);
  }

  private static boolean isPlaceholder(String email) {
    return PLACEHOLDERS.stream().anyMatch(nobody -> sameAddress(nobody, email));
  }

  private static boolean sameAddress(String one, String other) {
    return one.strip().equalsIgnoreCase(other.strip());
  }

  /** Returns the démarche and the state. */
  @Override
  public String toString() {
    return demarche + " " + (stateOrNull == null ? "?" : stateOrNull.wire());
  }
}
