// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier;

import fr.hubee.core.rule.Message;
import fr.hubee.core.rule.Rule;
import fr.hubee.core.rule.Sources;
import java.util.List;

/**
 * The rules on whose a thing is.
 *
 * <p>Source: HubEE, specification 1.2.2, rights on objects (2021-08-31).
 */
public final class OwnershipRules {

  /** Such objects are not for callers of this quality. */
  public static final Rule OBJECT_OUT_OF_REACH =
      Rule.error(
          "OBJECT_OUT_OF_REACH",
          new Message("%s n'est pas accessible à %s.", "%s is out of reach for %s."),
          new Message(
              "Passez par ce que ce rôle peut lire : un SI lit le sous-dossier, jamais le dossier.",
              "Go by what this role may read: an SI reads the case, never the folder."),
          Sources.specification("droits sur les objets"));

  /** The object belongs to another organisation, or to another démarche. */
  public static final Rule NOT_THE_OWNER =
      Rule.error(
          "NOT_THE_OWNER",
          new Message(
              "%s appartient à une autre organisation ou à une autre démarche.",
              "%s belongs to another organisation or another démarche."),
          new Message(
              "Utilisez les identifiants de l'abonnement de cette démarche : le hub répond 403.",
              "Use the credentials of the subscription to this démarche: the hub answers 403."),
          Sources.specification("RC001 : le TD est adressé au SI demandeur"));

  private OwnershipRules() {}

  /** Returns every rule of this class. */
  public static List<Rule> all() {
    return List.of(OBJECT_OUT_OF_REACH, NOT_THE_OWNER);
  }
}
