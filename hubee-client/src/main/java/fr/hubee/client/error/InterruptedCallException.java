// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.error;

import fr.hubee.core.rule.Message;
import org.jspecify.annotations.Nullable;

/**
 * Stop, as somebody asked: the thread was interrupted during the call, and still is. Nothing is
 * left of a file that was being received.
 *
 * <p>Source: a choice of this library.
 */
public final class InterruptedCallException extends HubeeException {

  private static final long serialVersionUID = 1L;

  private static final Message REMEDY =
      new Message(
          "L'appel a été interrompu à la demande du programme. Reprenez-le quand vous voudrez.",
          "The call was interrupted as the program asked. Take it up again when you like.");

  /** Makes it from the facts of the call. */
  public InterruptedCallException(Failure failure) {
    this(failure, null);
  }

  /** Makes it from the facts of the call and the failure below, which may be null. */
  public InterruptedCallException(Failure failure, @Nullable Throwable cause) {
    super(failure, "the call was interrupted", REMEDY, cause);
  }
}
