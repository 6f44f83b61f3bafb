// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.api;

import fr.hubee.core.demarche.RequestForm;
import fr.hubee.testkit.fake.datapass.model.DataKey;
import fr.hubee.testkit.fake.datapass.model.Store;
import fr.hubee.testkit.fake.datapass.model.StoredRequest;
import fr.hubee.testkit.fake.datapass.model.Switch;
import fr.hubee.testkit.fake.datapass.wire.Shapes;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the documentation of the API says and the program does not do; behind switches. */
final class Documented {

  private final Store store;

  Documented(Store store) {
    this.store = store;
  }

  /** True when the caller may see the form; by the tutorial, who may not is told so. */
  static boolean sees(ApiCall call, RequestForm form, Store store) {
    boolean sees = call.token().sees(form);
    if (!sees && store.is(Switch.MISSING_ROLE_IS_403)) {
      throw Problems.forbidden();
    }
    return sees;
  }

  void refuseWithoutForms(ApiCall call) {
    if (call.forms().isEmpty() && store.is(Switch.MISSING_ROLE_IS_403)) {
      throw Problems.forbidden();
    }
  }

  Map<String, @Nullable Object> demande(StoredRequest request) {
    Map<String, @Nullable Object> served = Shapes.demande(request);
    if (store.is(Switch.DOCUMENTED_FIELDS)) {
      Map<String, @Nullable Object> organisation = Shapes.organisation(request.organisation());
      organisation.put("name", request.organisation().name());
      served.put("organisation", organisation);
      served.put("service_provider", Shapes.serviceProvider());
    }
    return served;
  }

  Map<String, @Nullable Object> habilitation(Map<String, @Nullable Object> served) {
    if (store.is(Switch.DOCUMENTED_FIELDS)) {
      served.put("organization", served.get("organisation"));
    }
    return served;
  }

  Map<String, @Nullable Object> definition(Map<String, @Nullable Object> served, RequestForm form) {
    if (store.is(Switch.DOCUMENTED_FIELDS)) {
      served.put("name_with_stage", form.label());
      served.put("data", keysOf(form));
    }
    return served;
  }

  private static List<String> keysOf(RequestForm form) {
    return Arrays.stream(DataKey.values())
        .map(DataKey::wire)
        .filter(key -> DataKey.of(key, form).isPresent())
        .toList();
  }
}
