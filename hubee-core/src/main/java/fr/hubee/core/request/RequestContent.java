// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.request;

import fr.hubee.core.demarche.Demarche;
import fr.hubee.core.identity.Contact;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an approval freezes and an abandoned update gives back: the démarches and the administrateur
 * local. Immutable; {@code toString} shows no personal data.
 *
 * <p>Source: DataPass v2, frozen copy at approval (2026-08-06).
 *
 * @param demarches what is asked for, in the order chosen
 * @param administratorOrNull the administrateur local; null until one is named
 */
public record RequestContent(List<Demarche> demarches, @Nullable Contact administratorOrNull) {

  private static final RequestContent EMPTY = new RequestContent(List.of(), null);

  public RequestContent {
    demarches = List.copyOf(demarches);
  }

  /** Returns the content of a request just begun. */
  public static RequestContent empty() {
    return EMPTY;
  }

  /** The administrateur local, once named. */
  public Optional<Contact> administrator() {
    return Optional.ofNullable(administratorOrNull);
  }

  /** Returns the same content with other démarches. */
  public RequestContent withDemarches(List<Demarche> chosen) {
    return new RequestContent(chosen, administratorOrNull);
  }

  /** Returns the same content with another administrateur local. */
  public RequestContent withAdministrator(@Nullable Contact person) {
    return new RequestContent(demarches, person);
  }

  /** Returns the codes of the démarches. */
  @Override
  public String toString() {
    return demarches.stream().map(Demarche::code).toList().toString();
  }
}
