// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.teledossier;

import fr.hubee.client.file.SafeFileName;
import fr.hubee.client.internal.json.Json;
import fr.hubee.client.internal.json.JsonObject;
import fr.hubee.core.rule.Excerpt;
import fr.hubee.core.teledossier.AttachmentStatus;
import fr.hubee.core.teledossier.CaseNumber;
import java.util.List;
import java.util.OptionalLong;

/**
 * A file (pièce jointe) as the hub describes it, of a folder, a case or an event; its bytes travel
 * on their own. Immutable and thread-safe; {@code toString} does not show its name, which is often
 * that of a person.
 *
 * <p>Source: HubEE V1, api_folder 1.2.7, Attachment (2023-04-28).
 */
public final class HubeeAttachment extends FromHub {

  private final AttachmentId id;

  HubeeAttachment(JsonObject json) {
    super("Attachment", json);
    this.id = fields.required("id", AttachmentId::new);
  }

  /**
   * Reads what {@link #rawJson} gave.
   *
   * @throws IllegalArgumentException when it is no JSON object with an identifier
   */
  public static HubeeAttachment parse(String rawJson) {
    return new HubeeAttachment(Json.object(rawJson));
  }

  /** The hub's identifier. */
  public AttachmentId id() {
    return id;
  }

  /** Whether its bytes have come, and were accepted; empty text when the hub gave none. */
  public AttachmentStatus status() {
    return new AttachmentStatus(fields.text("status").orElse(""));
  }

  /** Its name, made safe: the sender chose it freely. {@link SafeFileName#original} is his. */
  public SafeFileName fileName() {
    return SafeFileName.of(fields.text("fileName").orElse(""));
  }

  /** Its business type, {@code ActeEtatCivil-XML}; empty text when the hub gave none. */
  public String type() {
    return fields.text("type").orElse("");
  }

  /** {@code application/pdf}; empty text when the hub gave none. */
  public String mimeType() {
    return fields.text("mimeType").orElse("");
  }

  /** Its length in bytes, by which it is verified; empty when the hub gave none. */
  public OptionalLong size() {
    OptionalLong size = fields.number("size");
    return size.isPresent() && size.getAsLong() >= 0 ? size : OptionalLong.empty();
  }

  /** The numbers of the cases that get it; known of a folder's files alone. */
  public List<CaseNumber> recipients() {
    return json.texts("recipients").stream().map(CaseNumber::new).toList();
  }

  /** Returns the identifier, the status and the type. */
  @Override
  public String toString() {
    return "HubeeAttachment[" + id + ", " + status() + ", " + Excerpt.of(type()) + "]";
  }
}
