// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import java.util.List;
import java.util.Set;

/** Every operation of HubEE V1, in the order of the contract (folder 1.2.7, referential 1.2). */
final class Operations {

  private static final String TELEDOSSIERS = "/teledossiers/v1";
  private static final String REFERENTIAL = "/referential/v1";

  private static final List<Operation> ALL =
      List.of(
          td(
              "listNotification",
              "GET",
              "/notifications",
              "OSL SI ADMIN",
              "maxResult processCode processPriority eventDetails"),
          td("deleteNotification", "DELETE", "/notifications/{notificationId}", "OSL SI ADMIN", ""),
          td("createFolder", "POST", "/folders", "OSL ADMIN", ""),
          td("getFolderById", "GET", "/folders/{folderId}", "OSL ADMIN", ""),
          td("updateFolder", "PATCH", "/folders/{folderId}", "OSL ADMIN", ""),
          td("updateFolderWithPost", "POST", "/folders/{folderId}", "OSL ADMIN", ""),
          td("deleteFolder", "DELETE", "/folders/{folderId}", "OSL ADMIN", ""),
          td(
              "uploadFolderAttachment",
              "PUT",
              "/folders/{folderId}/attachments/{attachmentId}",
              "OSL ADMIN",
              ""),
          td("migrateCases", "PUT", "/cases/migrate", "SI ADMIN", ""),
          td("getCaseById", "GET", "/cases/{caseId}", "OSL SI ADMIN", "lite"),
          td("updateCase", "PATCH", "/cases/{caseId}", "OSL SI ADMIN", ""),
          td("updateCaseWithPost", "POST", "/cases/{caseId}", "OSL SI ADMIN", ""),
          td(
              "downloadCaseAttachmentById",
              "GET",
              "/cases/{caseId}/attachments/{attachmentId}",
              "SI OSL ADMIN",
              ""),
          td("createEvent", "POST", "/cases/{caseId}/events", "OSL SI ADMIN", ""),
          td("getEventById", "GET", "/cases/{caseId}/events/{eventId}", "OSL SI ADMIN", ""),
          td("updateEvent", "PATCH", "/cases/{caseId}/events/{eventId}", "OSL SI ADMIN", ""),
          td("updateEventWithPost", "POST", "/cases/{caseId}/events/{eventId}", "OSL SI ADMIN", ""),
          td("deleteEvent", "DELETE", "/cases/{caseId}/events/{eventId}", "OSL SI ADMIN", ""),
          td(
              "uploadEventAttachment",
              "PUT",
              "/cases/{caseId}/events/{eventId}/attachments/{attachmentId}",
              "OSL SI ADMIN",
              ""),
          td(
              "downloadEventAttachmentById",
              "GET",
              "/cases/{caseId}/events/{eventId}/attachments/{attachmentId}",
              "OSL SI ADMIN",
              ""),
          td("getListIdCaseForPurge", "GET", "/attachmentsIdsForPurge", "OSL SI ADMIN", ""),
          td("updateCaseAttachmentPortalBinary", "PUT", "/idsPurged", "OSL SI ADMIN", ""),
          referential("createSubscription", "POST", "/subscriptions", "ADMIN DATAPASS", ""),
          referential(
              "listSubscription",
              "GET",
              "/subscriptions",
              "ADMIN OSL",
              "processCode status companyRegister delegationActorEmail orderBy offSet maxResult datapassId"),
          referential(
              "getSubscriptionById", "GET", "/subscriptions/{subscriptionId}", "ADMIN OSL", ""),
          referential("updateSubscription", "PUT", "/subscriptions/{subscriptionId}", "ADMIN", ""),
          referential(
              "createOrganization",
              "POST",
              "/organizations",
              "ADMIN SUBCRT",
              "type company_register companyRegister"),
          referential(
              "getOrganizations",
              "GET",
              "/organizations",
              "ADMIN",
              "type company_register companyRegister offSet maxResult orderBy"),
          referential("getOrganizationById", "GET", "/organizations/{id}", "ADMIN SUBCRT", ""),
          referential("updateOrganization", "PUT", "/organizations/{id}", "ADMIN", ""),
          referential("createProcess", "POST", "/processes", "ADMIN", ""),
          referential("listProcess", "GET", "/processes", "ADMIN", "companyRegister orderBy"),
          referential("getProcessById", "GET", "/processes/{code}", "ADMIN", ""),
          referential("updateProcess", "PUT", "/processes/{code}", "ADMIN", ""));

  private Operations() {}

  static List<Operation> all() {
    return ALL;
  }

  private static Operation td(
      String id, String method, String template, String scopes, String parameters) {
    return operation(id, method, TELEDOSSIERS, template, scopes, parameters);
  }

  private static Operation referential(
      String id, String method, String template, String scopes, String parameters) {
    return operation(id, method, REFERENTIAL, template, scopes, parameters);
  }

  private static Operation operation(
      String id, String method, String base, String template, String scopes, String parameters) {
    return new Operation(id, method, base, template, words(scopes), words(parameters));
  }

  private static Set<String> words(String text) {
    return text.isEmpty() ? Set.of() : Set.of(text.split(" "));
  }
}
