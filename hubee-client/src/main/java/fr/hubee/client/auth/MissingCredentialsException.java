// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.auth;

import fr.hubee.core.rule.Message;
import java.util.Objects;

/**
 * Nobody keeps credentials for this démarche of this organisation: fetch them in the portal, and
 * save them. Nothing was sent.
 *
 * <p>Source: HubEE, activation guide: the pair is read in the page of the subscription, once its
 * access mode is API.
 */
public final class MissingCredentialsException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private static final Message REMEDY =
      new Message(
          "Aucun identifiant n'est enregistré pour %s. L'administrateur local, ou l'éditeur délégué,"
              + " les copie sur le portail, dans la page de l'abonnement dont le mode d'accès est"
              + " API.",
          "No credentials are kept for %s. The administrateur local, or the editor that was"
              + " delegated, copies them in the portal, in the page of the subscription whose access"
              + " mode is API.");

  private final Message remedy;

  /** Says for what there are none. */
  public MissingCredentialsException(CredentialKey key) {
    super(REMEDY.with(Objects.requireNonNull(key, "key")).english());
    this.remedy = REMEDY.with(key);
  }

  /** What to do, in French and in English. */
  public Message remedy() {
    return remedy;
  }
}
