// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.file;

import fr.hubee.client.file.ReceivedFile;
import fr.hubee.client.file.Sha256;
import fr.hubee.client.spi.ResponseHead;
import java.io.EOFException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What was said of a file before it came: its size by whoever lists it, its digest by the header of
 * the download, when there is one. Immutable.
 *
 * @param size in bytes
 * @param head the head of the answer that carries it
 */
record Announced(long size, ResponseHead head) {

  /** Fails before anything is written when the answer itself says another length. */
  void checkHead() throws NotAsAnnouncedException {
    Optional<String> length = head.header("Content-Length");
    if (length.isPresent() && !length.get().strip().equals(Long.toString(size))) {
      throw new NotAsAnnouncedException(
          "its answer says another length than the " + size + " bytes announced");
    }
  }

  /** Fails as soon as there is more than announced: the rest is not read. */
  void checkSoFar(long received) throws NotAsAnnouncedException {
    if (received > size) {
      throw new NotAsAnnouncedException("it is longer than the " + size + " bytes announced");
    }
  }

  /**
   * Fails when there is less than announced.
   *
   * @throws EOFException when nothing proves that the answer was whole: it may have been cut
   */
  void checkWhole(long received) throws NotAsAnnouncedException, EOFException {
    if (received < size && head.header("Transfer-Encoding").isEmpty()) {
      throw new EOFException("the file ends before its announced size");
    }
    if (received < size) {
      throw new NotAsAnnouncedException("it has " + received + " bytes, announced are " + size);
    }
  }

  /** Returns what is known of the file, or fails when the hub gave another digest. */
  ReceivedFile checkDigest(Sha256 computed) throws NotAsAnnouncedException {
    Optional<Sha256> given = digest();
    if (given.isPresent() && !given.get().equals(computed)) {
      throw new NotAsAnnouncedException(
          "its SHA-256 is " + computed + ", the hub gives " + given.get());
    }
    return new ReceivedFile(size, computed, given.isPresent());
  }

  /** True when the hub gave a digest that nobody can read. */
  boolean hasUnreadableDigest() {
    return !digests().isEmpty() && digest().isEmpty();
  }

  /** A header may hold several, of several kinds, between commas (RFC 3230). */
  private Optional<Sha256> digest() {
    return digests().stream()
        .flatMap(value -> Arrays.stream(value.split(",")))
        .flatMap(value -> Sha256.parse(value).stream())
        .findFirst();
  }

  private List<String> digests() {
    return head.headers().getOrDefault("digest", List.of()).stream()
        .filter(value -> !value.isBlank())
        .toList();
  }
}
