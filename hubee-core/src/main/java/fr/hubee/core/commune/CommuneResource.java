// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.commune;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** The file on the class path that a directory is read from. */
final class CommuneResource {

  private static final int BUFFER = 1 << 16;

  private final String name;

  CommuneResource(String name) {
    this.name = name;
  }

  /**
   * @throws IllegalStateException when the file is missing or damaged
   */
  CommuneTable read() {
    try (InputStream file = CommuneResource.class.getResourceAsStream(name)) {
      return read(require(file).readAllBytes());
    } catch (IOException broken) {
      throw unreadable(broken);
    }
  }

  /**
   * Reads what the file is said to hold.
   *
   * @throws IllegalStateException when it is damaged
   */
  CommuneTable read(byte[] compressed) {
    try {
      return CommuneTable.parse(inflate(compressed));
    } catch (IOException | IllegalStateException damage) {
      throw unreadable(damage);
    }
  }

  static byte[] inflate(byte[] compressed) throws IOException {
    try (InputStream text = new GZIPInputStream(new ByteArrayInputStream(compressed), BUFFER)) {
      return text.readAllBytes();
    }
  }

  private InputStream require(@Nullable InputStream file) {
    if (file == null) {
      throw unreadable(new FileNotFoundException("not on the class path, was the jar repackaged?"));
    }
    return file;
  }

  private IllegalStateException unreadable(Exception cause) {
    return new IllegalStateException(
        "cannot read the communes from " + this + ": " + cause.getMessage(), cause);
  }

  @Override
  public String toString() {
    return CommuneResource.class.getPackageName().replace('.', '/') + "/" + name;
  }
}
