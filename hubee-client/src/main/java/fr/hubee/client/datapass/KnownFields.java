// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.datapass;

import java.util.Set;

/**
 * The fields that are known, served or only documented (DataPass v2, shapes of the API and of
 * webhooks, 2026-08-06).
 */
final class KnownFields {

  static final Set<String> DEMANDE =
      Set.of(
          "id",
          "public_id",
          "definition_id",
          "type",
          "state",
          "form_uid",
          "data",
          "created_at",
          "last_submitted_at",
          "last_validated_at",
          "reopening",
          "reopened_at",
          "habilitations",
          "organisation",
          "organization",
          "applicant",
          "events",
          "service_provider");

  static final Set<String> HABILITATION =
      Set.of(
          "id",
          "slug",
          "revoked",
          "state",
          "created_at",
          "data",
          "authorization_request_class",
          "definition_id",
          "request_id",
          "organisation",
          "organization");

  static final Set<String> ORGANISATION = Set.of("id", "siret", "name", "insee_payload");

  static final Set<String> USER =
      Set.of("id", "uid", "email", "given_name", "family_name", "phone_number", "job_title");

  static final Set<String> EVENT = Set.of("id", "name", "created_at");

  static final Set<String> DEFINITION =
      Set.of(
          "id",
          "name",
          "name_with_stage",
          "multi_stage?",
          "multi_stage",
          "authorization_request_class",
          "scopes",
          "data");

  static final Set<String> SCOPE =
      Set.of(
          "name",
          "value",
          "group",
          "link",
          "included",
          "disabled",
          "deprecated",
          "deprecated_date");

  static final Set<String> FORMULAIRE =
      Set.of(
          "uid",
          "name",
          "description",
          "use_case",
          "definition_id",
          "authorization_request_class",
          "data");

  static final Set<String> ATTEMPT =
      Set.of(
          "id", "event", "status_code", "response_body", "created_at", "authorization_request_id");

  static final Set<String> WEBHOOK = Set.of("event", "fired_at", "model_type", "model_id", "data");

  static final Set<String> WEBHOOK_DATA =
      Set.of(
          "id",
          "public_id",
          "type",
          "state",
          "form_uid",
          "created_at",
          "last_submitted_at",
          "last_validated_at",
          "data",
          "organization",
          "organisation",
          "applicant",
          "service_provider",
          "authorizations");

  private KnownFields() {}
}
