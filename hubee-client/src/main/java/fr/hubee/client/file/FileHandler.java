// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.file;

import java.io.IOException;
import java.io.InputStream;

/**
 * Makes something of a file while it arrives. What it makes counts only when the call that it was
 * given to returns: the size and the digest are known at the end.
 *
 * <p>Source: a choice of this library.
 *
 * @param <R> what it makes
 */
@FunctionalInterface
public interface FileHandler<R> {

  /**
   * Reads the content, in the thread of the call, once.
   *
   * @param content fails at its end when the file is not what was announced; must not be used
   *     afterwards
   * @throws IOException for reasons of its own: the caller of the call gets it unchanged
   */
  R handle(InputStream content) throws IOException;
}
