// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.identity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person of the form as typed so far: the demandeur or the administrateur local. Every field may
 * be null while the form is a draft. Immutable; {@code toString} shows no personal data.
 *
 * @param familyName « Nom », or null
 * @param givenName « Prénom », or null
 * @param email « Email », or null
 * @param phoneNumber « Numéro de téléphone », or null
 * @param jobTitle « Poste occupé », or null
 */
public record Contact(
    @Nullable String familyName,
    @Nullable String givenName,
    @Nullable String email,
    @Nullable String phoneNumber,
    @Nullable String jobTitle) {

  /** Returns the names of the fields that are null or blank, in the order of the form. */
  public List<String> missingFields() {
    List<String> missing = new ArrayList<>();
    addIfBlank(missing, "familyName", familyName);
    addIfBlank(missing, "givenName", givenName);
    addIfBlank(missing, "email", email);
    addIfBlank(missing, "phoneNumber", phoneNumber);
    addIfBlank(missing, "jobTitle", jobTitle);
    return List.copyOf(missing);
  }

  private static void addIfBlank(List<String> missing, String name, @Nullable String value) {
    if (value == null || value.isBlank()) {
      missing.add(name);
    }
  }

  /** Returns {@code Contact[…]}: a person is never printed. */
  @Override
  public String toString() {
    return "Contact[…]";
  }
}
