// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.spi;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * What a request carries: bytes whose number is known beforehand and that can be read again when
 * the request is repeated. Immutable and thread-safe as far as its source is.
 *
 * <p>Source: a choice of this library; the hub is sent {@code Content-Length}, never chunks.
 */
public final class RequestBody {

  private final long length;
  private final Source source;

  private RequestBody(long length, Source source) {
    this.length = length;
    this.source = source;
  }

  /** Opens the bytes from the first one on, as often as asked. */
  @FunctionalInterface
  public interface Source {

    /**
     * Returns a new stream, which whoever asked closes.
     *
     * @throws IOException when the bytes cannot be had
     */
    InputStream open() throws IOException;
  }

  /** Returns a body that holds these bytes, copied. */
  public static RequestBody of(byte[] content) {
    byte[] copy = content.clone();
    return new RequestBody(copy.length, () -> new ByteArrayInputStream(copy));
  }

  /**
   * Returns a body that is read from a file each time it is sent. Its length is the one of now: a
   * file that has changed by the time it is sent is refused, not cut.
   *
   * @throws IOException when the file cannot be looked at
   */
  public static RequestBody ofFile(Path file) throws IOException {
    Objects.requireNonNull(file, "file");
    return new RequestBody(Files.size(file), () -> Files.newInputStream(file));
  }

  /**
   * Returns a body of one's own.
   *
   * @param length how many bytes the source gives each time; 0 or more
   * @param source where they come from
   * @throws IllegalArgumentException when the length is negative
   */
  public static RequestBody of(long length, Source source) {
    if (length < 0) {
      throw new IllegalArgumentException("a length is never negative, came " + length);
    }
    return new RequestBody(length, Objects.requireNonNull(source, "source"));
  }

  /** How many bytes it has. */
  public long length() {
    return length;
  }

  /**
   * Returns the bytes from the first one on; to be closed.
   *
   * @throws IOException when they cannot be had
   */
  public InputStream open() throws IOException {
    return source.open();
  }

  /** Returns the length. */
  @Override
  public String toString() {
    return length + " bytes";
  }
}
