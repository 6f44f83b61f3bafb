// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.file;

import fr.hubee.client.file.FileHandler;
import fr.hubee.client.file.ReceivedFile;
import fr.hubee.client.internal.file.Arrival.Corrupted;
import fr.hubee.client.internal.file.Arrival.Cut;
import fr.hubee.client.internal.file.Arrival.NotStored;
import fr.hubee.client.internal.file.Arrival.Whole;
import fr.hubee.client.spi.ResponseHead;
import fr.hubee.client.spi.ResponseReader;
import java.io.IOException;
import java.io.InputStream;

/**
 * Lets a handler read a file while it arrives, once. What the handler leaves unread is read after
 * it, for the digest.
 */
record ToHandler<R>(long size, FileHandler<R> handler) implements ResponseReader<Arrival<R>> {

  @Override
  public Arrival<R> read(ResponseHead head, InputStream body) {
    Announced announced = new Announced(size, head);
    VerifiedStream content = new VerifiedStream(body, announced);
    try {
      announced.checkHead();
      R result = handler.handle(content);
      ReceivedFile file = content.finish();
      return new Whole<>(file, result, announced.hasUnreadableDigest());
    } catch (NotAsAnnouncedException otherwise) {
      return new Corrupted<>(otherwise.detail());
    } catch (IOException failed) {
      return blame(content, failed);
    }
  }

  /** The handler may pass on, wrap or swallow what the stream threw: the stream remembers. */
  private Arrival<R> blame(VerifiedStream content, IOException failed) {
    if (content.mismatch().isPresent()) {
      return new Corrupted<>(content.mismatch().get().detail());
    }
    return content.failure().isPresent()
        ? new Cut<>(content.failure().get())
        : new NotStored<>(failed);
  }
}
