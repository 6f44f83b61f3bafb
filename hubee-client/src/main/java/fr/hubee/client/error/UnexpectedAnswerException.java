// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.error;

import fr.hubee.core.rule.Message;
import org.jspecify.annotations.Nullable;

/**
 * Investigate: an answer came, and it is not what the contract says: HTML, empty, truncated or
 * nonsense JSON, a missing field, a redirect. Nothing is guessed in its place.
 *
 * <p>Source: HubEE V1 contract, error shapes.
 */
public final class UnexpectedAnswerException extends HubeeException {

  private static final long serialVersionUID = 1L;

  private static final Message REMEDY =
      new Message(
          "Vérifiez l'adresse et qu'aucun mandataire ne répond à la place du hub ; sinon, écrivez"
              + " au support avec la date et l'heure exactes.",
          "Check the address, and that no proxy answers instead of the hub; otherwise write to the"
              + " support with the exact date and time.");

  /** Makes it from the facts of the call. */
  public UnexpectedAnswerException(Failure failure) {
    this(failure, null);
  }

  /** Makes it from the facts of the call and the failure below, which may be null. */
  public UnexpectedAnswerException(Failure failure, @Nullable Throwable cause) {
    super(failure, "the answer is not what the contract says", REMEDY, cause);
  }
}
