// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.progress;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the administrateur local. The address itself is never kept.
 *
 * <p>Source: HubEE V1, Subscription.localAdministrator (2024-11-14); the placeholders were met in
 * subscriptions taken over from the older platform.
 */
public enum AdministratorSign {
  /** Nobody said. */
  UNSAID,
  /** A person is named. */
  NAMED,
  /** The address is one of those that a migration left behind: it is nobody's. */
  PLACEHOLDER,
  /** It is known that nobody knows who it is, or that the person has left. */
  NOBODY;

  private static final Set<String> PLACEHOLDERS =
      Set.of("migration@hubee.com", "contact-nhube@data.gouv.fr");

  /**
   * Reads an address as HubEE shows it, whatever its case and the spaces around it.
   *
   * @param email the address; null or blank when HubEE shows none
   */
  public static AdministratorSign ofEmail(@Nullable String email) {
    if (email == null || email.isBlank()) {
      return NOBODY;
    }
    return PLACEHOLDERS.contains(email.strip().toLowerCase(Locale.ROOT)) ? PLACEHOLDER : NAMED;
  }
}
