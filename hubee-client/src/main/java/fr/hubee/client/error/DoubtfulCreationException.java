// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.error;

import fr.hubee.core.rule.Message;

/**
 * Decide: the hub may have created it, and offers no way to find out. A télédossier is such a case:
 * nothing searches for one. {@link #possiblySent} is always true; the failure that left the doubt
 * is the cause.
 *
 * <p>A télédossier whose deposit was not completed is announced to nobody, so creating another one
 * harms nobody: the first is an orphan, to be reported with the external identifier that was given
 * to it.
 *
 * <p>Source: HubEE V1 contract, folders: no operation lists them, and none is announced before it
 * is complete.
 */
public final class DoubtfulCreationException extends HubeeException {

  private static final long serialVersionUID = 1L;

  private static final Message REMEDY =
      new Message(
          "Le hub l'a peut-être créé et rien ne permet de le savoir. Un télédossier dont le dépôt"
              + " n'est pas achevé n'est annoncé à personne : créez-en un autre, et signalez au"
              + " support l'orphelin possible par son identifiant externe.",
          "The hub may have created it and nothing tells. A télédossier whose deposit is not"
              + " complete is announced to nobody: create another one, and report the possible"
              + " orphan to the support by its external identifier.");

  /** Makes it from the failure that left the doubt. */
  public DoubtfulCreationException(HubeeException doubt) {
    super(doubt.failure(), "nobody can tell whether it was created", REMEDY, doubt);
  }
}
