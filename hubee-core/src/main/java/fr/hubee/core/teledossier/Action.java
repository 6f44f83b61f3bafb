// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier;

import java.util.EnumSet;
import java.util.Set;

/**
 * The kinds of event that the library knows, and what each wants: files, a message, a typical
 * author. The wire is open, see {@link ActionType}. Labels are the official ones.
 *
 * <p>Source: HubEE, specification 1.2.2, modification of a case, RC002 (2021-08-31).
 */
public enum Action implements WireState {
  /** The status of the case changes. */
  STATUS_UPDATE("Modification du statut du TD", Presence.FORBIDDEN, Presence.OPTIONAL),
  /** Files are sent; the only kind that carries any. */
  ATTACH_DEPOSIT("Dépôt de pièce(s) jointe(s)", Presence.REQUIRED, Presence.OPTIONAL),
  /** Trace of the portal: one file was downloaded. */
  ATTACH_DL("Téléchargement de pièce(s) jointe(s)", Presence.FORBIDDEN, Presence.UNUSED),
  /** Trace of the portal: every file was downloaded. */
  ATTACH_DL_ALL("Téléchargement de pièce(s) jointe(s)", Presence.FORBIDDEN, Presence.UNUSED),
  /** Of the portal: a comment among service instructeurs, which the operator does not see. */
  COM_ADD("Ajout d'un commentaire", Presence.FORBIDDEN, Presence.UNUSED),
  /** A message for the person concerned. */
  SENDING_MESSAGE(
      "Envoi d'un message à la personne concernée", Presence.FORBIDDEN, Presence.EXPECTED);

  private final String label;
  private final Presence attachments;
  private final Presence message;

  Action(String label, Presence attachments, Presence message) {
    this.label = label;
    this.attachments = attachments;
    this.message = message;
  }

  /** The official French label. */
  @Override
  public String label() {
    return label;
  }

  /** Whether it carries files. */
  public Presence attachments() {
    return attachments;
  }

  /** Whether it carries a message. */
  public Presence message() {
    return message;
  }

  /** Who usually creates it; anybody entitled to the case may. */
  public Set<Party> authors() {
    return switch (this) {
      case STATUS_UPDATE, ATTACH_DEPOSIT, SENDING_MESSAGE -> EnumSet.of(Party.SI, Party.OSL);
      case ATTACH_DL, ATTACH_DL_ALL, COM_ADD -> EnumSet.of(Party.SI);
    };
  }

  /** True when files, and nothing else, may come with it. */
  public boolean carriesFiles() {
    return attachments == Presence.REQUIRED;
  }
}
