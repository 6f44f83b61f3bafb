// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier.flow;

import fr.hubee.core.teledossier.EventStatus;
import java.util.ArrayList;
import java.util.List;

/** The parts that several sequences share. */
final class EventSteps {

  static final HubStep STORE = new HubStep.Plain(HubAct.STORE);
  static final HubStep DELETE_NOTIFICATION = new HubStep.Plain(HubAct.DELETE_NOTIFICATION);
  static final HubStep READ_EVENT = new HubStep.Plain(HubAct.READ_EVENT);
  static final HubStep RECEIVED = new HubStep.PatchEvent(EventStatus.RECEIVED);

  private EventSteps() {}

  static List<HubStep> taken(boolean withFiles) {
    return withFiles
        ? List.of(READ_EVENT, new HubStep.Plain(HubAct.DOWNLOAD_EVENT_FILE), STORE)
        : List.of(READ_EVENT, STORE);
  }

  /** Acknowledging does not delete: the notification would come again, its event being RECEIVED. */
  static List<HubStep> acknowledged() {
    return List.of(RECEIVED, DELETE_NOTIFICATION);
  }

  @SafeVarargs
  static List<HubStep> of(List<HubStep>... parts) {
    List<HubStep> steps = new ArrayList<>();
    for (List<HubStep> part : parts) {
      steps.addAll(part);
    }
    return List.copyOf(steps);
  }
}
