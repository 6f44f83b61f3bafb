// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.hubee.testkit.internal.openapi.OpenApiDocument;
import fr.hubee.testkit.internal.openapi.Operation;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The documents that this module publishes are OpenAPI, and our reader understands all of them. */
class OpenApiDocumentsTest {

  /** What {@code SchemaReader} reads, and what it may leave unread: it constrains nothing. */
  private static final Set<String> UNDERSTOOD =
      Set.of(
          "$ref",
          "type",
          "allOf",
          "properties",
          "required",
          "items",
          "enum",
          "format",
          "maxLength",
          "minItems",
          "pattern",
          "nullable",
          "readOnly",
          "description",
          "deprecated",
          "example",
          "additionalProperties");

  /** An answer of DataPass as it is served. */
  private static final String DEMANDE =
      """
      {"id":123,"public_id":"3f0c8c1e-5b1e-4c58-9f0e-2a8f3d1b7c11","definition_id":"hubee_dila",
       "type":"AuthorizationRequest::HubEEDila","state":"validated","form_uid":"hubee-dila",
       "data":{"scopes":"[\\"etat_civil\\"]","administrateur_metier_email":"ada@example.org"},
       "created_at":"2026-06-01T09:00:00.000+02:00","last_submitted_at":null,
       "last_validated_at":"2026-06-03T11:00:00.000+02:00","reopening":false,"reopened_at":null,
       "habilitations":[{"id":456,"slug":null,"revoked":false,"state":"active",
         "created_at":"2026-06-03T11:00:00.000+02:00","data":{"scopes":"[\\"etat_civil\\"]"},
         "authorization_request_class":"AuthorizationRequest::HubEEDila",
         "definition_id":"hubee_dila"}],
       "organisation":{"id":9,"siret":"21920023500014","insee_payload":{}},
       "applicant":{"id":7,"email":"ada@example.org","given_name":null,"family_name":null,
         "phone_number":null},
       "events":[{"id":1,"name":"create","created_at":"2026-06-01T09:00:00.000+02:00"}]}\
      """;

  @ParameterizedTest
  @ValueSource(strings = {"folder", "subscription", "organization", "process", "datapass"})
  void a_document_is_openapi_without_a_remark(String name) {
    SwaggerParseResult result = new OpenAPIV3Parser().readContents(Oracle.text(name));

    assertThat(result.getMessages()).isNullOrEmpty();
    assertThat(result.getOpenAPI().getPaths()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"folder", "subscription", "organization", "process", "datapass"})
  void every_keyword_of_a_schema_is_understood(String name) throws Exception {
    JsonNode document = new ObjectMapper().readTree(Oracle.text(name));
    Set<String> found = new TreeSet<>();
    document.at("/components/schemas").forEach(schema -> collect(schema, found));

    assertThat(UNDERSTOOD).containsAll(found);
  }

  private static void collect(JsonNode schema, Set<String> found) {
    schema.fieldNames().forEachRemaining(found::add);
    schema.path("properties").forEach(property -> collect(property, found));
    schema.path("allOf").forEach(part -> collect(part, found));
    schema.findValues("items").forEach(items -> collect(items, found));
  }

  @Test
  void the_hub_has_its_34_operations_and_each_identifier_is_declared() {
    List<Operation> operations = Operations.all();

    assertThat(operations).extracting(Operation::id).hasSize(34).doesNotHaveDuplicates();
    for (Operation operation : operations) {
      Set<String> named =
          Stream.of(operation.template().split("/"))
              .filter(part -> part.startsWith("{"))
              .map(part -> part.substring(1, part.length() - 1))
              .collect(Collectors.toSet());
      assertThat(operation.pathParameters()).as(operation.id()).isEqualTo(named);
      assertThat(operation.scopes()).as(operation.id()).isNotEmpty();
    }
  }

  @Test
  void an_answer_of_datapass_is_as_its_document_says() {
    Operation reading =
        OpenApiDocument.named("datapass").operations().stream()
            .filter(operation -> operation.id().equals("getDemande"))
            .findFirst()
            .orElseThrow();

    assertThat(reading.answerComplaints(200, FakeAnswer.JSON, false, () -> DEMANDE)).isEmpty();
    assertThat(
            reading.answerComplaints(
                200, FakeAnswer.JSON, false, () -> DEMANDE.replace("\"id\":123,", "")))
        .singleElement()
        .extracting("text")
        .isEqualTo("Object has missing required properties ([\"id\"])");
  }

  @Test
  void datapass_has_the_operations_of_its_public_api() {
    assertThat(OpenApiDocument.named("datapass").operations())
        .extracting(Operation::toString)
        .containsExactly(
            "GET /me",
            "GET /demandes",
            "POST /demandes",
            "GET /demandes/{id}",
            "PATCH /demandes/{id}",
            "GET /demandes/{id}/events",
            "GET /habilitations",
            "GET /habilitations/{id}",
            "GET /definitions",
            "GET /definitions/{id}",
            "GET /definitions/{id}/formulaires",
            "GET /webhooks/{webhook_id}/attempts");
  }
}
