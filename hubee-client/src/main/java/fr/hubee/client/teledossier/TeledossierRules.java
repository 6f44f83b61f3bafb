// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.teledossier;

import fr.hubee.core.rule.Message;
import fr.hubee.core.rule.Rule;
import fr.hubee.core.rule.Sources;
import java.util.List;

/**
 * The rules that what is sent about a télédossier must meet before it is worth sending, next to
 * those of the core.
 *
 * <p>Source: HubEE V1 contract, as each rule cites it.
 */
public final class TeledossierRules {

  /** A text cannot be an identifier of the hub. */
  public static final Rule IDENTIFIER_MALFORMED =
      Rule.error(
          "TELEDOSSIER_IDENTIFIER_MALFORMED",
          new Message(
              "« %s » ne peut pas être un identifiant du hub.",
              "\"%s\" cannot be an identifier of the hub."),
          new Message(
              "Donnez l'identifiant tel que le hub l'a écrit : un UUID.",
              "Give the identifier as the hub wrote it: a UUID."),
          Sources.folderApi("identifiants"));

  /** A field that the hub requires is blank. */
  public static final Rule FIELD_MISSING =
      Rule.error(
          "TELEDOSSIER_FIELD_MISSING",
          new Message("Ce champ est exigé par le hub.", "The hub requires this field."),
          new Message("Renseignez-le.", "Fill it in."),
          Sources.folderApi("Folder, Case, Event, Attachment : champs requis"));

  /** Two cases of one folder have the same number. */
  public static final Rule CASE_NUMBER_TWICE =
      Rule.error(
          "TELEDOSSIER_CASE_NUMBER_TWICE",
          new Message(
              "Deux sous-dossiers portent le même numéro.", "Two cases have the same number."),
          new Message(
              "Donnez à chacun le sien : celui du dossier, puis -01, -02…",
              "Give each its own: that of the folder, then -01, -02…"),
          Sources.folderApi("FolderAttachment.recipients"));

  /** A file goes to a case that the folder does not have. */
  public static final Rule FILE_ASTRAY =
      Rule.error(
          "TELEDOSSIER_FILE_ASTRAY",
          new Message(
              "Une pièce est destinée à un sous-dossier que le dossier n'a pas.",
              "A file goes to a case that the folder does not have."),
          new Message(
              "Destinez-la aux numéros des sous-dossiers de ce dossier.",
              "Send it to the numbers of the cases of this folder."),
          Sources.folderApi("FolderAttachment.recipients"));

  private TeledossierRules() {}

  /** Returns every rule of this package. */
  public static List<Rule> all() {
    return List.of(IDENTIFIER_MALFORMED, FIELD_MISSING, CASE_NUMBER_TWICE, FILE_ASTRAY);
  }
}
