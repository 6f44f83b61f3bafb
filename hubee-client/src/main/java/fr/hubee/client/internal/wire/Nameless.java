// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.wire;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Optional;

/** Makes failures of files fit for a log: names of files are often names of people. */
public final class Nameless {

  private Nameless() {}

  /**
   * Returns the same failure without its message, which holds the path, but for what the system
   * gives as a reason.
   */
  public static IOException of(IOException failed) {
    String kind = failed.getClass().getSimpleName();
    IOException nameless =
        new IOException(reason(failed).map(reason -> kind + ": " + reason).orElse(kind));
    nameless.setStackTrace(failed.getStackTrace());
    return nameless;
  }

  private static Optional<String> reason(IOException failed) {
    return failed instanceof FileSystemException ofTheSystem
        ? Optional.ofNullable(ofTheSystem.getReason())
        : Optional.empty();
  }
}
