// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.hub;

import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.identity.OrganizationId;
import fr.hubee.core.subscription.SubscriptionId;
import fr.hubee.core.teledossier.CaseStatus;
import fr.hubee.core.teledossier.EventStatus;
import fr.hubee.core.teledossier.FolderStatus;
import fr.hubee.testkit.fake.Content;
import fr.hubee.testkit.fake.Teledossier;
import java.util.List;

/**
 * One caller of a hub, in one role, act by act: over raw HTTP ({@link RawDriver}), or by the typed
 * operations of a client, so that the same suites judge both. Nothing is repeated and nothing
 * waits; a refusal is a value.
 *
 * <p>Source: HubEE V1 contract, master table (2022-06-30).
 */
public interface HubDriver {

  /** Creates an organisation; its other fields are the driver's. */
  HubAnswer<Seen.Organization> createOrganization(OrganizationId id, String name);

  /** Reads an organisation. */
  HubAnswer<Seen.Organization> organization(OrganizationId id);

  /** Creates an inactive subscription; its other fields are the driver's. */
  HubAnswer<Seen.Subscription> createSubscription(OrganizationId subscriber, ProcessCode code);

  /** Reads a subscription. */
  HubAnswer<Seen.Subscription> subscription(SubscriptionId id);

  /** Lists the subscriptions of an organisation, so many from that rank on. */
  HubAnswer<Seen.Page<Seen.Subscription>> subscriptions(
      OrganizationId subscriber, int first, int atMost);

  /** Gives a subscription another status, and leaves the rest as it is. */
  HubAnswer<Seen.Subscription> setStatus(SubscriptionId id, String status);

  /** Creates a folder, whose files are yet to come. */
  HubAnswer<Seen.Folder> createFolder(Teledossier teledossier);

  /** Reads a folder. */
  HubAnswer<Seen.Folder> folder(String folderId);

  /** Sends a file of a folder, with its digest. */
  HubAnswer<Done> upload(String folderId, String fileId, Content content);

  /** Gives a folder another status. */
  HubAnswer<Done> setStatus(String folderId, FolderStatus status);

  /** Gives a folder up. */
  HubAnswer<Done> deleteFolder(String folderId);

  /** Reads a case. */
  HubAnswer<Seen.Case> caseOf(String caseId);

  /** Reads a file of a case. */
  HubAnswer<Seen.Bytes> download(String caseId, String fileId);

  /** Gives a case another status, and tells nobody. */
  HubAnswer<Done> setStatus(String caseId, CaseStatus status);

  /** Creates an event that is told to the other party. */
  HubAnswer<Seen.Event> createEvent(String caseId, NewEvent event);

  /** Reads an event. */
  HubAnswer<Seen.Event> event(String caseId, String eventId);

  /** Sends a file of an event, with its digest. */
  HubAnswer<Done> upload(String caseId, String eventId, String fileId, Content content);

  /** Reads a file of an event. */
  HubAnswer<Seen.Bytes> download(String caseId, String eventId, String fileId);

  /** Sends an event, or acknowledges it. */
  HubAnswer<Done> setStatus(String caseId, String eventId, EventStatus status);

  /** Gives an event up. */
  HubAnswer<Done> deleteEvent(String caseId, String eventId);

  /** Reads so many notifications at most, with the details of their events. */
  HubAnswer<List<Seen.Notification>> notifications(int atMost);

  /** Deletes a notification. */
  HubAnswer<Done> deleteNotification(String notificationId);
}
