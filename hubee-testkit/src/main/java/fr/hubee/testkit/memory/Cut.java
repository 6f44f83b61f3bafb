// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.memory;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** Where a connection was cut: reading on fails, as often as it is tried. */
final class Cut extends InputStream {

  @Override
  public int read() throws IOException {
    throw new EOFException("the connection was cut in the middle of the answer");
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    return length == 0 ? 0 : read();
  }
}
