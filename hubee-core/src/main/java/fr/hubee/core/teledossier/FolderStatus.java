// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier;

import fr.hubee.core.rule.Excerpt;
import java.util.Objects;
import java.util.Optional;

/**
 * The {@code globalStatus} of a folder (dossier) as HubEE writes it. Open: see {@link WireCode}.
 * Immutable.
 *
 * <p>Source: HubEE V1, api_folder 1.2.7, Folder.globalStatus (2023-04-28).
 *
 * @param value the code to the letter; never null
 */
public record FolderStatus(String value) implements WireCode {

  private static final Codes<FolderState> CODES = new Codes<>(FolderState.class);

  /** « Reçu par le HUBEE ». */
  public static final FolderStatus HUBEE_RECEIVED = of(FolderState.HUBEE_RECEIVED);

  /** « Complété ». */
  public static final FolderStatus HUBEE_COMPLETED = of(FolderState.HUBEE_COMPLETED);

  /** « Notifié (au SI) ». */
  public static final FolderStatus HUBEE_NOTIFIED = of(FolderState.HUBEE_NOTIFIED);

  /** « Clos ». */
  public static final FolderStatus CLOSED = of(FolderState.CLOSED);

  /** « Archivé ». */
  public static final FolderStatus ARCHIVED = of(FolderState.ARCHIVED);

  public FolderStatus {
    Objects.requireNonNull(value, "value");
  }

  /**
   * Returns the status that writes this state.
   *
   * @throws IllegalArgumentException for a state that is never on the wire
   */
  public static FolderStatus of(FolderState state) {
    return new FolderStatus(Codes.of(state));
  }

  @Override
  public Optional<FolderState> known() {
    return CODES.find(value);
  }

  /** Returns the code, shortened and made printable when it is a strange one. */
  @Override
  public String toString() {
    return Excerpt.of(value);
  }
}
