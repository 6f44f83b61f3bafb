// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.api;

import fr.hubee.core.demarche.RequestForm;
import fr.hubee.testkit.fake.FakeRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A request that bears a token: who calls, and the identifiers in its path. Immutable. */
record ApiCall(FakeRequest request, Token token, Map<String, String> identifiers) {

  private static final List<RequestForm> FORMS = List.of(RequestForm.CERTDC, RequestForm.BUNDLE);

  /** What an endpoint does: returns the tree to answer. */
  @FunctionalInterface
  interface Handler {
    Object answer(ApiCall call);
  }

  ApiCall {
    identifiers = Map.copyOf(identifiers);
  }

  String identifier(String name) {
    return Objects.requireNonNull(identifiers.get(name), name);
  }

  /** The forms of HubEE that the caller may see. */
  List<RequestForm> forms() {
    return FORMS.stream().filter(token::sees).toList();
  }

  /** The forms of HubEE. */
  static List<RequestForm> allForms() {
    return FORMS;
  }
}
