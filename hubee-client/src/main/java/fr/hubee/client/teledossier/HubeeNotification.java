// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.teledossier;

import fr.hubee.client.internal.json.Json;
import fr.hubee.client.internal.json.JsonObject;
import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.identity.OrganizationId;
import fr.hubee.core.teledossier.ActionType;
import fr.hubee.core.teledossier.EventStatus;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A notification as the hub sent it: there is something to read, until it is deleted. Immutable and
 * thread-safe.
 *
 * <p>Source: HubEE V1, api_folder 1.2.7, Notification (2023-04-28), contract V2 (2024-11-14).
 */
public final class HubeeNotification extends FromHub {

  private final NotificationId id;

  HubeeNotification(JsonObject json) {
    super("Notification", json);
    this.id = fields.required("id", NotificationId::new);
  }

  /**
   * Reads what {@link #rawJson} gave.
   *
   * @throws IllegalArgumentException when it is no JSON object with an identifier
   */
  public static HubeeNotification parse(String rawJson) {
    return new HubeeNotification(Json.object(rawJson));
  }

  /** The hub's identifier. */
  public NotificationId id() {
    return id;
  }

  /** Who is told. */
  public Optional<OrganizationId> recipient() {
    return fields.organization("recipient");
  }

  /** Who did something. */
  public Optional<OrganizationId> transmitter() {
    return fields.organization("transmitter");
  }

  /** The démarche. */
  public Optional<ProcessCode> processCode() {
    return fields.value("processCode", ProcessCode::new);
  }

  /** The case to read. */
  public Optional<CaseId> caseId() {
    return fields.value("caseId", CaseId::new);
  }

  /** The event to read; empty for a new télédossier. */
  public Optional<EventId> eventId() {
    return fields.value("eventId", EventId::new);
  }

  /** True when a case has just arrived: the hub says that there is no event. */
  public boolean isNewTeledossier() {
    return !json.hasValue("eventId") && caseId().isPresent();
  }

  /** When it was created. */
  public Optional<OffsetDateTime> dateTime() {
    return fields.date("dateTime");
  }

  /** The kind of the event; empty without one, and when the details were not asked for. */
  public Optional<ActionType> eventActionType() {
    return fields.value("eventActionType", ActionType::new);
  }

  /** Where the event stands; empty without one, and when the details were not asked for. */
  public Optional<EventStatus> eventStatus() {
    return fields.value("eventStatus", EventStatus::new);
  }

  /** Returns the identifiers. */
  @Override
  public String toString() {
    return "HubeeNotification["
        + id
        + caseId().map(value -> ", case " + value).orElse("")
        + eventId().map(value -> ", event " + value).orElse("")
        + "]";
  }
}
