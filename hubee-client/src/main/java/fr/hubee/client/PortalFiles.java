// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import fr.hubee.client.error.HubeeException;
import fr.hubee.client.internal.drift.Shapes;
import fr.hubee.client.teledossier.PurgedFile;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The copies of files that an agents' portal keeps: which to purge, which were. They are no matter
 * of the hub's own files. Immutable and thread-safe. Any method may throw any {@link
 * HubeeException}.
 *
 * <p>Source: HubEE V1, api_folder 1.2.7, attachmentsIdsForPurge and idsPurged (2023-04-28).
 */
public final class PortalFiles {

  private static final TeledossierCalls.Answer<PurgedFile> ANSWER =
      new TeledossierCalls.Answer<>(Shapes.IDS_FOR_PURGE, PurgedFile::parse);

  private final TeledossierCalls calls;

  PortalFiles(TeledossierCalls calls) {
    this.calls = calls;
  }

  /** Reads which copies are to be purged: those of closed cases. */
  public List<PurgedFile> toPurge() {
    return calls.list("/attachmentsIdsForPurge", "", ANSWER);
  }

  /**
   * Says which copies were purged.
   *
   * @throws IllegalArgumentException when there is none: nothing would be said
   */
  public void purged(Collection<PurgedFile> files) {
    if (files.isEmpty()) {
      throw new IllegalArgumentException("at least one file was purged");
    }
    calls.put(
        "/idsPurged",
        files.stream().map(PurgedFile::rawJson).collect(Collectors.joining(",", "[", "]")));
  }
}
