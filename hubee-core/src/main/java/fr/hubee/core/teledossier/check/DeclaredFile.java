// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier.check;

import fr.hubee.core.rule.Excerpt;
import java.util.Objects;

/**
 * A file as its sender declares it, before the bytes. Immutable; {@code toString} does not show its
 * name, which may hold a person's.
 *
 * <p>Source: HubEE V1, api_folder 1.2.7, Attachment (2023-04-28).
 *
 * @param fileName free text chosen by the sender: never a path
 * @param type business type: {@code ActeEtatCivil-XML}
 * @param mimeType {@code application/pdf}
 * @param size in bytes; the upload must have exactly so many
 */
public record DeclaredFile(String fileName, String type, String mimeType, long size) {

  public DeclaredFile {
    Objects.requireNonNull(fileName, "fileName");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(mimeType, "mimeType");
  }

  /** Returns type and size, never the name. */
  @Override
  public String toString() {
    return Excerpt.of(type) + " (" + Excerpt.of(mimeType) + ", " + size + " bytes)";
  }
}
