// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.error;

import fr.hubee.core.rule.Message;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What to do about an answer of DataPass (DataPass v2, errors of the API, 2026-08-06), as one table
 * read from top to bottom. Empty where the advice is the same whoever answered.
 */
final class DatapassRemedies {

  private static final int FIRST_SERVER_ERROR = 500;

  private static final List<Row> ROWS =
      List.of(
          new Row(
              says("invalid_scope"),
              "DataPass ne connaît pas une portée demandée, ou l'application n'y a pas droit :"
                  + " read_authorizations, write_authorizations, read_webhooks, public.",
              "DataPass does not know a scope that was asked for, or the application has no right"
                  + " to it: read_authorizations, write_authorizations, read_webhooks, public."),
          new Row(
              status(401).or(says("invalid_client")),
              "Vérifiez l'identifiant et le secret de l'application dans DataPass"
                  + " (/developpeurs/applications), et que c'est bien cet environnement.",
              "Check the identifier and the secret of the application in DataPass"
                  + " (/developpeurs/applications), and that it is this environment."),
          new Row(
              status(403).or(says("Entité non traitable")),
              "La portée du jeton ne couvre pas cette opération, ou le titulaire de l'application"
                  + " n'est pas développeur de ce formulaire : demandez la portée, ou le rôle à"
                  + " datapass@api.gouv.fr.",
              "The scope of the token does not cover this operation, or the owner of the"
                  + " application is no developer of this form: ask for the scope, or for the role"
                  + " at datapass@api.gouv.fr."),
          new Row(
              says("Non trouvé"),
              "Vérifiez le numéro, sans « D » ni « H », et l'environnement ; DataPass cache aussi"
                  + " ce qui relève d'un formulaire dont vous n'êtes pas développeur.",
              "Check the number, without \"D\" or \"H\", and the environment; DataPass also hides"
                  + " what belongs to a form of which you are no developer."),
          new Row(
              says("autre demande d"),
              "Relisez la demande qui existe au lieu d'en créer une autre ; refusée ou révoquée,"
                  + " elle bloque jusqu'à ce que quelqu'un la supprime dans DataPass.",
              "Read the request that exists instead of creating another one; refused or revoked, it"
                  + " blocks until somebody deletes it in DataPass."),
          new Row(
              says("État non modifiable"),
              "La demande n'est plus un brouillon : son demandeur la met à jour dans DataPass.",
              "The request is no draft any more: its applicant updates it in DataPass."),
          new Row(
              status(400).or(status(422)),
              "Corrigez la demande d'après l'explication de DataPass ; la répéter telle quelle ne"
                  + " sert à rien.",
              "Correct the request as DataPass explains; repeating it unchanged is useless."),
          new Row(
              failure -> failure.possiblySent() && !hasAnswered(failure),
              "Attendez, puis relisez avant de répéter une création : DataPass l'a peut-être faite."
                  + " Si cela dure, écrivez à datapass@api.gouv.fr.",
              "Wait, then read back before repeating a creation: DataPass may have done it. If this"
                  + " lasts, write to datapass@api.gouv.fr."));

  private DatapassRemedies() {}

  static Optional<Message> of(Failure failure) {
    return ROWS.stream()
        .filter(row -> !failure.isOfHub() && row.when().test(failure))
        .findFirst()
        .map(row -> new Message(row.french(), row.english()));
  }

  private static Predicate<Failure> says(String words) {
    return failure -> failure.mentions(words);
  }

  private static Predicate<Failure> status(int status) {
    return failure -> failure.status().orElse(0) == status;
  }

  private static boolean hasAnswered(Failure failure) {
    return failure.status().isPresent() && failure.status().getAsInt() < FIRST_SERVER_ERROR;
  }

  private record Row(Predicate<Failure> when, String french, String english) {}
}
