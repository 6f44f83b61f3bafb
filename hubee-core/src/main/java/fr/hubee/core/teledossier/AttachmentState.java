// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier;

/**
 * The states of a file (pièce jointe): those of {@code Attachment.status}, and before them the one
 * that is never on the wire. The labels are ours: no document gives any.
 *
 * <p>Source: HubEE, specification 1.2.2, annex of statuses (2021-08-31).
 */
public enum AttachmentState implements WireState {
  /** Not declared yet; never on the wire. */
  TO_CREATE("À déclarer"),
  /** Declared; its bytes are awaited. */
  PENDING("Attendue"),
  /** Its bytes are there, as declared. */
  RECEIVED("Reçue"),
  /** Its bytes are not those declared: size or type. */
  REJECTED("Rejetée"),
  /** The antivirus refused it. */
  CORRUPTED("Infectée"),
  /** Its bytes were purged; its description stays. */
  DELETED("Purgée");

  private final String label;

  AttachmentState(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  public boolean isOnWire() {
    return this != TO_CREATE;
  }
}
