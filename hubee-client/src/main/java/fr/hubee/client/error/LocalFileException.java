// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.error;

import fr.hubee.core.rule.Message;
import org.jspecify.annotations.Nullable;

/**
 * Look at this machine: a file could not be read, or written. The hub is not the reason. Nothing is
 * left of a file that was being received, and the hub cannot take a part of one for the whole.
 *
 * <p>Source: a choice of this library.
 */
public final class LocalFileException extends HubeeException {

  private static final long serialVersionUID = 1L;

  private static final Message REMEDY =
      new Message(
          "Vérifiez sur cette machine la place libre, les droits et que le fichier n'a pas changé,"
              + " puis recommencez : rien n'est perdu chez le hub.",
          "Check on this machine the free space, the rights, and that the file has not changed,"
              + " then try again: nothing is lost at the hub.");

  /** Makes it from the facts of the call and the failure below, which may be null. */
  public LocalFileException(Failure failure, @Nullable Throwable cause) {
    super(failure, "a file of this machine failed", REMEDY, cause);
  }
}
