// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.file;

import fr.hubee.client.file.IfExists;
import fr.hubee.client.file.ReceivedFile;
import fr.hubee.client.internal.file.Arrival.Cancelled;
import fr.hubee.client.internal.file.Arrival.Corrupted;
import fr.hubee.client.internal.file.Arrival.NotStored;
import fr.hubee.client.internal.file.Arrival.Whole;
import fr.hubee.client.spi.ResponseHead;
import fr.hubee.client.spi.ResponseReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Path;

/**
 * Receives a file under a temporary name and puts it in place when it is whole. Begins anew each
 * time it is asked, so a network that fails is left to be tried again.
 */
record ToPath(long size, Path target, IfExists ifExists, PartFile.Disk disk)
    implements ResponseReader<Arrival<Path>> {

  @Override
  public Arrival<Path> read(ResponseHead head, InputStream body) throws IOException {
    Announced announced = new Announced(size, head);
    try {
      announced.checkHead();
      return received(announced, body);
    } catch (NotAsAnnouncedException otherwise) {
      return new Corrupted<>(otherwise.detail());
    } catch (SinkFailedException failed) {
      return new NotStored<>(failed.failure());
    } catch (InterruptedException cancelled) {
      Thread.currentThread().interrupt();
      return new Cancelled<>();
    }
  }

  private Arrival<Path> received(Announced announced, InputStream body)
      throws IOException, SinkFailedException, InterruptedException, NotAsAnnouncedException {
    PartFile part = begun();
    try {
      ReceivedFile file = announced.checkDigest(Pump.pump(body, part, announced));
      put(part);
      return new Whole<>(file, target, announced.hasUnreadableDigest());
    } finally {
      drop(part);
    }
  }

  private PartFile begun() throws SinkFailedException {
    try {
      return PartFile.of(target, disk);
    } catch (IOException failed) {
      throw new SinkFailedException(failed);
    }
  }

  private void put(PartFile part) throws SinkFailedException, InterruptedException {
    try {
      part.moveIntoPlace(ifExists);
    } catch (ClosedByInterruptException interrupted) {
      throw new InterruptedException();
    } catch (IOException failed) {
      throw new SinkFailedException(failed);
    }
  }

  /** What cannot be deleted now is not worth more than what is being said already. */
  private static void drop(PartFile part) {
    try {
      part.close();
    } catch (IOException left) {
      // Its name says what it is: ".hubee-….part".
    }
  }
}
