// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier.machine;

import fr.hubee.core.lifecycle.Guard;
import fr.hubee.core.lifecycle.TransitionTable;
import fr.hubee.core.rule.Source;
import fr.hubee.core.rule.Sources;
import java.util.List;

/**
 * The life of the link between a file and one case that refers to it, as one table: HubEE
 * specification 1.2.2, 3.5.10.1 (2021-08-31). The hub alone acts. A case that skips the exact
 * status is never flagged, and its files are kept: this is why a status is mandatory on the way.
 */
public final class LinkLifecycle {

  private static final Source FLAGGING = Sources.specification("statut d'un Case, RC003");
  private static final Source BATCH = Sources.specification("3.5.10.1, purge des fichiers");

  private static final Guard<LinkFacts> PURGE_STATUS =
      Guard.of(
          "le statut exact qui déclenche la purge",
          "the exact status that starts the purge",
          LinkFacts::purgeStatus);

  private static final Guard<LinkFacts> EVERY_DATE_OVER =
      Guard.of(
          "la date de suppression passée pour chaque sous-dossier",
          "the deletion date over for every case",
          LinkFacts::everyDateOver);

  private static final TransitionTable<LinkState, LinkEvent, LinkFacts> TABLE =
      TransitionTable.<LinkState, LinkEvent, LinkFacts>over(LinkState.class, LinkEvent.class)
          .row(
              LinkState.TO_DOWNLOAD,
              LinkEvent.FLAG,
              LinkState.TO_DELETE,
              List.of(PURGE_STATUS),
              FLAGGING)
          .row(
              LinkState.TO_DELETE,
              LinkEvent.PURGE,
              LinkState.DELETED,
              List.of(EVERY_DATE_OVER),
              BATCH)
          .build();

  private LinkLifecycle() {}

  /** Returns the table. */
  public static TransitionTable<LinkState, LinkEvent, LinkFacts> table() {
    return TABLE;
  }
}
