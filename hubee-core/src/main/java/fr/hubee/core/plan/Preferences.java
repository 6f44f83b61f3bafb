// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.plan;

import fr.hubee.core.subscription.AccessMode;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the commune would like its subscriptions, where it has a choice. Immutable; {@code toString}
 * shows no person.
 *
 * <p>Source: HubEE, terms of use 2.1.0 (2021-04-24): access mode and activation date are settings
 * of each subscription.
 *
 * @param accessModeOrNull how to receive; null leaves the choice open and what is chosen alone
 * @param administratorOrNull the address of the administrateur local to be; null to keep him
 * @param activationOrNull from which day on; null for a day of the administrator's choice
 */
public record Preferences(
    @Nullable AccessMode accessModeOrNull,
    @Nullable String administratorOrNull,
    @Nullable LocalDate activationOrNull) {

  private static final Preferences NONE = new Preferences(null, null, null);

  /** Returns the preferences of whoever has none. */
  public static Preferences none() {
    return NONE;
  }

  /** Returns the same preferences with an access mode. */
  public Preferences withAccessMode(AccessMode mode) {
    return new Preferences(mode, administratorOrNull, activationOrNull);
  }

  /** Returns the same preferences with an administrateur local, by his address. */
  public Preferences withAdministrator(String email) {
    return new Preferences(accessModeOrNull, email, activationOrNull);
  }

  /** Returns the same preferences with an activation date. */
  public Preferences withActivation(LocalDate day) {
    return new Preferences(accessModeOrNull, administratorOrNull, day);
  }

  /** How to receive, if it matters. */
  public Optional<AccessMode> accessMode() {
    return Optional.ofNullable(accessModeOrNull);
  }

  /** From which day on, if it matters. */
  public Optional<LocalDate> activation() {
    return Optional.ofNullable(activationOrNull);
  }

  /** Returns the mode and the day. */
  @Override
  public String toString() {
    return "Preferences[" + accessModeOrNull + ", " + activationOrNull + "]";
  }
}
