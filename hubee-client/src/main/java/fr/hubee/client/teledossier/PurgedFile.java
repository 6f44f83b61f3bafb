// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.teledossier;

import fr.hubee.client.internal.json.Json;
import fr.hubee.client.internal.json.JsonObject;
import fr.hubee.client.internal.reading.Lenient;
import java.util.Objects;

/**
 * A file of a case whose copy the agents' portal is to purge, or has purged. Immutable.
 *
 * <p>Source: HubEE V1, api_folder 1.2.7, IdsForPurge (2023-04-28).
 *
 * @param attachmentId the file
 * @param caseId the case
 */
public record PurgedFile(AttachmentId attachmentId, CaseId caseId) {

  public PurgedFile {
    Objects.requireNonNull(attachmentId, "attachmentId");
    Objects.requireNonNull(caseId, "caseId");
  }

  /**
   * Reads what {@link #rawJson} gave.
   *
   * @throws IllegalArgumentException when it is no JSON object with both identifiers
   */
  public static PurgedFile parse(String rawJson) {
    Lenient fields = new Lenient(Json.object(rawJson));
    return new PurgedFile(
        fields.required("folder_attachment_id", AttachmentId::new),
        fields.required("case_id", CaseId::new));
  }

  /** The pair as the hub reads it. */
  public String rawJson() {
    return JsonObject.empty()
        .with("folder_attachment_id", attachmentId.value())
        .with("case_id", caseId.value())
        .toJson();
  }
}
