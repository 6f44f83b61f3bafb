// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier;

import fr.hubee.core.rule.Excerpt;
import java.util.Objects;
import java.util.Optional;

/**
 * The status of an event (événement) as HubEE writes it. Open: see {@link WireCode}. Immutable.
 *
 * <p>Source: HubEE V1, api_folder 1.2.7, Event.status (2023-04-28).
 *
 * @param value the code to the letter; never null
 */
public record EventStatus(String value) implements WireCode {

  private static final Codes<EventState> CODES = new Codes<>(EventState.class);

  /** Its files are being sent. */
  public static final EventStatus IN_PROGRESS = of(EventState.IN_PROGRESS);

  /** The other party can read it. */
  public static final EventStatus SENT = of(EventState.SENT);

  /** The other party has taken it. */
  public static final EventStatus RECEIVED = of(EventState.RECEIVED);

  public EventStatus {
    Objects.requireNonNull(value, "value");
  }

  /**
   * Returns the status that writes this state.
   *
   * @throws IllegalArgumentException for a state that is never on the wire
   */
  public static EventStatus of(EventState state) {
    return new EventStatus(Codes.of(state));
  }

  @Override
  public Optional<EventState> known() {
    return CODES.find(value);
  }

  /** Returns the code, shortened and made printable when it is a strange one. */
  @Override
  public String toString() {
    return Excerpt.of(value);
  }
}
