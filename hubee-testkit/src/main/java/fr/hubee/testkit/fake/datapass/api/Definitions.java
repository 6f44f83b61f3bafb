// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.api;

import fr.hubee.core.demarche.Demarche;
import fr.hubee.core.demarche.Environment;
import fr.hubee.core.demarche.RequestForm;
import fr.hubee.testkit.fake.FakeAnswer;
import fr.hubee.testkit.fake.datapass.model.OfferedScopes;
import fr.hubee.testkit.fake.datapass.model.Store;
import fr.hubee.testkit.fake.datapass.wire.TypeName;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The endpoints that read definitions and their forms: one form each for HubEE. */
final class Definitions {

  private static final String GROUP =
      "Démarches en ligne auxquelles vous souhaitez abonner votre commune";

  private final Store store;
  private final Documented documented;

  Definitions(Store store) {
    this.store = store;
    this.documented = new Documented(store);
  }

  Object list(ApiCall call) {
    documented.refuseWithoutForms(call);
    return call.forms().stream().map(this::definition).toList();
  }

  Object get(ApiCall call) {
    return definition(visible(call));
  }

  Object forms(ApiCall call) {
    return List.of(form(visible(call)));
  }

  /** An unknown definition, and one of others, get an empty object. */
  private RequestForm visible(ApiCall call) {
    return ApiCall.allForms().stream()
        .filter(form -> form.definitionId().equals(call.identifier("id")))
        .filter(form -> Documented.sees(call, form, store))
        .findFirst()
        .orElseThrow(() -> new Problem(new FakeAnswer(404, Map.of(), "{}")));
  }

  private Map<String, @Nullable Object> definition(RequestForm form) {
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    told.put("id", form.definitionId());
    told.put("name", form.label());
    told.put("multi_stage?", false);
    told.put("authorization_request_class", TypeName.ofClass(form));
    told.put(
        "scopes",
        form.equals(RequestForm.BUNDLE)
            ? OfferedScopes.all(store.catalogue()).map(this::scope).toList()
            : List.of());
    return documented.definition(told, form);
  }

  /** The deprecated one and the hidden one too; deprecated the day after the date alone. */
  private Map<String, @Nullable Object> scope(Demarche demarche) {
    Optional<LocalDate> closed = demarche.opening(Environment.PRODUCTION).closingDay();
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    told.put("name", demarche.label());
    told.put("value", demarche.datapassScope().orElse(""));
    told.put("group", GROUP);
    told.put("link", null);
    told.put("included", false);
    told.put("disabled", false);
    told.put("deprecated", closed.filter(day -> day.isBefore(store.today())).isPresent());
    told.put("deprecated_date", closed.map(LocalDate::toString).orElse(null));
    return told;
  }

  private static Map<String, @Nullable Object> form(RequestForm form) {
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    told.put("uid", form.uid());
    told.put("name", form.label());
    told.put("description", TypeName.description(form));
    told.put("use_case", null);
    told.put("definition_id", form.definitionId());
    told.put("authorization_request_class", TypeName.ofClass(form));
    told.put("data", form.equals(RequestForm.BUNDLE) ? Map.of("scopes", List.of()) : Map.of());
    return told;
  }
}
