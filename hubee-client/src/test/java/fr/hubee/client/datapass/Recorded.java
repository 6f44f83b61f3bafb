// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.datapass;

import fr.hubee.client.auth.ClientCredentials;
import fr.hubee.client.event.HubeeEvent;
import fr.hubee.client.event.HubeeListener;
import fr.hubee.client.fixture.ScriptedTransport;
import fr.hubee.client.retry.RetryPolicy;
import java.time.Duration;
import java.util.List;

/** Shapes as DataPass serves them, and a client that meets them. */
public final class Recorded {

  public static final String SECRET = "s3cret-PLANTED-0123456789abcd";
  public static final String PERSON = "ada.planted@mairie.test";

  public static final String HABILITATION =
      """
      {"id":456,"slug":null,"revoked":false,"state":"active",
       "created_at":"2026-06-03T11:00:00.000+02:00",
       "data":{"scopes":"[\\"etat_civil\\", \\"recensement_citoyen\\"]"},
       "authorization_request_class":"AuthorizationRequest::HubEEDila",
       "definition_id":"hubee_dila"}\
      """;

  public static final String ORGANISATION =
      """
      {"id":9,"siret":"21920023500014","insee_payload":{"header":{"statut":200},
       "etablissement":{"siret":"21920023500014",
        "adresseEtablissement":{"codeCommuneEtablissement":"92023"}}}}\
      """;

  public static final String DEMANDE =
      """
      {"id":123,"public_id":"3f0c8c1e-5b1e-4c58-9f0e-2a8f3d1b7c11","definition_id":"hubee_dila",
       "type":"AuthorizationRequest::HubEEDila","state":"validated","form_uid":"hubee-dila",
       "data":{"scopes":"[\\"etat_civil\\", \\"recensement_citoyen\\"]",
        "administrateur_metier_email":"%s","administrateur_metier_family_name":"Planted",
        "administrateur_metier_given_name":"Ada",
        "administrateur_metier_job_title":"Responsable état civil",
        "administrateur_metier_phone_number":"0199001234"},
       "created_at":"2026-06-01T09:00:00.000+02:00",
       "last_submitted_at":"2026-06-01T09:20:00.000+02:00",
       "last_validated_at":"2026-06-03T11:00:00.000+02:00","reopening":false,"reopened_at":null,
       "habilitations":[%s],"organisation":%s,
       "applicant":{"id":7,"email":"%s","given_name":"Ada","family_name":"Planted",
        "phone_number":null},
       "events":[{"id":1,"name":"create","created_at":"2026-06-01T09:00:00.000+02:00"}]}\
      """
          .formatted(PERSON, HABILITATION, ORGANISATION, PERSON);

  public static final String DRAFT =
      DEMANDE.replace("\"state\":\"validated\"", "\"state\":\"draft\"").replace(HABILITATION, "");

  private Recorded() {}

  static DataPassClient client(ScriptedTransport transport) {
    return builder(transport).build();
  }

  static DataPassClient client(ScriptedTransport transport, List<HubeeEvent> told) {
    HubeeListener listener = told::add;
    return builder(transport).listener(listener).build();
  }

  static DataPassClient.Builder builder(ScriptedTransport transport) {
    return DataPassClient.builder(
            DataPassEnvironment.PRODUCTION, ClientCredentials.of("client-id", SECRET))
        .transport(transport)
        .sleeper(pause -> {})
        .retries(RetryPolicy.standard().toBuilder().totalTime(Duration.ofDays(1)).build());
  }

  static DataPassDemande demande(String json) {
    return client(new ScriptedTransport().then(200, json)).demandes().get(123);
  }

  static String error(int status, String title, String detail, String pointer) {
    String source = pointer.isEmpty() ? "" : ",\"source\":{\"pointer\":\"" + pointer + "\"}";
    return "{\"errors\":[{\"status\":\"%d\",\"title\":\"%s\",\"detail\":\"%s\"%s}]}"
        .formatted(status, title, detail, source);
  }
}
