// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.error;

import fr.hubee.core.rule.Message;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What to do about an explanation that the hub is known to give (HubEE V1, published messages and
 * official meaning of errors), as one table read from top to bottom. Only advice depends on the
 * words of the hub; no decision does.
 */
final class Remedies {

  private static final List<Row> ROWS =
      List.of(
          new Row(
              says("Size does not match"),
              "La taille déclarée n'est pas celle du fichier en octets. Déclarez la taille exacte ;"
                  + " un texte converti d'un système à l'autre change de taille.",
              "The declared size is not that of the file in bytes. Declare the exact size; a text"
                  + " converted from one system to another changes its size."),
          new Row(
              says("does not suscribed").or(says("does not subscribe")),
              "Le destinataire n'a pas d'abonnement actif à cette démarche. Vérifiez son SIRET et"
                  + " son code guichet, puis que son abonnement est activé.",
              "The recipient has no active subscription to this démarche. Check its SIRET and its"
                  + " branch code, then that its subscription is activated."),
          new Row(
              says("Case recipient").and(says("does not exist")),
              "Le destinataire n'existe pas dans cet environnement : son SIRET ou son code guichet"
                  + " est faux, ou bien son organisation n'y a pas encore été créée.",
              "The recipient does not exist in this environment: its SIRET or its branch code is"
                  + " wrong, or else its organisation was not created there yet."),
          new Row(
              says("is not a valid UUID"),
              "Un identifiant de la demande n'en est pas un du hub : ils ont 36 signes.",
              "An identifier of the request is not one of the hub: they have 36 characters."),
          new Row(
              says("Query parameter").and(says("is unexpected")),
              "Le hub ne connaît pas un paramètre de la demande : cet environnement est peut-être"
                  + " plus ancien. Mettez la bibliothèque à jour ou écrivez au support.",
              "The hub does not know a parameter of the request: this environment may be older."
                  + " Update the library or write to the support."),
          new Row(
              says("Binary meta-data is not found"),
              "Le hub n'attend pas de fichier sous cet identifiant : créez d'abord le télédossier"
                  + " ou l'événement qui le déclare.",
              "The hub expects no file under this identifier: first create the folder or the event"
                  + " that declares it."),
          new Row(
              says("File is not found").or(says("file is not found")),
              "Le hub n'a plus ce fichier, ou ne l'a pas encore : il est effacé après le délai de"
                  + " la démarche. Ne le redemandez pas ; lisez son état dans le télédossier.",
              "The hub no longer has this file, or not yet: it is deleted after the delay of the"
                  + " démarche. Do not ask for it again; read its status in the case."),
          new Row(
              failure -> failure.status().orElse(0) == 429,
              "Trop d'appels en peu de temps. Espacez-les, puis reprenez.",
              "Too many calls in a short time. Space them out, then resume."),
          new Row(
              says("Bad Response : Validation failed"),
              "Le hub a refusé sa propre réponse : la demande était sans doute incomplète (un envoi"
                  + " sans fichier, par exemple). Vérifiez-la avant de la répéter, puis écrivez au"
                  + " support.",
              "The hub refused its own answer: the request was probably incomplete (an upload"
                  + " without a file, for example). Check it before repeating it, then write to the"
                  + " support."));

  private Remedies() {}

  static Message refined(Failure failure, Message otherwise) {
    return DatapassRemedies.of(failure).or(() -> ofHub(failure)).orElse(otherwise);
  }

  private static Optional<Message> ofHub(Failure failure) {
    return ROWS.stream().filter(row -> row.when().test(failure)).findFirst().map(Row::remedy);
  }

  private static Predicate<Failure> says(String words) {
    return failure -> failure.mentions(words);
  }

  private record Row(Predicate<Failure> when, String french, String english) {

    Message remedy() {
      return new Message(french, english);
    }
  }
}
