// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier.flow;

import fr.hubee.core.teledossier.ActionType;
import fr.hubee.core.teledossier.CaseStatus;
import fr.hubee.core.teledossier.EventStatus;
import java.util.ArrayList;
import java.util.List;

/**
 * How the status of a case is changed: two contracts say two things. The first sequence is the one
 * in force; the second does no harm where the first is right, because it sets the same status
 * twice.
 *
 * <p>Source: HubEE, contract V2 (2024-11-14), cinématique FOLDER (2022-06-13).
 */
public enum StatusFlow {
  /** The event alone carries the status, and the hub sets it on the case. */
  EVENT_ALONE_2024,
  /** The case is patched, then an event tells the other party. */
  PATCH_AND_EVENT_2022;

  /** True when the event itself sets the status of the case; else it is a trace. */
  public boolean eventSetsStatus() {
    return this == EVENT_ALONE_2024;
  }

  /**
   * Returns the steps that change the status of a case, without file.
   *
   * @param current the status that it has
   * @param wished the status that it is to have
   */
  public List<HubStep> change(CaseStatus current, CaseStatus wished) {
    return change(ActionType.STATUS_UPDATE, current, wished);
  }

  /** Returns the same steps by another kind of event: a message that hands the case back. */
  List<HubStep> change(ActionType kind, CaseStatus current, CaseStatus wished) {
    return eventSetsStatus()
        ? List.of(event(kind, current, wished))
        : List.of(new HubStep.PatchCase(wished), event(kind, current, wished));
  }

  /**
   * Returns the steps that send files, and change the status if it is another one. The case is
   * patched once the files are there, so that a failed upload changes nothing; {@link #giveUp}
   * takes the event back then.
   *
   * @param current the status that the case has
   * @param wished the status that it is to have; the current one to leave it
   */
  public List<HubStep> changeWithFiles(CaseStatus current, CaseStatus wished) {
    List<HubStep> steps = new ArrayList<>();
    steps.add(event(ActionType.ATTACH_DEPOSIT, current, wished));
    steps.add(new HubStep.Plain(HubAct.UPLOAD_EVENT_FILE));
    steps.add(new HubStep.Plain(HubAct.READ_EVENT));
    if (!eventSetsStatus() && !current.equals(wished)) {
      steps.add(new HubStep.PatchCase(wished));
    }
    steps.add(new HubStep.PatchEvent(EventStatus.SENT));
    return List.copyOf(steps);
  }

  /** Returns the steps that take back an event whose files could not all be sent. */
  public List<HubStep> giveUp() {
    return List.of(new HubStep.Plain(HubAct.DELETE_EVENT));
  }

  private HubStep event(ActionType kind, CaseStatus current, CaseStatus wished) {
    CaseStatus told = eventSetsStatus() ? null : current;
    boolean leftAlone = eventSetsStatus() && current.equals(wished);
    return new HubStep.CreateEvent(kind, told, leftAlone ? null : wished);
  }
}
