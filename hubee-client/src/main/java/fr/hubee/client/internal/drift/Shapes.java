// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.drift;

import fr.hubee.core.teledossier.ActionType;
import fr.hubee.core.teledossier.AttachmentStatus;
import fr.hubee.core.teledossier.CaseStatus;
import fr.hubee.core.teledossier.EventStatus;
import fr.hubee.core.teledossier.FolderStatus;

/**
 * The objects of HubEE V1, as the contract and the answers of production have them (api_folder
 * 1.2.7, 2023-04-28; api_subscription 1.2.3; contract V2, 2024-11-14).
 */
public final class Shapes {

  /** {@code name} is in production's answers alone. */
  private static final Shape ORGANIZATION_IDENTIFIER =
      Shape.named("OrganizationIdentifier")
          .always("type", "companyRegister", "branchCode")
          .maybe("name")
          .build();

  private static final Shape APPLICANT =
      Shape.named("Applicant").always("firstName", "lastName").maybe("email").build();

  private static final Shape PARTNER_INFO =
      Shape.named("PartnerInfo").maybe("editorName", "applicationName", "softwareVersion").build();

  private static final Shape PERSON =
      Shape.named("Person")
          .maybe("email", "firstName", "lastName", "function", "phoneNumber", "mobileNumber")
          .build();

  /** An e-mail address by the contract, an organisation in production. */
  private static final Shape DELEGATION_ACTOR =
      Shape.named("DelegationActor")
          .maybe("email", "type", "companyRegister", "branchCode")
          .maybe("firstName", "lastName", "function", "phoneNumber", "mobileNumber")
          .build();

  private static final Shape ATTACHMENT =
      Shape.named("Attachment")
          .always("id", "fileName", "type", "mimeType")
          .numbers("size")
          .code("status", AttachmentStatus::new)
          .lists("recipients")
          .build();

  /** An event of a case. */
  public static final Shape EVENT =
      Shape.named("Event")
          .always("id", "notification")
          .code("actionType", ActionType::new)
          .code("status", EventStatus::new)
          .code("caseCurrentStatus", CaseStatus::new)
          .code("caseNewStatus", CaseStatus::new)
          .maybe("message", "comment", "author", "partnerAttributes")
          .dates("createDateTime", "updateDateTime")
          .within("transmitter", () -> ORGANIZATION_IDENTIFIER)
          .within("attachments", () -> ATTACHMENT)
          .within("partnerInfo", () -> PARTNER_INFO)
          .build();

  /** A case, by itself or in its folder. */
  public static final Shape CASE =
      Shape.named("Case")
          .always("id", "externalId")
          .code("status", CaseStatus::new)
          .maybe("processCode", "partnerAttributes")
          .dates("createDateTime", "updateDateTime", "transmissionDateTime", "closeDateTime")
          .within("recipient", () -> ORGANIZATION_IDENTIFIER)
          .within("applicant", () -> APPLICANT)
          .within("attachments", () -> ATTACHMENT)
          .within("events", () -> EVENT)
          .build();

  /** A folder. */
  public static final Shape FOLDER =
      Shape.named("Folder")
          .always("id", "processCode", "externalId")
          .code("globalStatus", FolderStatus::new)
          .dates("createDateTime", "updateDateTime", "closeDateTime")
          .within("applicant", () -> APPLICANT)
          .within("cases", () -> CASE)
          .within("attachments", () -> ATTACHMENT)
          .within("partnerInfo", () -> PARTNER_INFO)
          .build();

  /** A notification. */
  public static final Shape NOTIFICATION =
      Shape.named("Notification")
          .always("id", "processCode")
          .maybe("caseId", "eventId")
          .code("eventActionType", ActionType::new)
          .code("eventStatus", EventStatus::new)
          .dates("dateTime")
          .within("recipient", () -> ORGANIZATION_IDENTIFIER)
          .within("transmitter", () -> ORGANIZATION_IDENTIFIER)
          .build();

  /** A file of a case to purge. */
  public static final Shape IDS_FOR_PURGE =
      Shape.named("IdsForPurge").always("folder_attachment_id", "case_id").build();

  /** What a migration did. */
  public static final Shape MIGRATED = Shape.named("Migrated").numbers("caseUpdated").build();

  /** An organisation. */
  public static final Shape ORGANIZATION =
      Shape.named("Organization")
          .always("type", "companyRegister", "branchCode", "name", "postalCode", "territory")
          .always("status")
          .maybe("code", "country", "email", "phoneNumber")
          .dates("createDateTime", "updateDateTime")
          .build();

  /** A subscription. */
  public static final Shape SUBSCRIPTION =
      Shape.named("Subscription")
          .always("id", "processCode", "notificationFrequency", "status")
          .numbers("datapassId")
          .maybe("accessMode", "rejectionReason", "email")
          .dates("creationDateTime", "validateDateTime", "activateDateTime")
          .dates("rejectDateTime", "endDateTime", "updateDateTime")
          .within("subscriber", () -> ORGANIZATION_IDENTIFIER)
          .within("localAdministrator", () -> PERSON)
          .within("delegationActor", () -> DELEGATION_ACTOR)
          .build();

  /** A démarche of the referential. */
  public static final Shape PROCESS =
      Shape.named("Process")
          .always("code", "name", "isActivated", "statusBeforeFileDeletion")
          .always("messageToTransmitter", "subscriptionValidation")
          .maybe("description", "legalJustification", "messageWithStatus", "authorizedAwaiting")
          .maybe("id")
          .numbers("attachmentMaxSizeEnabled", "timeBeforeFileDeletion", "timeBeforeArchiving")
          .numbers("timeBeforeFolderDeletion")
          .lists("attachmentFormatsEnabled", "siAttachmentFormatsEnabled", "attachmentTypesEnabled")
          .dates("creationDateTime", "updateDateTime")
          .within("osl", () -> ORGANIZATION_IDENTIFIER)
          .build();

  private Shapes() {}
}
