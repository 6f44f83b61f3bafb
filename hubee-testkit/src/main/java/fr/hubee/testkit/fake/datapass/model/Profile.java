// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What DataPass knows of a person. Immutable; {@code toString} shows nothing of it.
 *
 * <p>Source: DataPass v2, user (2026-08-06).
 *
 * @param email in lower case
 * @param givenName or null
 * @param familyName or null
 * @param phoneNumber as typed, or null
 * @param jobTitle or null
 */
public record Profile(
    String email,
    @Nullable String givenName,
    @Nullable String familyName,
    @Nullable String phoneNumber,
    @Nullable String jobTitle) {

  public Profile {
    email = email.strip().toLowerCase(Locale.ROOT);
    givenName = blankIsNull(givenName);
    familyName = blankIsNull(familyName);
    phoneNumber = blankIsNull(phoneNumber);
    jobTitle = blankIsNull(jobTitle);
  }

  private static @Nullable String blankIsNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  /** Returns this profile, its blanks filled in from the other; nothing is overwritten. */
  public Profile completedBy(Profile other) {
    return new Profile(
        email,
        first(givenName, other.givenName),
        first(familyName, other.familyName),
        first(phoneNumber, other.phoneNumber),
        first(jobTitle, other.jobTitle));
  }

  private static @Nullable String first(@Nullable String one, @Nullable String other) {
    return one != null ? one : other;
  }

  /** The person as DataPass displays it: family name in capitals, then given name. */
  public String displayName() {
    String family = familyName == null ? "" : familyName.toUpperCase(Locale.FRENCH);
    return (family + " " + capitalised(givenName)).strip();
  }

  private static String capitalised(@Nullable String name) {
    return name == null
        ? ""
        : name.substring(0, 1).toUpperCase(Locale.FRENCH)
            + name.substring(1).toLowerCase(Locale.FRENCH);
  }

  /** Returns {@code Profile[…]}: a person is never printed. */
  @Override
  public String toString() {
    return "Profile[…]";
  }
}
