// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.error;

import fr.hubee.core.rule.Message;
import org.jspecify.annotations.Nullable;

/**
 * Log in again: the client id, the secret or the token is not accepted (401, {@code
 * invalid_client}).
 *
 * <p>Source: HubEE V1 contract, authentication errors.
 */
public final class AuthenticationFailedException extends HubeeException {

  private static final long serialVersionUID = 1L;

  private static final Message REMEDY =
      new Message(
          "Vérifiez l'identifiant client, le secret et l'environnement. Le secret a-t-il été"
              + " régénéré sur le portail ? Alors l'ancien ne vaut plus.",
          "Check the client id, the secret and the environment. Was the secret regenerated in the"
              + " portal? Then the former one is void.");

  /** Makes it from the facts of the call. */
  public AuthenticationFailedException(Failure failure) {
    this(failure, null);
  }

  /** Makes it from the facts of the call and the failure below, which may be null. */
  public AuthenticationFailedException(Failure failure, @Nullable Throwable cause) {
    super(failure, "the hub does not accept the credentials", REMEDY, cause);
  }
}
