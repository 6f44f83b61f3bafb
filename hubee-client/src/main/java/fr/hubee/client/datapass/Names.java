// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.datapass;

import fr.hubee.client.internal.json.JsonObject;
import fr.hubee.core.demarche.RequestForm;
import fr.hubee.core.request.HabilitationState;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The names by which DataPass calls what the core knows (DataPass v2, 2026-08-06). */
final class Names {

  private static final Map<String, RequestForm> FORMS =
      Map.of(
          "hubee_cert_dc", RequestForm.CERTDC,
          "hubee-cert-dc", RequestForm.CERTDC,
          "AuthorizationRequest::HubEECertDC", RequestForm.CERTDC,
          "authorization_request/hubee_cert_dc", RequestForm.CERTDC,
          "hubee_dila", RequestForm.BUNDLE,
          "hubee-dila", RequestForm.BUNDLE,
          "AuthorizationRequest::HubEEDila", RequestForm.BUNDLE,
          "authorization_request/hubee_dila", RequestForm.BUNDLE);

  /** What may stand in the history of a request. */
  private static final Set<String> EVENTS =
      Set.of(
          "approve",
          "auto_generate",
          "archive",
          "create",
          "refuse",
          "request_changes",
          "revoke",
          "submit",
          "update",
          "transfer",
          "copy",
          "claim",
          "reopen",
          "cancel_reopening",
          "applicant_message",
          "instructor_message",
          "admin_update",
          "admin_change",
          "bulk_update",
          "start_next_stage",
          "cancel_next_stage",
          "system_reminder",
          "system_archive",
          "system_import",
          "create_by_api",
          "update_by_api");

  private Names() {}

  /** Finds the form that one of these fields names, the first that is known. */
  static Optional<RequestForm> form(JsonObject json, String... fields) {
    return Stream.of(fields)
        .flatMap(field -> json.text(field).stream())
        .flatMap(name -> Optional.ofNullable(FORMS.get(name)).stream())
        .findFirst();
  }

  static Optional<HabilitationState> habilitationState(String name) {
    return Arrays.stream(HabilitationState.values())
        .filter(state -> state.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst();
  }

  static Optional<String> event(String name) {
    return Optional.of(name).filter(EVENTS::contains);
  }
}
