// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import java.util.List;
import java.util.Objects;

/**
 * What the hub made of a télédossier. Immutable.
 *
 * <p>Source: HubEE V1, api_folder 1.2.7, createFolder (2023-04-28).
 *
 * @param folderId the folder, which its operator alone knows
 * @param caseIds one per recipient, in order
 * @param fileIds one per file, in order
 */
public record Deposited(String folderId, List<String> caseIds, List<String> fileIds) {

  public Deposited {
    Objects.requireNonNull(folderId, "folderId");
    caseIds = List.copyOf(caseIds);
    fileIds = List.copyOf(fileIds);
  }

  /** The case of the first recipient, the only one most of the time. */
  public String caseId() {
    return caseIds.get(0);
  }
}
