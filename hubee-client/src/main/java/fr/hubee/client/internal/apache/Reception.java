// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.apache;

import fr.hubee.client.spi.ResponseReader;
import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.ClassicHttpResponse;

/** An answer that is being read. Its connection serves again only when it was read to its end. */
final class Reception implements AutoCloseable {

  private final HttpUriRequestBase request;
  private final ClassicHttpResponse response;
  private boolean ended;

  Reception(HttpUriRequestBase request, ClassicHttpResponse response) {
    this.request = request;
    this.response = response;
  }

  <T> T readBy(ResponseReader<T> reader) throws IOException {
    Body body = Answer.body(response);
    T read = reader.read(Answer.head(response), body);
    ended = body.isEnded();
    return read;
  }

  /** To close an answer is to read the rest of it, unless its connection is cut first. */
  @Override
  public void close() {
    if (!ended) {
      request.cancel();
    }
    try {
      response.close();
    } catch (IOException alreadyCut) {
      // The connection is given up in any case.
    }
  }
}
