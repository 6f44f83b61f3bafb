// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.client;

import static java.util.Map.entry;

import fr.hubee.client.spi.TransportResponse;
import java.util.Map;

/** What a hub that does its work answers to each operation, with the keys of production. */
final class GoodAnswers {

  static final String FOLDER_ID = "0d3c1a52-5a0e-4d3e-9a38-0f6f1f1e0a01";
  static final String CASE_ID = "5b0f7c8e-8f5b-4b0a-8f0e-7d1f0a2b3c01";
  static final String EVENT_ID = "3f4e5d6c-7b8a-4990-a1b2-c3d4e5f60702";
  static final String FILE_ID = "7a2d9c4e-1b3f-4c5d-8e6f-9a0b1c2d3e01";
  static final String NOTIFICATION_ID = "9c1e2f3a-4b5c-4d6e-8f70-8192a3b4c501";
  static final String SUBSCRIPTION_ID = "c0ffee00-1e8b-46ff-8c1f-4b74d0498801";

  /** The bytes of every file. */
  static final String FILE = "hello";

  private static final String SI =
      "{\"type\":\"SI\",\"companyRegister\":\"21920023500014\",\"branchCode\":\"92023\"}";
  private static final String OSL =
      "{\"type\":\"OSL\",\"companyRegister\":\"13000918600011\",\"branchCode\":\"75107\"}";

  static final String ATTACHMENT =
      """
      {"id":"%s","status":"RECEIVED","fileName":"acte.xml","type":"ActeEtatCivil-XML","size":5,
       "mimeType":"application/xml"}\
      """
          .formatted(FILE_ID);

  static final String EVENT =
      """
      {"id":"%s","transmitter":%s,"message":"Reçu","comment":null,"actionType":"STATUS_UPDATE",
       "author":"Mairie","notification":true,"createDateTime":"2026-11-23T10:00:00.000+00:00",
       "updateDateTime":null,"status":"SENT","caseCurrentStatus":null,
       "caseNewStatus":"SI_RECEIVED","partnerAttributes":null,"attachments":[%s],
       "partnerInfo":{"editorName":"X","applicationName":"Portail","softwareVersion":"1"}}\
      """
          .formatted(EVENT_ID, SI, ATTACHMENT);

  private static final String CASE =
      """
      {"id":"%s","status":"HUBEE_NOTIFIED","recipient":%s,"externalId":"DILA-AEC-1-01",
       "updateDateTime":"2026-11-23T09:31:00.000+00:00","transmissionDateTime":null,
       "processCode":"EtatCivil","createDateTime":"2026-11-23T09:30:00.123+00:00",
       "closeDateTime":null,"partnerAttributes":null,
       "applicant":{"firstName":"Ada","lastName":"EXEMPLE","email":"ada@example.org"},
       "attachments":[%s],"events":[]}\
      """
          .formatted(CASE_ID, SI, ATTACHMENT);

  static final String FOLDER =
      """
      {"id":"%s","globalStatus":"HUBEE_RECEIVED","processCode":"EtatCivil",
       "createDateTime":"2026-11-23T09:30:00.123+00:00","closeDateTime":null,
       "applicant":{"firstName":"Ada","lastName":"EXEMPLE","email":"ada@example.org"},
       "externalId":"DILA-AEC-1","updateDateTime":null,
       "partnerInfo":{"editorName":"DILA","applicationName":"PSL","softwareVersion":"1.0"},
       "cases":[{"id":"%s","status":"HUBEE_RECEIVED","recipient":%s,
         "externalId":"DILA-AEC-1-01","updateDateTime":null,"transmissionDateTime":null,
         "partnerAttributes":null}],
       "attachments":[{"id":"%s","status":"PENDING","fileName":"acte.xml",
         "type":"ActeEtatCivil-XML","size":5,"mimeType":"application/xml",
         "recipients":["DILA-AEC-1-01"]}]}\
      """
          .formatted(FOLDER_ID, CASE_ID, SI, FILE_ID);

  private static final String NOTIFICATION =
      """
      [{"id":"%s","recipient":%s,"transmitter":%s,"processCode":"EtatCivil","caseId":"%s",
        "eventId":"%s","eventActionType":"STATUS_UPDATE","eventStatus":"SENT",
        "dateTime":"2026-11-23T10:00:00.000+00:00"}]\
      """
          .formatted(NOTIFICATION_ID, SI, OSL, CASE_ID, EVENT_ID);

  private static final String SUBSCRIPTION =
      """
      {"accessMode":"API","activateDateTime":"2024-04-18T22:00:00.000+00:00",
       "creationDateTime":"2024-04-19T09:11:14.100+00:00","datapassId":0,
       "delegationActor":{"branchCode":null,"companyRegister":null,"type":null},"email":null,
       "endDateTime":null,"id":"%s","localAdministrator":{"email":"admin.local@example.org"},
       "notificationFrequency":"Aucune","processCode":"EtatCivil","rejectDateTime":null,
       "rejectionReason":null,"status":"Actif",
       "subscriber":{"branchCode":"92023","companyRegister":"21920023500014",
         "name":"COMMUNE DE CLAMART","type":"SI"},
       "updateDateTime":"2024-04-19T09:11:53.000+00:00",
       "validateDateTime":"2024-04-19T09:11:13.900+00:00"}\
      """
          .formatted(SUBSCRIPTION_ID);

  private static final String ORGANIZATION =
      """
      {"country":"France","code":"CLAM","postalCode":"92140","type":"SI",
       "companyRegister":"21920023500014","createDateTime":"2024-08-27T08:03:01.327+00:00",
       "branchCode":"92023","phoneNumber":"0123456789","name":"COMMUNE DE CLAMART",
       "updateDateTime":null,"email":"contact@example.org","territory":"CLAMART",
       "status":"Actif"}\
      """;

  private static final String PROCESS =
      """
      {"code":"OTV","name":"Opération tranquillité vacances","description":null,
       "isActivated":true,"osl":%s,"attachmentFormatsEnabled":["application/pdf"],
       "siAttachmentFormatsEnabled":[],"attachmentTypesEnabled":["documents"],
       "attachmentMaxSizeEnabled":1024,"statusBeforeFileDeletion":"IN_PROGRESS",
       "timeBeforeFileDeletion":1,"timeBeforeArchiving":1,"timeBeforeFolderDeletion":30,
       "messageToTransmitter":true,"subscriptionValidation":"Auto","messageWithStatus":true,
       "authorizedAwaiting":true,"legalJustification":null,
       "creationDateTime":"2022-08-27T08:03:01.327+00:00","updateDateTime":null}\
      """
          .formatted(OSL);

  private static final String PURGE =
      "[{\"folder_attachment_id\":\"%s\",\"case_id\":\"%s\"}]".formatted(FILE_ID, CASE_ID);

  private static final Map<String, String> BODIES =
      Map.ofEntries(
          entry("createFolder", FOLDER),
          entry("getFolderById", FOLDER),
          entry("getCaseById", CASE),
          entry("createEvent", EVENT),
          entry("getEventById", EVENT),
          entry("listNotification", NOTIFICATION),
          entry("migrateCases", "{\"caseUpdated\":3}"),
          entry("downloadCaseAttachmentById", FILE),
          entry("downloadEventAttachmentById", FILE),
          entry("getListIdCaseForPurge", PURGE),
          entry("createSubscription", SUBSCRIPTION),
          entry("getSubscriptionById", SUBSCRIPTION),
          entry("updateSubscription", SUBSCRIPTION),
          entry("listSubscription", "[" + SUBSCRIPTION + "]"),
          entry("createOrganization", ORGANIZATION),
          entry("getOrganizationById", ORGANIZATION),
          entry("updateOrganization", ORGANIZATION),
          entry("getOrganizations", "[" + ORGANIZATION + "]"),
          entry("createProcess", PROCESS),
          entry("getProcessById", PROCESS),
          entry("updateProcess", PROCESS),
          entry("listProcess", "[" + PROCESS + "]"));

  private GoodAnswers() {}

  /** The answer; of an operation that answers nothing, 204. */
  static TransportResponse to(String operation) {
    String body = body(operation);
    return RecordingHub.answer(status(operation), body);
  }

  static String body(String operation) {
    return BODIES.getOrDefault(operation, "");
  }

  static int status(String operation) {
    return body(operation).isEmpty() ? 204 : operation.startsWith("create") ? 201 : 200;
  }
}
