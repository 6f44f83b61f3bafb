// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier.flow;

import fr.hubee.core.rule.Message;
import fr.hubee.core.teledossier.ActionType;
import fr.hubee.core.teledossier.EventState;
import fr.hubee.core.teledossier.EventStatus;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a notification asks of its reader. An event that notifies does so twice in its life: once to
 * its receiver when it is sent, once back to its transmitter when it is acknowledged. Taking the
 * second for work makes two programs answer each other for ever.
 *
 * <p>Source: HubEE, specification 1.2.2, 4.1 (2021-08-31), contract V2, eventDetails (2024-11-14).
 */
public enum NotificationMeaning {
  /** A télédossier to collect. */
  NEW_TELEDOSSIER("Nouveau télédossier à collecter.", "A new télédossier to collect."),
  /** An event to take in and acknowledge. */
  EVENT_TO_TAKE("Événement à lire puis à acquitter.", "An event to read and acknowledge."),
  /** The other party has taken an event: delete the notification, and nothing else. */
  ACKNOWLEDGEMENT(
      "Accusé de réception : la notification est à supprimer, rien d'autre.",
      "An acknowledgement: delete the notification, and nothing else."),
  /** Nothing says what the event is: read it, then ask again. */
  EVENT_TO_READ(
      "Événement d'état inconnu : lisez-le avant d'agir.",
      "An event of unknown status: read it before acting."),
  /** An event of a kind that nobody foresaw: neither acknowledged nor deleted without a person. */
  UNKNOWN_ACTION(
      "Événement d'un type inconnu : ne l'acquittez pas sans qu'une personne l'ait vu.",
      "An event of an unknown kind: do not acknowledge it before a person has seen it.");

  private final String french;
  private final String english;

  NotificationMeaning(String french, String english) {
    this.french = french;
    this.english = english;
  }

  /** The meaning in words. */
  public Message message() {
    return new Message(french, english);
  }

  /**
   * Reads a notification, with or without the details of its event.
   *
   * @param eventId null for a new télédossier
   * @param status the status of the event, from the notification or from the event itself; null
   *     when the hub did not say
   * @param actionType the kind of the event; null when the hub did not say
   */
  public static NotificationMeaning of(
      @Nullable String eventId, @Nullable EventStatus status, @Nullable ActionType actionType) {
    if (eventId == null) {
      return NEW_TELEDOSSIER;
    }
    EventState state = Optional.ofNullable(status).flatMap(EventStatus::known).orElse(null);
    if (state == EventState.RECEIVED) {
      return ACKNOWLEDGEMENT;
    }
    return state == EventState.SENT && actionType != null ? ofSent(actionType) : EVENT_TO_READ;
  }

  private static NotificationMeaning ofSent(ActionType actionType) {
    return actionType.known().isPresent() ? EVENT_TO_TAKE : UNKNOWN_ACTION;
  }

  /** True when the notification may be deleted once its steps are done, without a person. */
  public boolean isDeletedInTheEnd() {
    return this == NEW_TELEDOSSIER || this == EVENT_TO_TAKE || this == ACKNOWLEDGEMENT;
  }
}
