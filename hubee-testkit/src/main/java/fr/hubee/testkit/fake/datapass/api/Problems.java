// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.api;

import fr.hubee.testkit.fake.Content;
import fr.hubee.testkit.fake.FakeAnswer;
import fr.hubee.testkit.fake.datapass.wire.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The API's refusals, to the letter (DataPass v2, errors of the API, 2026-08-06). */
final class Problems {

  private static final String TITLE_FORBIDDEN = "Non autorisé";
  private static final String AUTHORIZATION = "headers/Authorization";
  private static final String HTML = "text/html; charset=utf-8";
  private static final String PAGE =
      "<!DOCTYPE html><html lang=\"fr\"><head><title>%1$d</title></head><body><h1>%1$d</h1></body>"
          + "</html>";

  private Problems() {}

  static Problem missingApplicant() {
    return one(
        400,
        "Paramètre manquant",
        "Le paramètre « applicant » est requis mais absent de la requête.",
        "/applicant");
  }

  static Problem noToken() {
    return one(
        401,
        TITLE_FORBIDDEN,
        "Un jeton d'accès est requis mais absent dans les en-têtes de la requête.",
        AUTHORIZATION);
  }

  static Problem expiredToken() {
    return one(
        401,
        "Jeton expiré",
        "Le jeton d’accès a expiré. Veuillez en obtenir un nouveau.",
        AUTHORIZATION);
  }

  static Problem forbiddenForm() {
    return one(
        403, TITLE_FORBIDDEN, "Vous n’avez pas les droits pour créer ce type de demande.", null);
  }

  static Problem notFound() {
    return one(404, "Non trouvé", "La ressource demandée est introuvable.", null);
  }

  /** What a missing scope and a revoked token get, whatever the documentation says. */
  static Problem unprocessable() {
    return one(
        422,
        "Entité non traitable",
        "Un problème est survenu lors du traitement de la requête.",
        null);
  }

  /** What the documentation says that a missing scope or role gets. */
  static Problem forbidden() {
    return one(
        403, TITLE_FORBIDDEN, "Un problème est survenu lors du traitement de la requête.", null);
  }

  static Problem unknownForm() {
    return one(422, "Formulaire introuvable", "Le formulaire demandé est introuvable.", null);
  }

  static Problem unknownKeys(List<String> keys) {
    return of(
        422,
        keys.stream()
            .map(
                key ->
                    error(
                        422,
                        "Clé invalide",
                        "La clé « " + key + " » n’existe pas pour ce type de demande.",
                        "/data/" + key))
            .toList());
  }

  static Problem invalidApplicant(List<String> messages) {
    return each("Demandeur invalide", messages);
  }

  static Problem invalidOrganisation(List<String> messages) {
    return each("Organisation invalide", messages);
  }

  static Problem invalidRequest(List<String> messages) {
    return each("Demande invalide", messages);
  }

  static Problem terminalState() {
    return one(
        422,
        "État non modifiable",
        "La demande ne peut pas être modifiée dans l’état actuel.",
        null);
  }

  /** A page of the framework, as for any path or body that it does not understand. */
  static FakeAnswer page(int status) {
    return new FakeAnswer(status, Map.of(), HTML, Content.of(PAGE.formatted(status)));
  }

  static Problem serverError() {
    return new Problem(page(500));
  }

  private static Problem each(String title, List<String> messages) {
    return of(422, messages.stream().map(detail -> error(422, title, detail, null)).toList());
  }

  private static Problem one(int status, String title, String detail, @Nullable String pointer) {
    return of(status, List.of(error(status, title, detail, pointer)));
  }

  private static Problem of(int status, List<Map<String, Object>> errors) {
    return new Problem(new FakeAnswer(status, Map.of(), Json.write(Map.of("errors", errors))));
  }

  private static Map<String, Object> error(
      int status, String title, String detail, @Nullable String pointer) {
    Map<String, Object> error = new LinkedHashMap<>();
    error.put("status", Integer.toString(status));
    error.put("title", title);
    error.put("detail", detail);
    if (pointer != null) {
      error.put("source", Map.of("pointer", pointer));
    }
    return error;
  }
}
