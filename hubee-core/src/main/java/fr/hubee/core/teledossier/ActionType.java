// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier;

import fr.hubee.core.rule.Excerpt;
import java.util.Objects;
import java.util.Optional;

/**
 * The kind of an event, {@code Event.actionType}, as HubEE writes it. Open: see {@link WireCode}.
 * An event of an unknown kind is never acknowledged blindly. Immutable.
 *
 * <p>Source: HubEE V1, api_folder 1.2.7, Event.actionType (2023-04-28).
 *
 * @param value the code to the letter; never null
 */
public record ActionType(String value) implements WireCode {

  private static final Codes<Action> CODES = new Codes<>(Action.class);

  /** « Modification du statut du TD ». */
  public static final ActionType STATUS_UPDATE = of(Action.STATUS_UPDATE);

  /** « Dépôt de pièce(s) jointe(s) ». */
  public static final ActionType ATTACH_DEPOSIT = of(Action.ATTACH_DEPOSIT);

  /** « Téléchargement de pièce(s) jointe(s) », one file. */
  public static final ActionType ATTACH_DL = of(Action.ATTACH_DL);

  /** « Téléchargement de pièce(s) jointe(s) », all files. */
  public static final ActionType ATTACH_DL_ALL = of(Action.ATTACH_DL_ALL);

  /** « Ajout d'un commentaire ». */
  public static final ActionType COM_ADD = of(Action.COM_ADD);

  /** « Envoi d'un message à la personne concernée ». */
  public static final ActionType SENDING_MESSAGE = of(Action.SENDING_MESSAGE);

  public ActionType {
    Objects.requireNonNull(value, "value");
  }

  /** Returns the type that writes this kind. */
  public static ActionType of(Action action) {
    return new ActionType(Codes.of(action));
  }

  @Override
  public Optional<Action> known() {
    return CODES.find(value);
  }

  /** Returns the code, shortened and made printable when it is a strange one. */
  @Override
  public String toString() {
    return Excerpt.of(value);
  }
}
