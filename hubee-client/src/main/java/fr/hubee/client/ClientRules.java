// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import fr.hubee.core.rule.Message;
import fr.hubee.core.rule.Rule;
import fr.hubee.core.rule.Sources;
import java.util.List;

/**
 * The rules that a request must meet before it is worth sending. They quote no value.
 *
 * <p>Source: HubEE V1 contract, as each rule cites it.
 */
public final class ClientRules {

  /** A header that says who calls is blank, too long or holds a control character. */
  public static final Rule IDENTIFICATION_MALFORMED =
      Rule.error(
          "IDENTIFICATION_MALFORMED",
          new Message(
              "L'identification de l'appelant a 1 à 50 signes, sans signe de contrôle.",
              "What identifies the caller has 1 to 50 characters, none a control character."),
          new Message(
              "Donnez le nom de l'éditeur, de l'application et sa version, en clair.",
              "Give the name of the vendor, of the application and its version, in plain text."),
          Sources.hubApi("en-têtes editorName, applicationName, softwareVersion"));

  /** A field that the hub requires is absent or blank. */
  public static final Rule FIELD_MISSING =
      Rule.error(
          "HUB_FIELD_MISSING",
          new Message("Ce champ est exigé par le hub.", "The hub requires this field."),
          new Message("Renseignez-le.", "Fill it in."),
          Sources.hubApi("Organization, Subscription : champs requis"));

  /** A field is longer than the hub accepts. */
  public static final Rule FIELD_TOO_LONG =
      Rule.error(
          "HUB_FIELD_TOO_LONG",
          new Message(
              "Ce champ a %s signes ; le hub en accepte %s.",
              "This field has %s characters; the hub accepts %s."),
          new Message("Raccourcissez-le.", "Shorten it."),
          Sources.hubApi("Organization, Subscription : longueurs"));

  /** A phone number is not 10 to 20 digits. */
  public static final Rule PHONE_MALFORMED =
      Rule.error(
          "HUB_PHONE_MALFORMED",
          new Message(
              "Le hub veut un numéro de téléphone de 10 à 20 chiffres, précédés ou non de « + ».",
              "The hub wants a phone number of 10 to 20 digits, with or without a leading \"+\"."),
          new Message(
              "Saisissez-le ainsi : 0123456789 ou +33123456789.",
              "Write it as 0123456789 or +33123456789."),
          Sources.hubApi("phoneNumber, motif"));

  /** The address of the administrateur local does not have the form that the hub wants. */
  public static final Rule ADMINISTRATOR_EMAIL_MALFORMED =
      Rule.error(
          "HUB_ADMINISTRATOR_EMAIL_MALFORMED",
          new Message(
              "Le hub refuse cette adresse : il veut des lettres sans accent, chiffres, « . », « _ »"
                  + " ou « - », puis « @ », puis un domaine dont la fin a 2 à 4 minuscules.",
              "The hub refuses this address: it wants unaccented letters, digits, \".\", \"_\" or"
                  + " \"-\", then \"@\", then a domain that ends in 2 to 4 lower-case letters."),
          new Message(
              "Donnez une autre adresse, sans « + » et sans extension longue comme « .alsace ».",
              "Give another address, without \"+\" and without a long ending such as \".alsace\"."),
          Sources.hubApi("LocalAdministrator.email, motif"));

  private ClientRules() {}

  /** Returns every rule of this package. */
  public static List<Rule> all() {
    return List.of(
        IDENTIFICATION_MALFORMED,
        FIELD_MISSING,
        FIELD_TOO_LONG,
        PHONE_MALFORMED,
        ADMINISTRATOR_EMAIL_MALFORMED);
  }
}
