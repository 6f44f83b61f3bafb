// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier;

import fr.hubee.core.rule.Excerpt;
import java.util.Objects;
import java.util.Optional;

/**
 * The status of a file (pièce jointe) as HubEE writes it. Open: see {@link WireCode}. Immutable.
 *
 * <p>Source: HubEE V1, api_folder 1.2.7, Attachment.status (2023-04-28); DELETED: specification
 * 1.2.2 (2021-08-31).
 *
 * @param value the code to the letter; never null
 */
public record AttachmentStatus(String value) implements WireCode {

  private static final Codes<AttachmentState> CODES = new Codes<>(AttachmentState.class);

  /** Its bytes are awaited. */
  public static final AttachmentStatus PENDING = of(AttachmentState.PENDING);

  /** Its bytes are there. */
  public static final AttachmentStatus RECEIVED = of(AttachmentState.RECEIVED);

  /** Its bytes are not those declared. */
  public static final AttachmentStatus REJECTED = of(AttachmentState.REJECTED);

  /** The antivirus refused it. */
  public static final AttachmentStatus CORRUPTED = of(AttachmentState.CORRUPTED);

  /** Its bytes were purged. */
  public static final AttachmentStatus DELETED = of(AttachmentState.DELETED);

  public AttachmentStatus {
    Objects.requireNonNull(value, "value");
  }

  /**
   * Returns the status that writes this state.
   *
   * @throws IllegalArgumentException for a state that is never on the wire
   */
  public static AttachmentStatus of(AttachmentState state) {
    return new AttachmentStatus(Codes.of(state));
  }

  @Override
  public Optional<AttachmentState> known() {
    return CODES.find(value);
  }

  /** Returns the code, shortened and made printable when it is a strange one. */
  @Override
  public String toString() {
    return Excerpt.of(value);
  }
}
