// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.memory;

import fr.hubee.client.spi.BodyUnreadableException;
import fr.hubee.client.spi.RequestBody;
import fr.hubee.client.spi.TransportRequest;
import fr.hubee.testkit.fake.Content;
import fr.hubee.testkit.fake.FakeRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/** A request as it leaves: read whole before the fake sees it, as a hub takes whole ones alone. */
final class Outgoing {

  private static final int LARGEST = Integer.MAX_VALUE - 8;

  private Outgoing() {}

  static FakeRequest of(TransportRequest request) throws IOException {
    URI uri = request.uri();
    Content content = content(request.body());
    return FakeRequest.of(
        request.method(),
        Objects.requireNonNullElse(uri.getPath(), ""),
        Objects.requireNonNullElse(uri.getRawQuery(), ""),
        request.headers(),
        content);
  }

  private static Content content(Optional<RequestBody> body) throws IOException {
    if (body.isEmpty()) {
      return Content.empty();
    }
    if (Thread.currentThread().isInterrupted()) {
      throw new InterruptedIOException("interrupted before the body was sent");
    }
    byte[] bytes = bytes(body.get());
    if (bytes.length != body.get().length()) {
      throw new BodyUnreadableException("the body is not as long as it was said to be", null);
    }
    return Content.of(bytes);
  }

  /** At most one byte more than announced is read: the source may have no end. */
  private static byte[] bytes(RequestBody body) throws BodyUnreadableException {
    if (body.length() >= LARGEST) {
      throw new BodyUnreadableException("the body is too large for a fake in memory", null);
    }
    try (InputStream in = body.open()) {
      return in.readNBytes((int) body.length() + 1);
    } catch (IOException mayNameFiles) {
      throw new BodyUnreadableException("the body cannot be read", null);
    }
  }
}
