// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.wire;

import fr.hubee.core.demarche.RequestForm;
import java.util.Map;

/**
 * The other names of a form on the wire (DataPass v2, definitions and forms of HubEE, 2026-08-06).
 */
public final class TypeName {

  private static final Map<RequestForm, String> CLASSES =
      Map.of(
          RequestForm.CERTDC,
          "AuthorizationRequest::HubEECertDC",
          RequestForm.BUNDLE,
          "AuthorizationRequest::HubEEDila");

  private static final Map<RequestForm, String> DESCRIPTIONS =
      Map.of(
          RequestForm.CERTDC,
          "Formulaire d'abonnement à la démarche Certificats de Décès Électroniques"
              + " Dématérialisés",
          RequestForm.BUNDLE,
          "Formulaire d'abonnement aux démarches du bouquet de services (service-public.fr)");

  private TypeName() {}

  /** The class of its requests, which the API calls {@code type}. */
  public static String ofClass(RequestForm form) {
    return CLASSES.getOrDefault(form, form.definitionId());
  }

  /** What webhooks call {@code model_type}. */
  public static String ofModel(RequestForm form) {
    return "authorization_request/" + form.definitionId();
  }

  /** What the form is for. */
  public static String description(RequestForm form) {
    return DESCRIPTIONS.getOrDefault(form, form.label());
  }
}
