// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.teledossier;

import fr.hubee.core.rule.ViolationsException;

/**
 * The identifier that HubEE gave to an event (événement); a UUID, kept as the hub wrote it.
 * Immutable.
 *
 * <p>Source: HubEE V1, api_folder 1.2.7, Event.id (2023-04-28).
 *
 * @param value 1 to 100 printable ASCII characters without space
 */
public record EventId(String value) implements Comparable<EventId> {

  /**
   * @throws ViolationsException with {@link TeledossierRules#IDENTIFIER_MALFORMED} when the text
   *     cannot be an identifier
   */
  public EventId {
    Identifiers.require(value, "eventId");
  }

  @Override
  public int compareTo(EventId other) {
    return value.compareTo(other.value);
  }

  /** Returns the identifier. */
  @Override
  public String toString() {
    return value;
  }
}
