// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier.machine;

import static fr.hubee.core.teledossier.AttachmentState.CORRUPTED;
import static fr.hubee.core.teledossier.AttachmentState.DELETED;
import static fr.hubee.core.teledossier.AttachmentState.PENDING;
import static fr.hubee.core.teledossier.AttachmentState.RECEIVED;
import static fr.hubee.core.teledossier.AttachmentState.REJECTED;
import static fr.hubee.core.teledossier.AttachmentState.TO_CREATE;
import static fr.hubee.core.teledossier.machine.AttachmentEvent.DECLARE;
import static fr.hubee.core.teledossier.machine.AttachmentEvent.PURGE;
import static fr.hubee.core.teledossier.machine.AttachmentEvent.UPLOAD;

import fr.hubee.core.lifecycle.Guard;
import fr.hubee.core.lifecycle.TransitionTable;
import fr.hubee.core.rule.Source;
import fr.hubee.core.rule.Sources;
import fr.hubee.core.teledossier.AttachmentState;
import java.util.List;

/**
 * The life of a file, as one table: HubEE specification 1.2.2, RC002 and RC003 of a deposit, purge
 * batch (2021-08-31). Sending the same file again is in no document, and so in no row.
 */
public final class AttachmentLifecycle {

  private static final Source DECLARATION = Sources.folderApi("Attachment.status");
  private static final Source CONTROL = Sources.specification("mise à disposition d'un TD, RC002");
  private static final Source ANTIVIRUS =
      Sources.specification("mise à disposition d'un TD, RC003");
  private static final Source BATCH = Sources.specification("3.5.10.1, purge des fichiers");

  private static final Guard<AttachmentFacts> EITHER_SIDE = Hands.eitherSide(AttachmentFacts::by);
  private static final Guard<AttachmentFacts> HUB = Hands.hub(AttachmentFacts::by);

  private static final Guard<AttachmentFacts> AS_DECLARED =
      Guard.of(
          "taille et type conformes à la déclaration",
          "size and type as declared",
          AttachmentFacts::conforms);

  private static final Guard<AttachmentFacts> NOT_AS_DECLARED =
      Guard.of(
          "taille ou type autres que déclarés",
          "size or type other than declared",
          facts -> !facts.conforms());

  private static final Guard<AttachmentFacts> CLEAN =
      Guard.of("sans virus", "no virus", facts -> !facts.infected());

  private static final Guard<AttachmentFacts> INFECTED =
      Guard.of("un virus", "a virus", AttachmentFacts::infected);

  private static final Guard<AttachmentFacts> PURGE_DUE =
      Guard.of(
          "plus aucun sous-dossier n'en a besoin", "no case needs it", AttachmentFacts::purgeDue);

  private static final TransitionTable<AttachmentState, AttachmentEvent, AttachmentFacts> TABLE =
      TransitionTable.<AttachmentState, AttachmentEvent, AttachmentFacts>over(
              AttachmentState.class, AttachmentEvent.class)
          .row(TO_CREATE, DECLARE, PENDING, List.of(EITHER_SIDE), DECLARATION)
          .row(PENDING, UPLOAD, RECEIVED, List.of(EITHER_SIDE, AS_DECLARED, CLEAN), CONTROL)
          .row(PENDING, UPLOAD, REJECTED, List.of(EITHER_SIDE, NOT_AS_DECLARED), CONTROL)
          .row(PENDING, UPLOAD, CORRUPTED, List.of(EITHER_SIDE, AS_DECLARED, INFECTED), ANTIVIRUS)
          .row(PENDING, PURGE, DELETED, List.of(HUB, PURGE_DUE), BATCH)
          .row(RECEIVED, PURGE, DELETED, List.of(HUB, PURGE_DUE), BATCH)
          .row(REJECTED, PURGE, DELETED, List.of(HUB, PURGE_DUE), BATCH)
          .row(CORRUPTED, PURGE, DELETED, List.of(HUB, PURGE_DUE), BATCH)
          .build();

  private AttachmentLifecycle() {}

  /** Returns the table. */
  public static TransitionTable<AttachmentState, AttachmentEvent, AttachmentFacts> table() {
    return TABLE;
  }
}
