// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.act;

import fr.hubee.core.rule.Message;

/**
 * How a line of a list ended.
 *
 * <p>Source: a choice of this library.
 */
public enum LineEnding {
  /** All its acts are done. */
  DONE("fait", "done"),
  /** One of its acts is not allowed by the state of the subscription. */
  REFUSED("refusé", "refused"),
  /** It failed, for a reason of its own: the others go on. */
  FAILED("échec de cette ligne, les autres continuent", "this line failed, the others go on"),
  /** It failed for a reason that is everybody's: nothing was begun after it. */
  STOPPED(
      "arrêt : la cause est commune à toutes les lignes ; reprenez à celle-ci",
      "stopped: the reason is everybody's; resume from this line");

  private final String french;
  private final String english;

  LineEnding(String french, String english) {
    this.french = french;
    this.english = english;
  }

  /** Says it, in French and in English. */
  public Message words() {
    return new Message(french, english);
  }
}
