// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.hub;

import fr.hubee.core.teledossier.ActionType;
import fr.hubee.core.teledossier.CaseStatus;
import fr.hubee.testkit.fake.Teledossier;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An event to create. Immutable; {@code toString} shows the kind alone.
 *
 * <p>Source: HubEE V1, api_folder 1.2.7, Event (2023-04-28).
 *
 * @param actionType what kind
 * @param newStatus the status that the case is to take, if any
 * @param message to the other party, if any
 * @param files what will be sent; empty but for a deposit
 */
public record NewEvent(
    ActionType actionType,
    Optional<CaseStatus> newStatus,
    Optional<String> message,
    List<Teledossier.File> files) {

  public NewEvent {
    Objects.requireNonNull(actionType, "actionType");
    Objects.requireNonNull(newStatus, "newStatus");
    Objects.requireNonNull(message, "message");
    files = List.copyOf(files);
  }

  /** Returns an event that gives the case a status. */
  public static NewEvent status(CaseStatus status) {
    return new NewEvent(ActionType.STATUS_UPDATE, Optional.of(status), Optional.empty(), List.of());
  }

  /** Returns a deposit of files, which hands the case back with this status. */
  public static NewEvent deposit(CaseStatus status, Teledossier.File... files) {
    return new NewEvent(
        ActionType.ATTACH_DEPOSIT, Optional.of(status), Optional.empty(), List.of(files));
  }

  /** Returns the same with a message. */
  public NewEvent saying(String words) {
    return new NewEvent(actionType, newStatus, Optional.of(words), files);
  }

  @Override
  public String toString() {
    return actionType + ", " + files.size() + " file(s)";
  }
}
