// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.file;

import fr.hubee.core.rule.Message;
import fr.hubee.core.rule.Rule;
import fr.hubee.core.rule.Sources;
import java.util.List;

/**
 * The rules that a file must meet before it is worth sending. They quote no name.
 *
 * <p>Source: HubEE V1 contract, as each rule cites it.
 */
public final class FileRules {

  /** The file is not as long as it was declared to the hub. */
  public static final Rule FILE_SIZE_DIFFERS =
      Rule.error(
          "FILE_SIZE_DIFFERS",
          new Message(
              "Le fichier a %s octets ; %s ont été déclarés au hub, qui le refusera.",
              "The file has %s bytes; %s were declared to the hub, which will refuse it."),
          new Message(
              "Déclarez la taille exacte du fichier en octets. Un texte converti d'un système à"
                  + " l'autre change de taille.",
              "Declare the exact size of the file in bytes. A text converted from one system to"
                  + " another changes its size."),
          Sources.hubApi("PUT attachments : « Size does not match with attachment meta-data »"));

  private FileRules() {}

  /** Returns every rule of this package. */
  public static List<Rule> all() {
    return List.of(FILE_SIZE_DIFFERS);
  }
}
