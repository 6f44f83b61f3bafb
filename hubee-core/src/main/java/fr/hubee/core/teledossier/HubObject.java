// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier;

import static fr.hubee.core.teledossier.Party.ADMIN;
import static fr.hubee.core.teledossier.Party.DATAPASS;
import static fr.hubee.core.teledossier.Party.OSL;
import static fr.hubee.core.teledossier.Party.SI;

import fr.hubee.core.lifecycle.Labelled;
import java.util.EnumSet;
import java.util.Set;

/**
 * The things that the hub keeps, and which parties may touch each; that they be their own is
 * another question, see {@link Ownership}. Labels are French.
 *
 * <p>Source: HubEE, specification 1.2.2, rights on objects (2021-08-31), contract V2 (2024-11-14).
 */
public enum HubObject implements Labelled {
  /** The part of a télédossier that all its recipients share. */
  FOLDER("le dossier"),
  /** The part of one recipient. */
  CASE("le sous-dossier"),
  /** A file. */
  ATTACHMENT("la pièce jointe"),
  /** An entry in the history of a case. */
  EVENT("l'événement"),
  /** The right to receive the télédossiers of a démarche. */
  SUBSCRIPTION("l'abonnement"),
  /** What tells a party that something is to be read. */
  NOTIFICATION("la notification"),
  /** Whoever sends or receives. */
  ORGANIZATION("l'organisation"),
  /** A démarche as the hub is set up for it. */
  PROCESS("la démarche"),
  /** A person with an account. */
  USER("l'utilisateur");

  private final String label;

  HubObject(String label) {
    this.label = label;
  }

  /** The object in French, with its article. */
  @Override
  public String label() {
    return label;
  }

  /** The parties that may touch such objects; the hub itself is not counted. */
  public Set<Party> parties() {
    return switch (this) {
      case FOLDER -> EnumSet.of(OSL, ADMIN);
      case CASE, ATTACHMENT, EVENT, NOTIFICATION -> EnumSet.of(OSL, SI, ADMIN);
      case SUBSCRIPTION -> EnumSet.of(OSL, ADMIN, DATAPASS);
      case ORGANIZATION -> EnumSet.of(ADMIN, DATAPASS);
      case PROCESS, USER -> EnumSet.of(ADMIN);
    };
  }

  /** True for what belongs to a télédossier, and so to one operator and one recipient. */
  public boolean isOfTeledossier() {
    return switch (this) {
      case FOLDER, CASE, ATTACHMENT, EVENT, NOTIFICATION -> true;
      case SUBSCRIPTION, ORGANIZATION, PROCESS, USER -> false;
    };
  }
}
