// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.api;

import fr.hubee.core.demarche.RequestForm;
import fr.hubee.testkit.fake.FakeRequest;
import fr.hubee.testkit.fake.datapass.model.DataKey;
import fr.hubee.testkit.fake.datapass.wire.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The body of POST and PATCH: {@code {"demande": {…}}}. What is no object counts as empty, as the
 * framework does. Immutable.
 */
record DemandeBody(Map<String, @Nullable Object> demande) {

  /** A key that passes the filter and that no model of HubEE has. */
  private static final String MODALITIES = "modalities";

  static DemandeBody of(FakeRequest request) {
    if (request.body().isBlank()) {
      return new DemandeBody(Map.of());
    }
    if (!Json.isWellFormed(request.body())) {
      throw new Problem(Problems.page(400));
    }
    return new DemandeBody(Json.child(Json.object(request.body()).orElseGet(Map::of), "demande"));
  }

  /** The form asked for, by {@code form_uid} or else by {@code type}. */
  RequestForm form() {
    Optional<String> uid = Json.text(demande, "form_uid");
    Optional<String> type = Json.text(demande, "type");
    return ApiCall.allForms().stream()
        .filter(
            form ->
                uid.map(form.uid()::equals)
                    .or(() -> type.map(form.definitionId()::equals))
                    .orElse(false))
        .findFirst()
        .orElseThrow(Problems::unknownForm);
  }

  /** Returns {@code data}, or refuses every key that the form does not have. */
  Map<String, @Nullable Object> data(RequestForm form) {
    Map<String, @Nullable Object> data = Json.child(demande, "data");
    List<String> unknown =
        data.keySet().stream()
            .filter(key -> DataKey.of(key, form).isEmpty())
            .filter(key -> !key.equals(MODALITIES))
            .toList();
    if (!unknown.isEmpty()) {
      throw Problems.unknownKeys(unknown);
    }
    if (data.containsKey(MODALITIES)) {
      throw Problems.serverError();
    }
    return data;
  }

  /** Returns {@code applicant}, or refuses when it is no object. */
  Map<String, @Nullable Object> applicant() {
    if (!(demande.get("applicant") instanceof Map<?, ?>)) {
      throw Problems.missingApplicant();
    }
    return Json.child(demande, "applicant");
  }

  /** The SIRET, as it came; empty when there is none. */
  String siret() {
    return Json.text(Json.child(demande, "organization"), "siret").orElse("");
  }
}
