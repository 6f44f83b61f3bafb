// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier.flow;

import fr.hubee.core.rule.Message;
import fr.hubee.core.teledossier.ActionType;
import fr.hubee.core.teledossier.CaseStatus;
import fr.hubee.core.teledossier.EventStatus;
import fr.hubee.core.teledossier.FolderStatus;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One step of a sequence: an act, and what it carries. Sealed and immutable.
 *
 * <p>Source: HubEE, contract V2 (2024-11-14), cinématique FOLDER (2022-06-13).
 */
public sealed interface HubStep {

  /** The act. */
  HubAct act();

  /** The step in words. */
  Message message();

  /**
   * A step that carries nothing.
   *
   * @param act the act
   */
  record Plain(HubAct act) implements HubStep {
    /**
     * @throws IllegalArgumentException for an act that carries something
     */
    public Plain {
      switch (act) {
        case PATCH_FOLDER, PATCH_CASE, PATCH_EVENT, CREATE_EVENT ->
            throw new IllegalArgumentException(act + " carries something");
        default -> {}
      }
    }

    @Override
    public Message message() {
      return act.message();
    }
  }

  /**
   * Sets the status of a folder.
   *
   * @param status the status
   */
  record PatchFolder(FolderStatus status) implements HubStep {
    public PatchFolder {
      Objects.requireNonNull(status, "status");
    }

    @Override
    public HubAct act() {
      return HubAct.PATCH_FOLDER;
    }

    @Override
    public Message message() {
      return carrying(act(), status.toString());
    }
  }

  /**
   * Sets the status of a case.
   *
   * @param status the status
   */
  record PatchCase(CaseStatus status) implements HubStep {
    public PatchCase {
      Objects.requireNonNull(status, "status");
    }

    @Override
    public HubAct act() {
      return HubAct.PATCH_CASE;
    }

    @Override
    public Message message() {
      return carrying(act(), status.toString());
    }
  }

  /**
   * Sends an event, or acknowledges it.
   *
   * @param status {@code SENT} or {@code RECEIVED}
   */
  record PatchEvent(EventStatus status) implements HubStep {
    public PatchEvent {
      Objects.requireNonNull(status, "status");
    }

    @Override
    public HubAct act() {
      return HubAct.PATCH_EVENT;
    }

    @Override
    public Message message() {
      return carrying(act(), status.toString());
    }
  }

  /**
   * Creates an event that notifies the other party.
   *
   * @param actionType its kind
   * @param currentStatusOrNull what the event says the case had; null in the flow of 2024
   * @param newStatusOrNull what the case is to have; null when its status does not change
   */
  record CreateEvent(
      ActionType actionType,
      @Nullable CaseStatus currentStatusOrNull,
      @Nullable CaseStatus newStatusOrNull)
      implements HubStep {
    public CreateEvent {
      Objects.requireNonNull(actionType, "actionType");
    }

    @Override
    public HubAct act() {
      return HubAct.CREATE_EVENT;
    }

    /** What the event says the case had. */
    public Optional<CaseStatus> currentStatus() {
      return Optional.ofNullable(currentStatusOrNull);
    }

    /** What the case is to have. */
    public Optional<CaseStatus> newStatus() {
      return Optional.ofNullable(newStatusOrNull);
    }

    @Override
    public Message message() {
      String current = currentStatus().map(status -> ", " + status).orElse("");
      String arrow = newStatus().map(status -> " -> " + status).orElse("");
      return carrying(act(), actionType + current + arrow);
    }
  }

  private static Message carrying(HubAct act, String what) {
    Message said = act.message();
    return new Message(said.french() + " (" + what + ")", said.english() + " (" + what + ")");
  }
}
