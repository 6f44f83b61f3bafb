// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.teledossier;

import fr.hubee.client.internal.json.Json;
import fr.hubee.client.internal.json.JsonObject;
import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.identity.OrganizationId;
import fr.hubee.core.teledossier.CaseNumber;
import fr.hubee.core.teledossier.CaseStatus;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A case (sous-dossier) as the hub sent it: by itself, or inside its folder, where it comes without
 * démarche, applicant, files and events. Immutable and thread-safe; {@code toString} shows no
 * person.
 *
 * <p>Source: HubEE V1, api_folder 1.2.7, Case (2023-04-28).
 */
public final class HubeeCase extends FromHub {

  private final CaseId id;
  private final List<HubeeAttachment> attachments;
  private final List<HubeeCaseEvent> events;

  HubeeCase(JsonObject json) {
    super("Case", json);
    this.id = fields.required("id", CaseId::new);
    this.attachments = Parts.of(json, "attachments", HubeeAttachment::new);
    this.events = Parts.of(json, "events", HubeeCaseEvent::new);
  }

  /**
   * Reads what {@link #rawJson} gave.
   *
   * @throws IllegalArgumentException when it is no JSON object with an identifier
   */
  public static HubeeCase parse(String rawJson) {
    return new HubeeCase(Json.object(rawJson));
  }

  /** The hub's identifier. */
  public CaseId id() {
    return id;
  }

  /** Its status, unknown ones included; empty text when the hub gave none. */
  public CaseStatus status() {
    return new CaseStatus(fields.text("status").orElse(""));
  }

  /** Who receives it. */
  public Optional<OrganizationId> recipient() {
    return fields.organization("recipient");
  }

  /** The operator's number; empty text when the hub gave none. */
  public CaseNumber number() {
    return new CaseNumber(fields.text("externalId").orElse(""));
  }

  /** The démarche. */
  public Optional<ProcessCode> processCode() {
    return fields.value("processCode", ProcessCode::new);
  }

  /** The person concerned. */
  public Optional<Applicant> applicant() {
    return fields.object("applicant").map(Applicant::read);
  }

  /** Technical words between the operator and the recipient. */
  public Optional<String> partnerAttributes() {
    return fields.text("partnerAttributes");
  }

  /** When its folder was created. */
  public Optional<OffsetDateTime> createDateTime() {
    return fields.date("createDateTime");
  }

  /** When it was last changed. */
  public Optional<OffsetDateTime> updateDateTime() {
    return fields.date("updateDateTime");
  }

  /** When it was handed to its recipient. */
  public Optional<OffsetDateTime> transmissionDateTime() {
    return fields.date("transmissionDateTime");
  }

  /** When it was closed. */
  public Optional<OffsetDateTime> closeDateTime() {
    return fields.date("closeDateTime");
  }

  /** Its files, in the hub's order: those that go to its recipient. */
  public List<HubeeAttachment> attachments() {
    return attachments;
  }

  /** Its history, in the hub's order, the newest last. */
  public List<HubeeCaseEvent> events() {
    return events;
  }

  /** Returns the identifier, the status and the number. */
  @Override
  public String toString() {
    return "HubeeCase[" + id + ", " + status() + ", " + number() + "]";
  }
}
