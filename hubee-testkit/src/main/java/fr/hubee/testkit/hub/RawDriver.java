// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.hub;

import fr.hubee.client.spi.TransportRequest;
import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.identity.OrganizationId;
import fr.hubee.core.subscription.SubscriptionId;
import fr.hubee.core.teledossier.CaseStatus;
import fr.hubee.core.teledossier.EventStatus;
import fr.hubee.core.teledossier.FolderStatus;
import fr.hubee.testkit.fake.Content;
import fr.hubee.testkit.fake.Teledossier;
import java.util.List;
import java.util.Objects;

/**
 * Drives a hub by the requests of the contract themselves. Not thread-safe.
 *
 * <p>Source: HubEE V1 contract, endpoints (2022-06-30), api_folder 1.2.7 (2023-04-28).
 */
public final class RawDriver implements HubDriver {

  private static final String ORGANIZATIONS = "/referential/v1/organizations";
  private static final String SUBSCRIPTIONS = "/referential/v1/subscriptions";
  private static final String FOLDERS = "/teledossiers/v1/folders";
  private static final String CASES = "/teledossiers/v1/cases";
  private static final String NOTIFICATIONS = "/teledossiers/v1/notifications";

  private static final int OK = 200;

  private final RawCalls calls;

  /** Drives by these calls. */
  public RawDriver(RawCalls calls) {
    this.calls = Objects.requireNonNull(calls, "calls");
  }

  @Override
  public HubAnswer<Seen.Organization> createOrganization(OrganizationId id, String name) {
    return calls
        .call("POST", ORGANIZATIONS, RawBodies.organization(id, name))
        .map(RawReading::organization);
  }

  @Override
  public HubAnswer<Seen.Organization> organization(OrganizationId id) {
    return calls.call("GET", ORGANIZATIONS + "/" + id).map(RawReading::organization);
  }

  @Override
  public HubAnswer<Seen.Subscription> createSubscription(
      OrganizationId subscriber, ProcessCode code) {
    return calls
        .call("POST", SUBSCRIPTIONS, RawBodies.subscription(subscriber, code))
        .map(RawReading::subscription);
  }

  @Override
  public HubAnswer<Seen.Subscription> subscription(SubscriptionId id) {
    return read(id).map(RawReading::subscription);
  }

  private RawAnswer read(SubscriptionId id) {
    return calls.call("GET", SUBSCRIPTIONS + "/" + id.value());
  }

  @Override
  public HubAnswer<Seen.Page<Seen.Subscription>> subscriptions(
      OrganizationId subscriber, int first, int atMost) {
    String query =
        "?companyRegister=%s&orderBy=asc(process_code)&offSet=%d&maxResult=%d"
            .formatted(subscriber.siret(), first, atMost);
    return calls.call("GET", SUBSCRIPTIONS + query).map(RawReading::subscriptions);
  }

  /** Reads first: a subscription is replaced as a whole. */
  @Override
  public HubAnswer<Seen.Subscription> setStatus(SubscriptionId id, String status) {
    RawAnswer read = read(id);
    if (read.status() != OK) {
      return read.map(RawReading::subscription);
    }
    return calls
        .call("PUT", SUBSCRIPTIONS + "/" + id.value(), RawBodies.withStatus(read.json(), status))
        .map(RawReading::subscription);
  }

  @Override
  public HubAnswer<Seen.Folder> createFolder(Teledossier teledossier) {
    return calls.call("POST", FOLDERS, teledossier.toJson()).map(RawReading::folder);
  }

  @Override
  public HubAnswer<Seen.Folder> folder(String folderId) {
    return calls.call("GET", FOLDERS + "/" + folderId).map(RawReading::folder);
  }

  @Override
  public HubAnswer<Done> upload(String folderId, String fileId, Content content) {
    return put(FOLDERS + "/" + folderId + "/attachments/" + fileId, content);
  }

  private HubAnswer<Done> put(String path, Content content) {
    TransportRequest request =
        calls
            .authorized("PUT", path)
            .withHeader("digest", content.digest())
            .withBody("application/octet-stream", content.bytes());
    return calls.send(request).done();
  }

  @Override
  public HubAnswer<Done> setStatus(String folderId, FolderStatus status) {
    String body = RawBodies.status("globalStatus", status.value());
    return calls.call("PATCH", FOLDERS + "/" + folderId, body).done();
  }

  @Override
  public HubAnswer<Done> deleteFolder(String folderId) {
    return calls.call("DELETE", FOLDERS + "/" + folderId).done();
  }

  @Override
  public HubAnswer<Seen.Case> caseOf(String caseId) {
    return calls.call("GET", CASES + "/" + caseId).map(RawReading::caseOf);
  }

  @Override
  public HubAnswer<Seen.Bytes> download(String caseId, String fileId) {
    return calls
        .call("GET", CASES + "/" + caseId + "/attachments/" + fileId)
        .map(RawReading::bytes);
  }

  @Override
  public HubAnswer<Done> setStatus(String caseId, CaseStatus status) {
    String body = RawBodies.status("status", status.value());
    return calls.call("PATCH", CASES + "/" + caseId, body).done();
  }

  private static String events(String caseId) {
    return CASES + "/" + caseId + "/events";
  }

  @Override
  public HubAnswer<Seen.Event> createEvent(String caseId, NewEvent event) {
    return calls.call("POST", events(caseId), RawBodies.event(event)).map(RawReading::event);
  }

  @Override
  public HubAnswer<Seen.Event> event(String caseId, String eventId) {
    return calls.call("GET", events(caseId) + "/" + eventId).map(RawReading::event);
  }

  @Override
  public HubAnswer<Done> upload(String caseId, String eventId, String fileId, Content content) {
    return put(events(caseId) + "/" + eventId + "/attachments/" + fileId, content);
  }

  @Override
  public HubAnswer<Seen.Bytes> download(String caseId, String eventId, String fileId) {
    return calls
        .call("GET", events(caseId) + "/" + eventId + "/attachments/" + fileId)
        .map(RawReading::bytes);
  }

  @Override
  public HubAnswer<Done> setStatus(String caseId, String eventId, EventStatus status) {
    String body = RawBodies.status("status", status.value());
    return calls.call("PATCH", events(caseId) + "/" + eventId, body).done();
  }

  @Override
  public HubAnswer<Done> deleteEvent(String caseId, String eventId) {
    return calls.call("DELETE", events(caseId) + "/" + eventId).done();
  }

  @Override
  public HubAnswer<List<Seen.Notification>> notifications(int atMost) {
    return calls
        .call("GET", NOTIFICATIONS + "?eventDetails=true&maxResult=" + atMost)
        .map(RawReading::notifications);
  }

  @Override
  public HubAnswer<Done> deleteNotification(String notificationId) {
    return calls.call("DELETE", NOTIFICATIONS + "/" + notificationId).done();
  }
}
