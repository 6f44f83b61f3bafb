// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

/** Bodies that the hub takes, one of each kind. */
final class Bodies {

  static final String CLAMART =
      "{\"type\":\"SI\",\"companyRegister\":\"21920023500014\",\"branchCode\":\"92023\"}";

  static final String FOLDER =
      """
      {"processCode":"CERTDC","externalId":"DGS-CERTDC-0000000000001",
       "applicant":{"firstName":"Ada","lastName":"EXEMPLE"},
       "cases":[{"externalId":"DGS-CERTDC-0000000000001-01","recipient":%s}],
       "attachments":[{"fileName":"a.pdf","type":"VA_CertificatdeDeces","size":%d,
         "mimeType":"application/pdf","recipients":["DGS-CERTDC-0000000000001-01"]}]}\
      """
          .formatted(CLAMART, OperationsWorld.FILE.length());

  static final String COMPLETED = "{\"globalStatus\":\"HUBEE_COMPLETED\"}";

  static final String STATUS_UPDATE =
      """
      {"actionType":"STATUS_UPDATE","author":"Mairie","notification":true,
       "caseNewStatus":"IN_PROGRESS"}\
      """;

  static final String DEPOSIT =
      """
      {"actionType":"ATTACH_DEPOSIT","author":"Mairie","notification":true,
       "attachments":[{"fileName":"b.pdf","type":"documents","size":%d,
         "mimeType":"application/pdf"}]}\
      """
          .formatted(OperationsWorld.FILE.length());

  static final String PROCESS =
      """
      {"code":"OTV","name":"Opération tranquillité vacances","isActivated":true,
       "osl":{"type":"OSL","companyRegister":"99999999900001","branchCode":"00000"},
       "attachmentFormatsEnabled":["application/pdf"],"attachmentTypesEnabled":["documents"],
       "attachmentMaxSizeEnabled":1024,"statusBeforeFileDeletion":"IN_PROGRESS",
       "timeBeforeFileDeletion":1,"timeBeforeArchiving":1,"timeBeforeFolderDeletion":30,
       "messageToTransmitter":true,"subscriptionValidation":"Auto","messageWithStatus":true,
       "authorizedAwaiting":true}\
      """;

  private Bodies() {}
}
