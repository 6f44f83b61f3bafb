// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.doctor;

import fr.hubee.core.rule.Message;
import fr.hubee.core.rule.Rule;
import fr.hubee.core.rule.Sources;
import java.util.List;

/**
 * What a self-check may find. The sentences name hosts, scopes and figures: no secret, no person.
 *
 * <p>Source: HubEE V1 contract and a choice of this library, as each rule cites it.
 */
public final class DoctorRules {

  /** The name of the hub's host is not known here. */
  public static final Rule DOCTOR_DNS =
      Rule.error(
          "DOCTOR_DNS",
          new Message(
              "Le nom %s n'est pas connu de ce réseau (DNS).",
              "The name %s is not known to this network (DNS)."),
          new Message(
              "Vérifiez l'adresse de l'environnement, puis le DNS de la machine ; "
                  + "derrière un mandataire, déclarez-le.",
              "Check the address of the environment, then the DNS of the machine; behind "
                  + "a proxy, declare it."),
          Sources.library("le réseau de la machine"));

  /** The host does not accept a connection. */
  public static final Rule DOCTOR_TCP =
      Rule.error(
          "DOCTOR_TCP",
          new Message(
              "Aucune connexion n'est acceptée par %s.", "No connection is accepted by %s."),
          new Message(
              "Ouvrez le port 443 (HTTPS) vers cet hôte dans le pare-feu, ou déclarez le "
                  + "mandataire ; les SI du RIE passent par la PFAI.",
              "Open port 443 (HTTPS) to this host in the firewall, or declare the proxy; "
                  + "those on the RIE go through the PFAI."),
          Sources.contract2024("réseau"));

  /** The certificate is not trusted here, or not yet or no longer valid. */
  public static final Rule DOCTOR_TLS_TRUST =
      Rule.error(
          "DOCTOR_TLS_TRUST",
          new Message(
              "Le certificat TLS que présente %s n'est pas reconnu par cette JVM.",
              "This JVM does not trust the TLS certificate that %s shows."),
          new Message(
              "Vérifiez l'heure de la machine et l'adresse ; ajoutez l'autorité "
                  + "(Certigna pour le hub, celle du mandataire s'il déchiffre) par "
                  + "TransportSettings.trustAlso.",
              "Check the time of the machine and the address; add the authority "
                  + "(Certigna for the hub, that of the proxy if it decrypts) by "
                  + "TransportSettings.trustAlso."),
          Sources.contract2024("TLS"));

  /** TLS could not be agreed on. */
  public static final Rule DOCTOR_TLS =
      Rule.error(
          "DOCTOR_TLS",
          new Message(
              "La négociation TLS avec %s a échoué.", "TLS could not be agreed on with %s."),
          new Message(
              "Le hub exige TLS 1.2 ou plus : vérifiez la JVM, puis ce qui intercepte la "
                  + "connexion (mandataire, antivirus).",
              "The hub requires TLS 1.2 or newer: check the JVM, then what intercepts "
                  + "the connection (proxy, antivirus)."),
          Sources.contract2024("TLS"));

  /** A proxy is set and cannot be reached. */
  public static final Rule DOCTOR_PROXY_UNREACHABLE =
      Rule.error(
          "DOCTOR_PROXY_UNREACHABLE",
          new Message(
              "Le mandataire %s est déclaré et ne répond pas.",
              "The proxy %s is declared and does not answer."),
          new Message(
              "Vérifiez son adresse et son port (réglages du client, ou https.proxyHost "
                  + "de la JVM).",
              "Check its address and its port (settings of the client, or "
                  + "https.proxyHost of the JVM)."),
          Sources.library("le réseau de la machine"));

  /** The proxy wants a password, or refuses. */
  public static final Rule DOCTOR_PROXY_REFUSES =
      Rule.error(
          "DOCTOR_PROXY_REFUSES",
          new Message("Un mandataire refuse le passage vers %s.", "A proxy refuses the way to %s."),
          new Message(
              "Faites autoriser cet hôte par le mandataire ; s'il veut un mot de passe, "
                  + "donnez-le par l'Authenticator de la JVM.",
              "Have this host allowed by the proxy; if it wants a password, give it by "
                  + "the Authenticator of the JVM."),
          Sources.library("le réseau de la machine"));

  /** The connection was made, and no whole answer came. */
  public static final Rule DOCTOR_NO_ANSWER =
      Rule.error(
          "DOCTOR_NO_ANSWER",
          new Message(
              "La connexion à %s est établie, mais aucune réponse entière n'est venue.",
              "The connection to %s is made, but no whole answer came."),
          new Message(
              "Recommencez ; si cela dure, regardez ce qui coupe (mandataire, pare-feu, "
                  + "délais), puis écrivez au support.",
              "Try again; if it lasts, look at what cuts (proxy, firewall, time limits), "
                  + "then write to the support."),
          Sources.hubApi("sens des erreurs"));

  /** Something else than the hub answers. */
  public static final Rule DOCTOR_NOT_THE_HUB =
      Rule.error(
          "DOCTOR_NOT_THE_HUB",
          new Message(
              "Ce qui répond à l'adresse %s n'est pas le hub : une page, une "
                  + "redirection, ou autre chose.",
              "What answers at %s is not the hub: a page, a redirect, or something else."),
          new Message(
              "Vérifiez les adresses de l'environnement (sans barre finale), puis le "
                  + "mandataire ou le portail captif.",
              "Check the addresses of the environment, then the proxy or the captive " + "portal."),
          Sources.hubApi("hôtes"));

  /** The hub says that it is not well. */
  public static final Rule DOCTOR_HUB_DOWN =
      Rule.error(
          "DOCTOR_HUB_DOWN",
          new Message(
              "Le hub répond à l'adresse %s, mais il est en panne (HTTP %s).",
              "The hub answers at %s, but is not well (HTTP %s)."),
          new Message(
              "Attendez une heure et recommencez ; si cela dure, écrivez au support.",
              "Wait an hour and try again; if it lasts, write to the support."),
          Sources.hubApi("sens des erreurs"));

  /** Too many calls. */
  public static final Rule DOCTOR_THROTTLED =
      Rule.warning(
          "DOCTOR_THROTTLED",
          new Message(
              "Le hub répond à %s qu'il reçoit trop d'appels.",
              "The hub answers at %s that there are too many calls."),
          new Message("Espacez les appels.", "Space the calls out."),
          Sources.hubApi("limites"));

  /** The pair is not accepted. */
  public static final Rule DOCTOR_CREDENTIALS =
      Rule.error(
          "DOCTOR_CREDENTIALS",
          new Message(
              "Le couple identifiant et secret n'est pas accepté par %s.",
              "The client id and its secret are not accepted by %s."),
          new Message(
              "Le secret a-t-il été régénéré sur le portail ? Copiez-le de nouveau ; "
                  + "vérifiez aussi qu'il est de cet environnement.",
              "Was the secret regenerated in the portal? Copy it again; check also that "
                  + "it is of this environment."),
          Sources.hubApi("erreurs d'authentification"));

  /** The API refuses a token that was just given. */
  public static final Rule DOCTOR_TOKEN_REFUSED =
      Rule.error(
          "DOCTOR_TOKEN_REFUSED",
          new Message(
              "Le jeton, à peine donné, est refusé par %s.",
              "The token, given just now, is refused by %s."),
          new Message(
              "Vérifiez que les deux adresses sont du même environnement, et l'heure de "
                  + "la machine.",
              "Check that both addresses are of one environment, and the time of the "
                  + "machine."),
          Sources.hubApi("erreurs d'authentification"));

  /** The provider of tokens of the embedder failed. */
  public static final Rule DOCTOR_TOKEN_PROVIDER =
      Rule.error(
          "DOCTOR_TOKEN_PROVIDER",
          new Message(
              "Le fournisseur de jetons donné au client a échoué (%s).",
              "The provider of tokens that was given to the client failed (%s)."),
          new Message(
              "Regardez ce programme : il n'est pas de la bibliothèque.",
              "Look at that program: it is not the library's."),
          Sources.library("TokenProvider"));

  /** The token does not allow what the scope should. */
  public static final Rule DOCTOR_SCOPE =
      Rule.error(
          "DOCTOR_SCOPE",
          new Message(
              "Le jeton est donné, mais ne permet pas la portée %s.",
              "The token is given, but does not allow the scope %s."),
          new Message(
              "Demandez la portée de vos identifiants : SI pour une mairie, OSL pour un "
                  + "opérateur, ADMIN pour l'administration.",
              "Ask for the scope of your credentials: SI for a mairie, OSL for an "
                  + "operator, ADMIN for the administration."),
          Sources.hubApi("portées"));

  /** No reading is known to be allowed for this scope. */
  public static final Rule DOCTOR_SCOPE_UNVERIFIED =
      Rule.information(
          "DOCTOR_SCOPE_UNVERIFIED",
          new Message(
              "Aucune lecture n'est connue pour la portée %s : le hub est joint, ce que "
                  + "permet le jeton n'a pas pu être vérifié.",
              "No reading is known for the scope %s: the hub is reached, what the token "
                  + "allows could not be verified."),
          new Message("Rien à faire.", "Nothing to do."),
          Sources.hubApi("portées"));

  /** The hub refuses the question. */
  public static final Rule DOCTOR_REFUSED =
      Rule.error(
          "DOCTOR_REFUSED",
          new Message(
              "Le hub refuse à %s une lecture des plus simples (HTTP %s).",
              "The hub refuses at %s one of the simplest readings (HTTP %s)."),
          new Message(
              "Mettez la bibliothèque à jour, ou écrivez au support.",
              "Update the library, or write to the support."),
          Sources.hubApi("sens des erreurs"));

  /** The clock of this machine is wrong. */
  public static final Rule DOCTOR_CLOCK =
      Rule.warning(
          "DOCTOR_CLOCK",
          new Message(
              "L'horloge de cette machine s'écarte de %s s de celle du hub.",
              "The clock of this machine differs from the hub's by %s s."),
          new Message(
              "Synchronisez-la (NTP) : un jeton serait employé trop tard ou redemandé "
                  + "sans cesse, et les dates seraient fausses.",
              "Synchronise it (NTP): a token would be used too late or asked for without "
                  + "end, and dates would be wrong."),
          Sources.library("marge d'un jeton : 60 s"));

  /** What says who calls is disfigured on the wire. */
  public static final Rule DOCTOR_IDENTIFICATION =
      Rule.warning(
          "DOCTOR_IDENTIFICATION",
          new Message(
              "L'en-tête %s perd des signes : un en-tête n'a que de l'ASCII.",
              "The header %s loses characters: a header has ASCII alone."),
          new Message(
              "Donnez un nom en lettres latines : le support s'en sert pour vous " + "retrouver.",
              "Give a name in Latin letters: the support finds you by it."),
          Sources.hubApi("en-têtes editorName, applicationName, softwareVersion"));

  /** How many notifications wait. */
  public static final Rule DOCTOR_QUEUE =
      Rule.information(
          "DOCTOR_QUEUE",
          new Message("%s notification(s) en attente.", "%s notification(s) waiting."),
          new Message("Rien à faire si la relève passe.", "Nothing to do if they are collected."),
          Sources.hubApi("notifications"));

  /** A notification has waited for long. */
  public static final Rule DOCTOR_QUEUE_OLD =
      Rule.warning(
          "DOCTOR_QUEUE_OLD",
          new Message(
              "La plus ancienne notification attend depuis %s jour(s).",
              "The oldest notification has been waiting for %s day(s)."),
          new Message(
              "Vérifiez que la relève tourne et qu'aucun télédossier ne la bloque.",
              "Check that the collecting runs and that no télédossier blocks it."),
          Sources.library("deux jours : ce que suit un opérateur"));

  private DoctorRules() {}

  /** Returns every rule of this class. */
  public static List<Rule> all() {
    return List.of(
        DOCTOR_DNS,
        DOCTOR_TCP,
        DOCTOR_TLS_TRUST,
        DOCTOR_TLS,
        DOCTOR_PROXY_UNREACHABLE,
        DOCTOR_PROXY_REFUSES,
        DOCTOR_NO_ANSWER,
        DOCTOR_NOT_THE_HUB,
        DOCTOR_HUB_DOWN,
        DOCTOR_THROTTLED,
        DOCTOR_CREDENTIALS,
        DOCTOR_TOKEN_REFUSED,
        DOCTOR_TOKEN_PROVIDER,
        DOCTOR_SCOPE,
        DOCTOR_SCOPE_UNVERIFIED,
        DOCTOR_REFUSED,
        DOCTOR_CLOCK,
        DOCTOR_IDENTIFICATION,
        DOCTOR_QUEUE,
        DOCTOR_QUEUE_OLD);
  }
}
