// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.act;

import fr.hubee.core.rule.Message;

/**
 * What a whole act came to. An act is done when it is not {@link #REFUSED}: calling it again, from
 * this machine or another one, then answers {@link #ALREADY_SO}.
 *
 * <p>Source: a choice of this library.
 */
public enum Did {
  /** This call created it. */
  CREATED("créé", "created"),
  /**
   * It is there, and the answer to our own creation was lost: this call created it, or another
   * machine did in the same moment. Nobody can tell, and there is one.
   */
  FOUND_AFTER_DOUBT("trouvé après une réponse perdue", "found after a lost answer"),
  /** This call changed it. */
  CHANGED("modifié", "changed"),
  /** Nothing was to be done, and nothing was sent but readings. */
  ALREADY_SO("déjà ainsi", "already so"),
  /** The state of it does not allow the act: nothing was sent but readings. */
  REFUSED("refusé", "refused");

  private final String french;
  private final String english;

  Did(String french, String english) {
    this.french = french;
    this.english = english;
  }

  /** Says it in two words, in French and in English. */
  public Message words() {
    return new Message(french, english);
  }
}
