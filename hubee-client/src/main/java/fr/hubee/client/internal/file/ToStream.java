// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.file;

import fr.hubee.client.file.ReceivedFile;
import fr.hubee.client.internal.file.Arrival.Cancelled;
import fr.hubee.client.internal.file.Arrival.Corrupted;
import fr.hubee.client.internal.file.Arrival.Cut;
import fr.hubee.client.internal.file.Arrival.NotStored;
import fr.hubee.client.internal.file.Arrival.Whole;
import fr.hubee.client.spi.ResponseHead;
import fr.hubee.client.spi.ResponseReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Hands a file on to a stream, which is left open. What was written cannot be taken back: a network
 * that fails is left to be tried again only as long as nothing was.
 */
final class ToStream implements ResponseReader<Arrival<ReceivedFile>>, Pump.Sink {

  private final long size;
  private final OutputStream out;
  private boolean begun;

  ToStream(long size, OutputStream out) {
    this.size = size;
    this.out = out;
  }

  @Override
  public Arrival<ReceivedFile> read(ResponseHead head, InputStream body) throws IOException {
    Announced announced = new Announced(size, head);
    try {
      announced.checkHead();
      ReceivedFile file = announced.checkDigest(Pump.pump(body, this, announced));
      return new Whole<>(file, file, announced.hasUnreadableDigest());
    } catch (NotAsAnnouncedException otherwise) {
      return new Corrupted<>(otherwise.detail());
    } catch (SinkFailedException failed) {
      return new NotStored<>(failed.failure());
    } catch (InterruptedException cancelled) {
      Thread.currentThread().interrupt();
      return new Cancelled<>();
    } catch (IOException network) {
      return cut(network);
    }
  }

  private Arrival<ReceivedFile> cut(IOException network) throws IOException {
    if (begun) {
      return new Cut<>(network);
    }
    throw network;
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    begun |= length > 0;
    out.write(bytes, offset, length);
  }
}
