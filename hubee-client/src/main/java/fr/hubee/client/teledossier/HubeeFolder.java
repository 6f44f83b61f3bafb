// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.teledossier;

import fr.hubee.client.internal.json.Json;
import fr.hubee.client.internal.json.JsonObject;
import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.teledossier.AttachmentStatus;
import fr.hubee.core.teledossier.FolderNumber;
import fr.hubee.core.teledossier.FolderStatus;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A folder (dossier) as the hub sent it, which its operator alone reads. Immutable and thread-safe;
 * {@code toString} shows no person.
 *
 * <p>Source: HubEE V1, api_folder 1.2.7, Folder (2023-04-28).
 */
public final class HubeeFolder extends FromHub {

  private final FolderId id;
  private final List<HubeeCase> cases;
  private final List<HubeeAttachment> attachments;

  HubeeFolder(JsonObject json) {
    super("Folder", json);
    this.id = fields.required("id", FolderId::new);
    this.cases = Parts.of(json, "cases", HubeeCase::new);
    this.attachments = Parts.of(json, "attachments", HubeeAttachment::new);
  }

  /**
   * Reads what {@link #rawJson} gave.
   *
   * @throws IllegalArgumentException when it is no JSON object with an identifier
   */
  public static HubeeFolder parse(String rawJson) {
    return new HubeeFolder(Json.object(rawJson));
  }

  /** The hub's identifier: keep it, nothing finds a folder by its number. */
  public FolderId id() {
    return id;
  }

  /** Its {@code globalStatus}, unknown ones included; empty text when the hub gave none. */
  public FolderStatus status() {
    return new FolderStatus(fields.text("globalStatus").orElse(""));
  }

  /** The démarche. */
  public Optional<ProcessCode> processCode() {
    return fields.value("processCode", ProcessCode::new);
  }

  /** The operator's number; empty text when the hub gave none. */
  public FolderNumber number() {
    return new FolderNumber(fields.text("externalId").orElse(""));
  }

  /** The person concerned. */
  public Optional<Applicant> applicant() {
    return fields.object("applicant").map(Applicant::read);
  }

  /** When it was created. */
  public Optional<OffsetDateTime> createDateTime() {
    return fields.date("createDateTime");
  }

  /** When it was last changed. */
  public Optional<OffsetDateTime> updateDateTime() {
    return fields.date("updateDateTime");
  }

  /** When it was closed. */
  public Optional<OffsetDateTime> closeDateTime() {
    return fields.date("closeDateTime");
  }

  /** Which program created it. */
  public Optional<PartnerInfo> partnerInfo() {
    return fields.object("partnerInfo").map(PartnerInfo::read);
  }

  /** Its cases, in the hub's order, which is that of the deposit. */
  public List<HubeeCase> cases() {
    return cases;
  }

  /** Its files, in the hub's order, which is that of the deposit. */
  public List<HubeeAttachment> attachments() {
    return attachments;
  }

  /**
   * The files whose bytes the hub has not accepted: still awaited, refused, infected. Look before
   * completing: it may be completed all the same.
   */
  public List<HubeeAttachment> notReceived() {
    return attachments.stream()
        .filter(file -> !file.status().equals(AttachmentStatus.RECEIVED))
        .toList();
  }

  /** Returns the identifier, the status and the number. */
  @Override
  public String toString() {
    return "HubeeFolder[" + id + ", " + status() + ", " + number() + "]";
  }
}
