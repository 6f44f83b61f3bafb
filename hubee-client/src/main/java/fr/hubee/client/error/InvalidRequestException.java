// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.error;

import fr.hubee.core.rule.Message;
import org.jspecify.annotations.Nullable;

/**
 * Fix the input: the hub refused the request as it is (400 and other 4xx), and will refuse it
 * again.
 *
 * <p>Source: HubEE V1 contract, published messages.
 */
public final class InvalidRequestException extends HubeeException {

  private static final long serialVersionUID = 1L;

  private static final Message REMEDY =
      new Message(
          "Corrigez la demande d'après l'explication du hub ; la répéter telle quelle ne sert à"
              + " rien.",
          "Correct the request as the hub explains; repeating it unchanged is useless.");

  /** Makes it from the facts of the call. */
  public InvalidRequestException(Failure failure) {
    this(failure, null);
  }

  /** Makes it from the facts of the call and the failure below, which may be null. */
  public InvalidRequestException(Failure failure, @Nullable Throwable cause) {
    super(failure, "the hub refuses the request as it is", REMEDY, cause);
  }
}
