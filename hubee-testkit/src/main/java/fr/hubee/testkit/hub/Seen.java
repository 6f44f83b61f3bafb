// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.hub;

import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.identity.OrganizationId;
import fr.hubee.core.subscription.SubscriptionId;
import fr.hubee.core.teledossier.ActionType;
import fr.hubee.core.teledossier.CaseStatus;
import fr.hubee.core.teledossier.EventStatus;
import fr.hubee.core.teledossier.FolderStatus;
import fr.hubee.testkit.fake.Content;
import java.util.List;
import java.util.Optional;

/**
 * What can be seen of the objects of a hub, as far as a suite looks at them. All immutable.
 *
 * <p>Source: HubEE V1, api_folder 1.2.7 (2023-04-28), api_subscription 1.2.5 (2022-10).
 */
public final class Seen {

  private Seen() {}

  /**
   * An organisation.
   *
   * @param id type, SIRET, branch
   * @param name as it was given
   */
  public record Organization(OrganizationId id, String name) {}

  /**
   * A subscription.
   *
   * @param id given by the hub
   * @param subscriber who receives
   * @param processCode the démarche
   * @param status on the wire: {@code Inactif}, {@code Actif}…
   */
  public record Subscription(
      SubscriptionId id, OrganizationId subscriber, ProcessCode processCode, String status) {}

  /**
   * A page of a list.
   *
   * @param items in the order of the hub
   * @param first the rank of the first one, from 0, as the hub says it; negative when it says none
   * @param total how many there are in all, as the hub says it; negative when it says none
   */
  public record Page<T>(List<T> items, long first, long total) {

    public Page {
      items = List.copyOf(items);
    }
  }

  /**
   * A file of a folder or of an event.
   *
   * @param id given by the hub
   * @param fileName as it was given
   * @param type business type
   * @param status on the wire: {@code PENDING}, {@code RECEIVED}…
   */
  public record File(String id, String fileName, String type, String status) {}

  /**
   * The bytes of a file.
   *
   * @param content all of them
   * @param digest the SHA-256 in Base64 that the hub gives; empty when it gives none
   */
  public record Bytes(Content content, Optional<String> digest) {}

  /**
   * A folder.
   *
   * @param id given by the hub
   * @param externalId the number of its operator
   * @param status the global status
   * @param caseIds one per recipient, in order
   * @param files in order
   */
  public record Folder(
      String id, String externalId, FolderStatus status, List<String> caseIds, List<File> files) {

    public Folder {
      caseIds = List.copyOf(caseIds);
      files = List.copyOf(files);
    }
  }

  /**
   * A case.
   *
   * @param id given by the hub
   * @param externalId its number
   * @param processCode the démarche
   * @param status where it stands
   * @param files those of its recipient
   * @param eventIds its history
   */
  public record Case(
      String id,
      String externalId,
      ProcessCode processCode,
      CaseStatus status,
      List<File> files,
      List<String> eventIds) {

    public Case {
      files = List.copyOf(files);
      eventIds = List.copyOf(eventIds);
    }
  }

  /**
   * An event.
   *
   * @param id given by the hub
   * @param actionType what kind
   * @param status where it stands
   * @param newStatus the status of the case that it carries, if any
   * @param message to the other party, if any
   * @param files in order
   */
  public record Event(
      String id,
      ActionType actionType,
      EventStatus status,
      Optional<CaseStatus> newStatus,
      Optional<String> message,
      List<File> files) {

    public Event {
      files = List.copyOf(files);
    }
  }

  /**
   * A notification.
   *
   * @param id given by the hub
   * @param processCode the démarche
   * @param caseId what it is about
   * @param eventId the event it tells; empty for a new case
   * @param eventStatus where that event stands; empty for a new case
   */
  public record Notification(
      String id,
      ProcessCode processCode,
      String caseId,
      Optional<String> eventId,
      Optional<EventStatus> eventStatus) {}
}
