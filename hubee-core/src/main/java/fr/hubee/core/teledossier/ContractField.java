// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier;

import fr.hubee.core.rule.Source;
import fr.hubee.core.rule.Sources;
import fr.hubee.core.rule.Violations;

/**
 * The text fields of a télédossier and the longest text that the contract takes in each. Where the
 * documents disagree, the narrowest that every one of them takes.
 *
 * <p>Source: HubEE V1, api_folder 1.2.7 (2023-04-28).
 */
public enum ContractField {
  /** {@code Folder.globalStatus}. */
  FOLDER_STATUS("Folder.globalStatus", 15),
  /** The body of {@code PATCH /folders/{id}}. */
  FOLDER_STATUS_PATCH("PATCH /folders/{folderId}, globalStatus", 50),
  /** {@code Case.status}. */
  CASE_STATUS("Case.status", 15),
  /** The body of {@code PATCH /cases/{id}}. */
  CASE_STATUS_PATCH("PATCH /cases/{caseId}, status", 50),
  /** {@code Event.status}, and the body of {@code PATCH …/events/{id}}. */
  EVENT_STATUS("Event.status", 12),
  /** {@code Event.caseCurrentStatus}. */
  EVENT_CASE_CURRENT_STATUS("Event.caseCurrentStatus", 15),
  /** {@code Event.caseNewStatus}. */
  EVENT_CASE_NEW_STATUS("Event.caseNewStatus", 15),
  /** {@code Event.actionType}. */
  EVENT_ACTION_TYPE("Event.actionType", 100),
  /** {@code Event.message}. */
  EVENT_MESSAGE("Event.message", 1000),
  /** {@code Event.comment}. */
  EVENT_COMMENT("Event.comment", 1000),
  /** {@code Event.author}. */
  EVENT_AUTHOR("Event.author", 255),
  /** {@code partnerAttributes} of a case or an event. */
  PARTNER_ATTRIBUTES("partnerAttributes", 1024),
  /** {@code Attachment.status}; the hub alone writes it. */
  ATTACHMENT_STATUS("Attachment.status", 9),
  /** {@code Attachment.fileName}. */
  ATTACHMENT_FILE_NAME("Attachment.fileName", 255),
  /** {@code Attachment.type}. */
  ATTACHMENT_TYPE("Attachment.type", 100),
  /** {@code Attachment.mimeType}. */
  ATTACHMENT_MIME_TYPE("Attachment.mimeType", 255),
  /** {@code Folder.externalId}. */
  FOLDER_EXTERNAL_ID("Folder.externalId", 30),
  /** {@code Case.externalId}: 100 inside a folder, 30 wherever the case is read. */
  CASE_EXTERNAL_ID("Case.externalId", 30),
  /** {@code Applicant.firstName}. */
  APPLICANT_FIRST_NAME("Applicant.firstName", 255),
  /** {@code Applicant.lastName}. */
  APPLICANT_LAST_NAME("Applicant.lastName", 255),
  /** {@code Applicant.email}. */
  APPLICANT_EMAIL("Applicant.email", 320);

  private final String place;
  private final int longest;

  ContractField(String place, int longest) {
    this.place = place;
    this.longest = longest;
  }

  /** Where it stands in the contract: {@code Event.message}. */
  public String place() {
    return place;
  }

  /** The longest text, in characters of Unicode (code points), as the hub counts them. */
  public int longest() {
    return longest;
  }

  /** Where the limit comes from. */
  public Source source() {
    return Sources.folderApi(place);
  }

  /** Says whether this text is too long for the field; what it says besides is not looked at. */
  public Violations check(String text, String path) {
    int length = text.codePointCount(0, text.length());
    return length <= longest
        ? Violations.none()
        : Violations.of(WireRules.TEXT_TOO_LONG.at(path, place, longest, length));
  }
}
