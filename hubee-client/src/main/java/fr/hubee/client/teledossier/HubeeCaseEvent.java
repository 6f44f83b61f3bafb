// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.teledossier;

import fr.hubee.client.internal.json.Json;
import fr.hubee.client.internal.json.JsonObject;
import fr.hubee.core.identity.OrganizationId;
import fr.hubee.core.teledossier.ActionType;
import fr.hubee.core.teledossier.CaseStatus;
import fr.hubee.core.teledossier.EventStatus;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * An event (événement) of a case as the hub sent it. Immutable and thread-safe; {@code toString}
 * shows neither author nor words.
 *
 * <p>Source: HubEE V1, api_folder 1.2.7, Event (2023-04-28).
 */
public final class HubeeCaseEvent extends FromHub {

  private final EventId id;
  private final List<HubeeAttachment> attachments;

  HubeeCaseEvent(JsonObject json) {
    super("Event", json);
    this.id = fields.required("id", EventId::new);
    this.attachments = Parts.of(json, "attachments", HubeeAttachment::new);
  }

  /**
   * Reads what {@link #rawJson} gave.
   *
   * @throws IllegalArgumentException when it is no JSON object with an identifier
   */
  public static HubeeCaseEvent parse(String rawJson) {
    return new HubeeCaseEvent(Json.object(rawJson));
  }

  /** The hub's identifier. */
  public EventId id() {
    return id;
  }

  /** Who created it. */
  public Optional<OrganizationId> transmitter() {
    return fields.organization("transmitter");
  }

  /** Its kind, unknown ones included; empty text when the hub gave none. */
  public ActionType actionType() {
    return new ActionType(fields.text("actionType").orElse(""));
  }

  /** Where it stands, unknown values included; empty text when the hub gave none. */
  public EventStatus status() {
    return new EventStatus(fields.text("status").orElse(""));
  }

  /** Whether the other party is told; empty when the hub does not say. */
  public Optional<Boolean> notification() {
    return fields.flag("notification");
  }

  /** Words for the other party or the person concerned. */
  public Optional<String> message() {
    return fields.text("message");
  }

  /** Words among service instructeurs; an operator never gets them. */
  public Optional<String> comment() {
    return fields.text("comment");
  }

  /** The name of who did it. */
  public Optional<String> author() {
    return fields.text("author");
  }

  /** The status that the case had. */
  public Optional<CaseStatus> caseCurrentStatus() {
    return fields.value("caseCurrentStatus", CaseStatus::new);
  }

  /** The status that the case takes. */
  public Optional<CaseStatus> caseNewStatus() {
    return fields.value("caseNewStatus", CaseStatus::new);
  }

  /** Technical words between the operator and the recipient. */
  public Optional<String> partnerAttributes() {
    return fields.text("partnerAttributes");
  }

  /** When it was created. */
  public Optional<OffsetDateTime> createDateTime() {
    return fields.date("createDateTime");
  }

  /** When it was last changed. */
  public Optional<OffsetDateTime> updateDateTime() {
    return fields.date("updateDateTime");
  }

  /** Its files, in the hub's order. */
  public List<HubeeAttachment> attachments() {
    return attachments;
  }

  /** Which program created it. */
  public Optional<PartnerInfo> partnerInfo() {
    return fields.object("partnerInfo").map(PartnerInfo::read);
  }

  /** Returns the identifier, the kind and the status. */
  @Override
  public String toString() {
    return "HubeeCaseEvent[" + id + ", " + actionType() + ", " + status() + "]";
  }
}
