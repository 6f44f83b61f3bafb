// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.error;

import fr.hubee.core.rule.Message;
import org.jspecify.annotations.Nullable;

/**
 * What was to be created exists already: a 400 of which a message says {@code already exists}
 * (HubEE V1 contract, published messages; there is no 409).
 */
public final class AlreadyExistsException extends HubeeException {

  private static final long serialVersionUID = 1L;

  private static final Message REMEDY =
      new Message(
          "Relisez ce qui existe au lieu de le créer ; findOrCreate le fait.",
          "Read what exists instead of creating it; findOrCreate does so.");

  /** Makes it from the facts of the call. */
  public AlreadyExistsException(Failure failure) {
    this(failure, null);
  }

  /** Makes it from the facts of the call and the failure below, which may be null. */
  public AlreadyExistsException(Failure failure, @Nullable Throwable cause) {
    super(failure, "it already exists", REMEDY, cause);
  }
}
