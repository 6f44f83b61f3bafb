// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.identity;

import fr.hubee.core.rule.Message;
import fr.hubee.core.rule.Rule;
import fr.hubee.core.rule.Sources;
import java.util.List;

/** The rules on persons: what they look like to DataPass, to the hub, to an instructor. */
public final class ContactRules {

  /** The text is not an e-mail address in the eyes of DataPass. */
  public static final Rule EMAIL_MALFORMED =
      Rule.error(
          "EMAIL_MALFORMED",
          new Message(
              "Cette adresse e-mail n'est pas valide : %s.",
              "This e-mail address is not valid: %s."),
          new Message(
              "Saisissez une adresse comme prenom.nom@mairie-exemple.fr, sans espace ni accent.",
              "Type an address such as prenom.nom@mairie-exemple.fr, without space or accent."),
          Sources.datapass("contacts, e-mail : « n'est pas valide »"));

  /** DataPass accepts the address, the published contract of the hub does not. */
  public static final Rule EMAIL_REFUSED_BY_HUB =
      Rule.warning(
          "EMAIL_REFUSED_BY_HUB",
          new Message(
              "DataPass accepte cette adresse e-mail, mais le contrat du hub la refuse : l'abonnement"
                  + " pourrait ne jamais y être créé.",
              "DataPass accepts this e-mail address, but the contract of the hub refuses it: the"
                  + " subscription might never be created there."),
          new Message(
              "Préférez une adresse sans « + » ni signe rare, dont la fin a 2 à 4 lettres (.fr, .org ;"
                  + " pas .alsace).",
              "Prefer an address without \"+\" or a rare sign, whose end has 2 to 4 letters (.fr,"
                  + " .org; not .alsace)."),
          Sources.hubApi("LocalAdministrator.email, motif (Subscription 1.2.3)"));

  /** The mailbox seems to be that of a service. */
  public static final Rule EMAIL_NOT_NOMINATIVE =
      Rule.warning(
          "EMAIL_NOT_NOMINATIVE",
          new Message(
              "Cette adresse e-mail semble être celle d'un service, pas d'une personne.",
              "This e-mail address seems to be that of a service, not of a person."),
          new Message(
              "Donnez une adresse nominative ; à défaut, pour CertDc, la commune certifie à"
                  + " dgs-certdc@sante.gouv.fr qu'une seule personne relève cette boîte.",
              "Give a nominative address; failing that, for CertDc, the commune certifies to"
                  + " dgs-certdc@sante.gouv.fr that one single person reads this mailbox."),
          Sources.guide("G42, G66"));

  /** The mailbox is that of a consumer. */
  public static final Rule EMAIL_NOT_PROFESSIONAL =
      Rule.warning(
          "EMAIL_NOT_PROFESSIONAL",
          new Message(
              "Cette adresse e-mail est celle d'une messagerie grand public.",
              "This e-mail address is that of a consumer mail service."),
          new Message(
              "Donnez l'adresse professionnelle de la personne, si elle en a une.",
              "Give the person's professional address, if there is one."),
          Sources.guide("G42, G66"));

  /** The text is not a French phone number in the eyes of DataPass. */
  public static final Rule PHONE_MALFORMED =
      Rule.error(
          "PHONE_MALFORMED",
          new Message(
              "Ce n'est pas un numéro de téléphone français.",
              "This is not a French phone number."),
          new Message(
              "Saisissez-le ainsi : 0199001234 ou +33199001234, par paires ; espaces, points et"
                  + " traits d'union sont admis, les barres obliques non.",
              "Type it as 0199001234 or +33199001234, in pairs; spaces, dots and hyphens are allowed,"
                  + " slashes are not."),
          Sources.datapass(
              "contacts, téléphone : « doit être un numéro de téléphone français », 2025-06-05"));

  /** The number exists, and no spelling of it is accepted by DataPass. */
  public static final Rule PHONE_UNACCEPTED_BY_DATAPASS =
      Rule.error(
          "PHONE_UNACCEPTED_BY_DATAPASS",
          new Message(
              "Ce numéro de Polynésie française a huit chiffres ; DataPass n'en accepte que six.",
              "This number of Polynésie française has eight digits; DataPass accepts six only."),
          new Message(
              "Donnez un autre numéro, ou écrivez à datapass@api.gouv.fr.",
              "Give another number, or write to datapass@api.gouv.fr."),
          Sources.datapass("contacts, téléphone : +689 suivi de trois paires"));

  /** The number is accepted by DataPass in its national form only. */
  public static final Rule PHONE_CONVERTED =
      Rule.warning(
          "PHONE_CONVERTED",
          new Message(
              "DataPass refuserait ce numéro tel qu'il est écrit ; il accepte sa forme nationale.",
              "DataPass would refuse this number as it is written; it accepts its national form."),
          new Message(
              "Transmettez-le en dix chiffres : 0692…, 0508…, sans signe venu d'un traitement de"
                  + " texte.",
              "Hand it on as ten digits: 0692…, 0508…, without a sign that comes from a word"
                  + " processor."),
          Sources.datapass("contacts, téléphone : +262 et +508 suivis de trop peu de chiffres"));

  /** DataPass accepts the number, the published contract of the hub does not. */
  public static final Rule PHONE_REFUSED_BY_HUB =
      Rule.warning(
          "PHONE_REFUSED_BY_HUB",
          new Message(
              "DataPass accepte ce numéro, mais le contrat du hub veut 10 à 20 chiffres :"
                  + " l'abonnement pourrait ne jamais y être créé.",
              "DataPass accepts this number, but the contract of the hub wants 10 to 20 digits: the"
                  + " subscription might never be created there."),
          new Message(
              "À Saint-Pierre-et-Miquelon, écrivez 0508… ; ailleurs, donnez un numéro à dix chiffres"
                  + " s'il y en a un, sinon écrivez à contact@hubee.numerique.gouv.fr.",
              "In Saint-Pierre-et-Miquelon, write 0508…; elsewhere, give a number of ten digits if"
                  + " there is one, else write to contact@hubee.numerique.gouv.fr."),
          Sources.hubApi("LocalAdministrator.phoneNumber, motif (Subscription 1.2.3)"));

  /** DataPass v1 would have refused the number. */
  public static final Rule PHONE_REFUSED_IN_2022 =
      Rule.error(
          "PHONE_REFUSED_IN_2022",
          new Message(
              "DataPass v1 veut 7 à 15 chiffres, précédés ou non de « + ».",
              "DataPass v1 wants 7 to 15 digits, with or without a leading \"+\"."),
          new Message(
              "Ne séparez les chiffres que d'un espace ou d'un trait d'union, jamais d'un point.",
              "Separate the digits by one space or one hyphen only, never by a dot."),
          Sources.guide("G62, G63 (DataPass v1)"));

  /** The administrateur local is the maire. */
  public static final Rule ADMINISTRATOR_IS_MAIRE =
      Rule.warning(
          "ADMINISTRATOR_IS_MAIRE",
          new Message(
              "Le maire est désigné comme administrateur local : l'opérateur demandera une autre"
                  + " personne.",
              "The maire is named administrateur local: the operator will ask for somebody else."),
          new Message(
              "Désignez une personne proche du traitement quotidien, au service de l'état civil ou au"
                  + " secrétariat de mairie.",
              "Name somebody close to the daily work, in civil status or the town clerk's office."),
          Sources.datapass("demande de modification type, formulaires HubEE"));

  private ContactRules() {}

  /** Returns every rule of this class. */
  public static List<Rule> all() {
    return List.of(
        EMAIL_MALFORMED,
        EMAIL_REFUSED_BY_HUB,
        EMAIL_NOT_NOMINATIVE,
        EMAIL_NOT_PROFESSIONAL,
        PHONE_MALFORMED,
        PHONE_UNACCEPTED_BY_DATAPASS,
        PHONE_CONVERTED,
        PHONE_REFUSED_BY_HUB,
        PHONE_REFUSED_IN_2022,
        ADMINISTRATOR_IS_MAIRE);
  }
}
