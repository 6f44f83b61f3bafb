// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.apache;

import fr.hubee.client.spi.AnswerTooLargeException;
import java.io.IOException;
import java.io.InputStream;

/** Reads a body that may lie about its size, or inflate without end. */
final class BoundedBody {

  private BoundedBody() {}

  static byte[] read(InputStream content, int limit) throws IOException {
    byte[] body = content.readNBytes(limit);
    if (body.length == limit && content.read() >= 0) {
      throw new AnswerTooLargeException(limit);
    }
    return body;
  }
}
