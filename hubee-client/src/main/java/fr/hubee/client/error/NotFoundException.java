// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.error;

import fr.hubee.core.rule.Message;
import org.jspecify.annotations.Nullable;

/**
 * The hub says that no such object exists (404 with its own error body), in this environment.
 *
 * <p>Source: HubEE V1 contract, published messages.
 */
public final class NotFoundException extends HubeeException {

  private static final long serialVersionUID = 1L;

  private static final Message REMEDY =
      new Message(
          "Vérifiez l'identifiant et l'environnement : chacun a ses propres objets.",
          "Check the identifier and the environment: each has its own objects.");

  /** Makes it from the facts of the call. */
  public NotFoundException(Failure failure) {
    this(failure, null);
  }

  /** Makes it from the facts of the call and the failure below, which may be null. */
  public NotFoundException(Failure failure, @Nullable Throwable cause) {
    super(failure, "the hub knows no such object", REMEDY, cause);
  }
}
