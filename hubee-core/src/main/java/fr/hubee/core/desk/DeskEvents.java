// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.desk;

import java.util.ArrayList;
import java.util.List;

/** Reads events from an audit record. */
final class DeskEvents {

  private DeskEvents() {}

  static List<DeskEvent> of(AuditRecord done) {
    return switch (done.deed()) {
      case OPENED ->
          List.of(
              new DeskEvent.Opened(done.actId(), done.requestId(), done.at(), done.demarches()));
      case EDITED ->
          List.of(
              new DeskEvent.Edited(done.actId(), done.requestId(), done.at(), done.demarches()));
      case MOVED -> moved(done);
      case CREATED_AT_HUBEE, ACTIVATED_AT_HUBEE, ENDED_AT_HUBEE -> List.of(seen(done));
    };
  }

  private static List<DeskEvent> moved(AuditRecord done) {
    List<DeskEvent> events = new ArrayList<>();
    events.add(
        new DeskEvent.Moved(
            done.actId(),
            done.requestId(),
            done.at(),
            done.event().orElseThrow(),
            done.from().orElseThrow(),
            done.to()));
    if (!done.demarches().isEmpty()) {
      events.add(
          new DeskEvent.SubscriptionsExpected(
              done.actId(), done.requestId(), done.at(), done.demarches()));
    }
    return List.copyOf(events);
  }

  private static DeskEvent seen(AuditRecord done) {
    return new DeskEvent.SubscriptionSeen(
        done.actId(),
        done.requestId(),
        done.at(),
        done.deed(),
        done.demarches().get(0),
        done.subscription().orElseThrow());
  }
}
