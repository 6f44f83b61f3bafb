// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier.machine;

import static fr.hubee.core.teledossier.machine.NotificationEvent.CREATE;
import static fr.hubee.core.teledossier.machine.NotificationEvent.DELETE;
import static fr.hubee.core.teledossier.machine.NotificationEvent.MIGRATE;
import static fr.hubee.core.teledossier.machine.NotificationEvent.READ;
import static fr.hubee.core.teledossier.machine.NotificationState.DELETED;
import static fr.hubee.core.teledossier.machine.NotificationState.TO_CREATE;
import static fr.hubee.core.teledossier.machine.NotificationState.TO_READ;

import fr.hubee.core.lifecycle.Guard;
import fr.hubee.core.lifecycle.TransitionTable;
import fr.hubee.core.rule.Source;
import fr.hubee.core.rule.Sources;
import fr.hubee.core.teledossier.Party;
import java.util.List;

/**
 * The life of a notification, as one table: HubEE specification 1.2.2, notifications, RC001 to
 * RC004 (2021-08-31), api_folder 1.2.7 for the migration. Reading changes nothing: two programs
 * that read see the same.
 */
public final class NotificationLifecycle {

  private static final Source CREATION = Sources.specification("notifications, création");
  private static final Source READING = Sources.specification("notifications, RC002, RC003");
  private static final Source DELETION = Sources.specification("notifications, RC004");
  private static final Source MIGRATION = Sources.folderApi("PUT /cases/migrate");

  private static final Guard<NotificationFacts> HUB = Hands.hub(NotificationFacts::by);

  private static final Guard<NotificationFacts> RECIPIENT =
      Guard.of("par son destinataire", "by its recipient", NotificationLifecycle::isRecipient);

  private static final Guard<NotificationFacts> RECIPIENT_OR_ADMIN =
      Guard.of(
          "par son destinataire ou l'administrateur",
          "by its recipient or the administrator",
          facts -> isRecipient(facts) || facts.by() == Party.ADMIN);

  private static final Guard<NotificationFacts> PORTAL =
      Guard.of(
          "par le portail (SI ou administrateur)",
          "by the portal (SI or administrator)",
          facts -> facts.by().actsAs(Party.SI));

  private static final TransitionTable<NotificationState, NotificationEvent, NotificationFacts>
      TABLE =
          TransitionTable.<NotificationState, NotificationEvent, NotificationFacts>over(
                  NotificationState.class, NotificationEvent.class)
              .row(TO_CREATE, CREATE, TO_READ, List.of(HUB), CREATION)
              .row(TO_READ, READ, TO_READ, List.of(RECIPIENT), READING)
              .row(TO_READ, DELETE, DELETED, List.of(RECIPIENT_OR_ADMIN), DELETION)
              .row(TO_READ, MIGRATE, TO_READ, List.of(PORTAL), MIGRATION)
              .build();

  private NotificationLifecycle() {}

  /** Returns the table. */
  public static TransitionTable<NotificationState, NotificationEvent, NotificationFacts> table() {
    return TABLE;
  }

  private static boolean isRecipient(NotificationFacts facts) {
    return facts.recipient() && (facts.by() == Party.OSL || facts.by() == Party.SI);
  }
}
