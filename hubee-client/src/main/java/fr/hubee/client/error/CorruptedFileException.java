// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.error;

import fr.hubee.core.rule.Message;
import org.jspecify.annotations.Nullable;

/**
 * Do not keep this file: what came is not what was announced, by its size or its digest. Nothing is
 * left of it.
 *
 * <p>Source: a choice of this library; sizes and digests are those of the HubEE V1 contract
 * (Attachment, response headers).
 */
public final class CorruptedFileException extends HubeeException {

  private static final long serialVersionUID = 1L;

  private static final Message REMEDY =
      new Message(
          "Demandez-le encore une fois ; si le fichier reste différent de ce qui est annoncé,"
              + " refusez le télédossier ou signalez-le au support du hub.",
          "Ask for it once more; if the file still differs from what is announced, refuse the"
              + " télédossier or report it to the support of the hub.");

  /** Makes it from the facts of the call. */
  public CorruptedFileException(Failure failure) {
    this(failure, null);
  }

  /** Makes it from the facts of the call and the failure below, which may be null. */
  public CorruptedFileException(Failure failure, @Nullable Throwable cause) {
    super(failure, "the file is not what was announced", REMEDY, cause);
  }
}
