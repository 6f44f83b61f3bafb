// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.apache;

import fr.hubee.client.internal.wire.Nameless;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.hc.client5.http.ClientProtocolException;
import org.apache.hc.core5.http.MalformedChunkCodingException;

/**
 * What comes off the wire, whose failures quote nothing of it: the HTTP library repeats whatever it
 * cannot read, and that may be a token or a person.
 */
final class Unquoted extends FilterInputStream {

  Unquoted(InputStream raw) {
    super(raw);
  }

  /** Returns the same failure without its words, when it is one that quotes. */
  static IOException of(IOException failed) {
    return failed instanceof ClientProtocolException
            || failed instanceof MalformedChunkCodingException
        ? Nameless.of(failed)
        : failed;
  }

  @Override
  public int read() throws IOException {
    try {
      return in.read();
    } catch (IOException failed) {
      throw of(failed);
    }
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    try {
      return in.read(buffer, offset, length);
    } catch (IOException failed) {
      throw of(failed);
    }
  }
}
