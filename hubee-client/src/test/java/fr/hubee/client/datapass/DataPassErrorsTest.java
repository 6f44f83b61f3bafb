// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.datapass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.hubee.client.error.AccessDeniedException;
import fr.hubee.client.error.AlreadyExistsException;
import fr.hubee.client.error.AuthenticationFailedException;
import fr.hubee.client.error.HubUnavailableException;
import fr.hubee.client.error.HubeeException;
import fr.hubee.client.error.InvalidRequestException;
import fr.hubee.client.error.NotFoundException;
import fr.hubee.client.error.UnexpectedAnswerException;
import fr.hubee.client.fixture.ScriptedTransport;
import fr.hubee.core.demarche.RequestForm;
import fr.hubee.core.identity.EmailAddress;
import fr.hubee.core.identity.Siret;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What each refusal of DataPass means, and that it is DataPass that is said to refuse. */
class DataPassErrorsTest {

  private static final String UNPROCESSABLE =
      Recorded.error(
          422,
          "Entité non traitable",
          "Un problème est survenu lors du traitement de la requête.",
          "");

  private static final NewDemande DRAFT =
      NewDemande.builder(
              RequestForm.CERTDC, new Siret("21920023500014"), EmailAddress.parse(Recorded.PERSON))
          .build();

  static Stream<Arguments> refusals() {
    return Stream.of(
        each(
            400,
            Recorded.error(400, "Paramètre manquant", "Le paramètre", "/applicant"),
            InvalidRequestException.class,
            "Correct the request as DataPass explains"),
        each(
            403,
            Recorded.error(403, "Non autorisé", "Vous n’avez pas les droits", ""),
            AccessDeniedException.class,
            "no developer of this form"),
        each(
            422,
            Recorded.error(422, "Clé invalide", "La clé « x » n’existe pas", "/data/x"),
            InvalidRequestException.class,
            "Correct the request as DataPass explains"),
        each(
            422,
            Recorded.error(422, "État non modifiable", "La demande ne peut pas", ""),
            InvalidRequestException.class,
            "no draft any more"),
        each(
            422,
            Recorded.error(
                422,
                "Demande invalide",
                "Une autre demande d'habilitation est déjà en cours ou validée pour cette"
                    + " organisation, il ne peut en avoir qu'une seule de ce type.",
                ""),
            AlreadyExistsException.class,
            "Read the request that exists"),
        each(
            422,
            Recorded.error(
                422,
                "Demande invalide",
                "Les données ont déjà été sélectionnés pour une autre demande d'habilitation de"
                    + " l'organisation",
                ""),
            AlreadyExistsException.class,
            "Read the request that exists"),
        each(
            422,
            Recorded.error(422, "Entité non traitable", "Un problème", "/data/scopes"),
            InvalidRequestException.class,
            ""),
        each(413, "<html></html>", InvalidRequestException.class, ""),
        each(422, "{}", InvalidRequestException.class, ""),
        each(404, "<html></html>", UnexpectedAnswerException.class, "no proxy answers"),
        each(302, "", UnexpectedAnswerException.class, ""));
  }

  private static Arguments each(
      int status, String body, Class<? extends HubeeException> type, String advice) {
    return Arguments.of(status, body, type, advice);
  }

  @ParameterizedTest(name = "{0} {2}")
  @MethodSource("refusals")
  void a_refusal_says_what_to_do(
      int status, String body, Class<? extends HubeeException> type, String advice) {
    ScriptedTransport transport = new ScriptedTransport().then(status, body);

    HubeeException refused =
        catchThrowableOfType(type, () -> Recorded.client(transport).demandes().create(DRAFT));

    assertThat(refused).isExactlyInstanceOf(type);
    assertThat(refused.status()).hasValue(status);
    assertThat(refused.remedy().english()).contains(advice);
    assertThat(refused.getMessage())
        .startsWith("POST /api/v1/demandes: ")
        .doesNotContain(Recorded.PERSON, Recorded.SECRET);
  }

  @Test
  void its_words_are_kept_with_the_place_that_they_point_to() {
    ScriptedTransport transport =
        new ScriptedTransport()
            .then(422, Recorded.error(422, "Clé invalide", "La clé « x » n’existe", "/data/x"));

    InvalidRequestException refused =
        catchThrowableOfType(
            InvalidRequestException.class,
            () -> Recorded.client(transport).demandes().create(DRAFT));

    assertThat(refused.hubErrors()).hasSize(1);
    assertThat(refused.hubErrors().get(0).code()).isEqualTo(422);
    assertThat(refused.hubErrors().get(0).message())
        .isEqualTo("Clé invalide : La clé « x » n’existe [/data/x]");
    assertThat(refused.getMessage())
        .contains("DataPass refuses the request as it is", "DataPass says: 422 Clé invalide")
        .doesNotContain("the hub", "The hub");
  }

  @Test
  void nothing_there_is_an_answer() {
    ScriptedTransport transport =
        new ScriptedTransport()
            .then(404, Recorded.error(404, "Non trouvé", "La ressource", ""))
            .then(404, "{}")
            .then(404, "{}")
            .then(404, Recorded.error(404, "Non trouvé", "La ressource", ""));
    DataPassClient client = Recorded.client(transport);

    assertThat(client.demandes().find(1)).isEmpty();
    assertThat(client.definitions().find(RequestForm.CERTDC)).isEmpty();
    NotFoundException bare =
        catchThrowableOfType(
            NotFoundException.class, () -> client.definitions().formulaires(RequestForm.CERTDC));
    assertThat(bare.getMessage()).contains("DataPass knows no such object");
    NotFoundException missing =
        catchThrowableOfType(NotFoundException.class, () -> client.habilitations().get(1));
    assertThat(missing.remedy().english()).contains("without \"D\" or \"H\"");
  }

  @Test
  void a_page_instead_of_an_answer_is_no_absence() {
    for (String page : new String[] {"<html>404</html>", "{\"error\":\"Not Found\"}", ""}) {
      DataPassClient client = Recorded.client(new ScriptedTransport().then(404, page));
      assertThat(
              catchThrowableOfType(
                  UnexpectedAnswerException.class, () -> client.demandes().find(1)))
          .isNotNull();
    }
  }

  @Test
  void a_token_that_is_not_accepted_is_renewed_once() {
    for (String words : new String[] {"Jeton expiré", "Non autorisé"}) {
      ScriptedTransport transport =
          new ScriptedTransport()
              .then(401, Recorded.error(401, words, "Le jeton", "headers/Authorization"))
              .then(200, Recorded.DEMANDE);

      assertThat(Recorded.client(transport).demandes().get(123).id()).isEqualTo(123);
      assertThat(transport.tokenCalls()).hasSize(2);
      assertThat(transport.call(1).headers()).containsEntry("Authorization", "Bearer token-2");
    }
  }

  @Test
  void a_token_refused_twice_is_a_matter_of_credentials() {
    String expired = Recorded.error(401, "Jeton expiré", "Le jeton", "");
    ScriptedTransport transport = new ScriptedTransport().then(401, expired).then(401, expired);

    AuthenticationFailedException refused =
        catchThrowableOfType(
            AuthenticationFailedException.class,
            () -> Recorded.client(transport).demandes().get(123));

    assertThat(refused.remedy().english()).contains("/developpeurs/applications");
    assertThat(refused.getMessage()).contains("DataPass does not accept the credentials");
  }

  @Test
  void the_422_of_a_revoked_token_is_overcome_by_another_one() {
    ScriptedTransport transport =
        new ScriptedTransport().then(422, UNPROCESSABLE).then(201, Recorded.DRAFT);

    assertThat(Recorded.client(transport).demandes().create(DRAFT).id()).isEqualTo(123);
    assertThat(transport.tokenCalls()).hasSize(2);
  }

  @Test
  void the_422_of_a_missing_scope_is_a_denial() {
    ScriptedTransport transport =
        new ScriptedTransport().then(422, UNPROCESSABLE).then(422, UNPROCESSABLE);

    AccessDeniedException denied =
        catchThrowableOfType(
            AccessDeniedException.class, () -> Recorded.client(transport).demandes().create(DRAFT));

    assertThat(denied.possiblySent()).isFalse();
    assertThat(denied.remedy().english()).contains("scope of the token", "developer");
    assertThat(transport.calls()).hasSize(2);
  }

  @Test
  void the_token_endpoint_has_a_shape_of_its_own() {
    ScriptedTransport transport =
        new ScriptedTransport()
            .tokenStep(401, "{\"error\":\"invalid_client\",\"error_description\":\"no\"}")
            .tokenStep(400, "{\"error\":\"invalid_scope\",\"error_description\":\"no\"}");
    DataPassClient client = Recorded.client(transport);

    AuthenticationFailedException pair =
        catchThrowableOfType(AuthenticationFailedException.class, () -> client.demandes().get(1));
    assertThat(pair.operation()).isEqualTo("POST /api/oauth/token");
    assertThat(pair.remedy().english()).contains("of the application in DataPass");
    AccessDeniedException scope =
        catchThrowableOfType(AccessDeniedException.class, () -> client.demandes().get(1));
    assertThat(scope.remedy().english()).contains("read_authorizations");
    assertThat(transport.calls()).isEmpty();
  }

  @Test
  void a_doubtful_creation_says_so_in_the_name_of_datapass() {
    HubUnavailableException doubt =
        catchThrowableOfType(
            HubUnavailableException.class,
            () ->
                Recorded.client(new ScriptedTransport().then(500, "<html>500</html>"))
                    .demandes()
                    .create(DRAFT));

    assertThat(doubt.possiblySent()).isTrue();
    assertThat(doubt.remedy().english()).contains("DataPass may have done it");
    assertThat(doubt.remedy().french()).contains("datapass@api.gouv.fr");
    assertThat(Recorded.client(new ScriptedTransport()).supportReport(doubt).text())
        .startsWith("Incident DataPass\n")
        .contains("production", "POST /api/v1/demandes", "DataPass a peut-être fait")
        .doesNotContain("du hub");
  }

  @Test
  void throttling_keeps_its_own_advice() {
    HubUnavailableException throttled =
        catchThrowableOfType(
            HubUnavailableException.class,
            () -> Recorded.client(new ScriptedTransport().then(429, "")).demandes().create(DRAFT));

    assertThat(throttled.getMessage()).contains("DataPass is unavailable");
  }
}
