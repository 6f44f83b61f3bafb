// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.spi;

import java.io.IOException;
import java.io.InputStream;

/**
 * Makes something of an answer while it arrives.
 *
 * <p>Source: a choice of this library.
 *
 * @param <T> what is made of it
 */
@FunctionalInterface
public interface ResponseReader<T> {

  /**
   * Reads the body as far as it needs. What it leaves unread is never read: the connection is given
   * up instead.
   *
   * @param head the status and the headers
   * @param body already decompressed; without a byte when there is no body. The transport closes
   *     it, and it must not be used afterwards
   * @throws IOException when reading fails
   */
  T read(ResponseHead head, InputStream body) throws IOException;
}
