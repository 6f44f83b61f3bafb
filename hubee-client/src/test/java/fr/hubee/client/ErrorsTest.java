// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.hubee.client.error.AccessDeniedException;
import fr.hubee.client.error.HubError;
import fr.hubee.client.error.HubUnavailableException;
import fr.hubee.client.error.HubeeException;
import fr.hubee.client.error.InvalidRequestException;
import fr.hubee.client.error.UnexpectedAnswerException;
import fr.hubee.client.fixture.LogCapture;
import fr.hubee.client.fixture.Samples;
import fr.hubee.client.fixture.ScriptedTransport;
import fr.hubee.client.spi.AnswerTooLargeException;
import fr.hubee.client.spi.RequestNotSentException;
import fr.hubee.client.spi.TransportResponse;
import fr.hubee.core.rule.Message;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.SocketTimeoutException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorsTest {

  private final ScriptedTransport hub = new ScriptedTransport();
  private final Subscriptions subscriptions = Samples.client(hub).administration().subscriptions();

  private HubeeException failure() {
    return catchThrowableOfType(
        HubeeException.class, () -> subscriptions.create(Samples.newSubscription()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "400|{\"errors\":[{\"code\":400,\"message\":\"Bad request\"}]}|InvalidRequestException|false",
        "400|{\"errors\":[{\"code\":1,\"message\":\"x\"},{\"code\":400,\"message\":\"it already exists\"}]}|AlreadyExistsException|false",
        "400|{\"errors\":{\"code\":400,\"message\":\"it already exists\"}}|AlreadyExistsException|false",
        "400|<html>already exists</html>|InvalidRequestException|false",
        "500|{\"errors\":[{\"code\":400,\"message\":\"it already exists\"}]}|HubUnavailableException|true",
        "401|{\"errors\":[{\"code\":900902,\"message\":\"Missing Credentials\"}]}|AuthenticationFailedException|false",
        "403|<xml/>|AccessDeniedException|false",
        "404|{\"errors\":[{\"code\":404,\"message\":\"Organization is not found\"}]}|NotFoundException|false",
        "404|{\"errors\":[{\"code\":\"404\",\"message\":\"x\"}]}|NotFoundException|false",
        "404|<html/>|UnexpectedAnswerException|false",
        "404||UnexpectedAnswerException|false",
        "404|{}|UnexpectedAnswerException|false",
        "404|[]|UnexpectedAnswerException|false",
        "404|{\"errors\":[]}|UnexpectedAnswerException|false",
        "404|{\"errors\":[{}]}|UnexpectedAnswerException|false",
        "404|{\"errors\":[{\"status\":\"404\",\"title\":\"Not Found\"}]}|UnexpectedAnswerException|false",
        "404|{\"errors\":[{\"code\":404,\"message\":\" \"}]}|UnexpectedAnswerException|false",
        "404|{\"errors\":[{\"code\":900906,\"message\":\"No matching resource\"}]}|UnexpectedAnswerException|false",
        "404|{\"errors\":[{\"code\":900908,\"message\":\"Resource forbidden\"}]}|UnexpectedAnswerException|false",
        "404|{\"status\":404,\"error\":\"Not Found\",\"path\":\"/x\"}|UnexpectedAnswerException|false",
        "400|{\"error\":\"invalid_client\"}|InvalidRequestException|false",
        "400|{\"error\":\"invalid_scope\"}|InvalidRequestException|false",
        "405|{}|InvalidRequestException|false",
        "408||HubUnavailableException|true",
        "413||InvalidRequestException|false",
        "429|{\"errors\":[{\"code\":900800,\"message\":\"Message throttled out\"}]}|HubUnavailableException|true",
        "500|<html>oops</html>|HubUnavailableException|true",
        "502||HubUnavailableException|true",
        "503||HubUnavailableException|true",
        "504||HubUnavailableException|true",
        "301||UnexpectedAnswerException|true",
        "302|<html/>|UnexpectedAnswerException|true",
        "100||UnexpectedAnswerException|true",
        "200|<html>login</html>|UnexpectedAnswerException|true",
        "200||UnexpectedAnswerException|true",
        "204||UnexpectedAnswerException|true",
        "201|{}|UnexpectedAnswerException|true",
        "201|[]|UnexpectedAnswerException|true",
        "201|{\"id\":\"x\",|UnexpectedAnswerException|true",
        "201|{\"id\":\"x\",\"id\":\"y\"}|UnexpectedAnswerException|true"
      })
  void eachAnswer_hasItsType(int status, String body, String type, boolean possiblySent) {
    hub.then(status, body == null ? "" : body);
    HubeeException failed = failure();
    assertThat(failed.getClass().getSimpleName()).isEqualTo(type);
    assertThat(failed.status()).hasValue(status);
    assertThat(failed.possiblySent()).isEqualTo(possiblySent);
    assertThat(failed.operation()).isEqualTo("POST /referential/v1/subscriptions");
    assertThat(failed.remedy().french()).isNotBlank();
    assertThat(failed.getMessage())
        .contains("POST /referential/v1/subscriptions", "" + status, failed.remedy().english());
    assertThat(hub.calls()).hasSize(1);
  }

  @Test
  void timeout_mayHaveBeenSent_refusedConnection_not() {
    hub.then(fail(new SocketTimeoutException("read")))
        .then(fail(new RequestNotSentException("connect", null)));
    HubeeException timeout = failure();
    HubeeException refused = failure();
    assertThat(List.of(timeout, refused)).allMatch(HubUnavailableException.class::isInstance);
    assertThat(timeout.possiblySent()).isTrue();
    assertThat(timeout.status()).isEmpty();
    assertThat(timeout.remedy().english()).contains("read back");
    assertThat(refused.possiblySent()).isFalse();
    assertThat(refused.remedy().english()).contains("Nothing was sent");
    assertThat(timeout).hasCauseInstanceOf(SocketTimeoutException.class);
  }

  @Test
  void answerTooLarge_isUnexpected_andMayHaveBeenDone() {
    hub.then(fail(new AnswerTooLargeException(10)));
    HubeeException failed = failure();
    assertThat(failed).isInstanceOf(UnexpectedAnswerException.class).hasMessageContaining("10");
    assertThat(failed.possiblySent()).isTrue();
  }

  private static ScriptedTransport.Step fail(IOException failure) {
    return request -> {
      throw failure;
    };
  }

  @Test
  void denied_explainsScopeAndOwnershipApart() {
    hub.then(403, Samples.error(900910, "The access token does not allow you"))
        .then(403, Samples.error(403, "Unauthorized user"))
        .then(403, "");
    Message scope = failure().remedy();
    Message owner = failure().remedy();
    Message either = failure().remedy();
    assertThat(scope.english()).contains("scope").doesNotContain("belongs");
    assertThat(owner.english()).contains("belongs").doesNotContain("scope");
    assertThat(either.english()).contains("scope", "belongs");
    assertThat(either.french()).contains("portée", "appartient");
  }

  @Test
  void hubErrors_areKeptWhole_butNotQuotedInTheMessage() {
    String words =
        "Bad Request : Validation failed.\\n[ERROR][REQUEST][POST /x @body] [Path '/email'] String \\\""
            + Samples.EMAIL
            + "\\\" is not a valid email address";
    hub.then(400, Samples.error(400, words));
    HubeeException failed = failure();
    assertThat(failed).isInstanceOf(InvalidRequestException.class);
    assertThat(failed.hubErrors()).hasSize(1);
    assertThat(failed.hubErrors().get(0).message()).contains("\"" + Samples.EMAIL + "\"");
    assertThat(failed.getMessage())
        .doesNotContain(Samples.EMAIL)
        .doesNotContain("\n")
        .contains("[Path '/email'] String … is not a valid email address");
    assertThat(failed.hubErrors().toString()).doesNotContain(Samples.EMAIL);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "String \"a\" PLANTED \"b\" is too long|String … is too long",
        "String \"PLANTED|String …",
        "two\\n\"x\\nPLANTED\" end|two … end",
        "write to PLANTED@mairie.example now|write to … now",
        "client_id: PLANTED|client_id: …",
        "Bearer PLANTED refused|Bearer … refused",
        "token eyJPLANTED.x-y_z refused|token … refused",
        "Object has missing required properties ([\"email\",\"name\"]) PLANTED|missing required properties [email,name]",
        "Organization SI-21010034300016-01034 already exists|Organization SI-21010034300016-01034 already exists",
        "a\u001b[31mred\u202eb|aU+001B[31mredU+202Eb",
        "a\u0000b\u0085c\u2028d\u00a0e\u200bf|aU+0000bU+0085cU+2028dU+00A0eU+200Bf",
        "a\tb\u000Bc|a b c",
        "String “PLANTED ” PLANTED” is bad|String … is bad",
        "String „PLANTED“ is bad|String … is bad",
        "Valeur « PLANTED » refusée|Valeur … refusée",
        "Valeur «PLANTED|Valeur …",
        "String 'PLANTED' is bad|String … is bad",
        "String 'O'PLANTED|String …",
        "String 'O'PLANTED l'PLANTED' is bad|String … is bad",
        "String ‘PLANTED’ is bad|String … is bad",
        "L'organisation n'existe pas|L'organisation n'existe pas",
        "L’organisation n’existe pas|L’organisation n’existe pas",
        "\"PLANTED\" then 'PLANTED' then «PLANTED» end|… then … then … end",
        "\"PLANTED l'PLANTED|…",
        "[Path '/email'] 'PLANTED' [Path '/b'] 'PLANTED' bad|[Path '/email'] … bad",
        "[Path 'PLANTED'] bad|[Path …] bad",
        "Query parameter 'processType' is unexpected|Query parameter 'processType' is unexpected",
        "parameter 'PLANTED name' is unexpected|parameter … is unexpected",
        "call 0199005678 now|call … now",
        "call 01 99 00 56 78 now|call … now",
        "call +33 (0)1.99-00.56.78 now|call +33 (0)… now",
        "call ０１９９００５６７８ now|call … now",
        "id 123456789|id …",
        "SIRET 21010034300016 unknown|SIRET … unknown",
        "code 12345678 kept|code 12345678 kept",
        "SI-21010034300016-01034 0199005678|SI-21010034300016-01034 …",
        "id c0ffee00-1234-4321-8765-123456789012 unknown|id c0ffee00-1234-4321-8765-123456789012 unknown",
        "write to PLANTED%40mairie.example now|write to … now",
        "write to PLANTED＠mairie.example now|write to … now"
      })
  void hubWords_areMadeFitForALog(String words, String printed) {
    assertThat(new HubError(400, words.replace("\\n", "\n"))).hasToString("400 " + printed);
  }

  @Test
  void hubWords_ofHostileLength_costNothing() {
    for (String unit : List.of("'", "\"", "a", "0", "a@", "'a", "\u001b", "[Path '/", "« ")) {
      assertThat(new HubError(1, unit.repeat(1_000_000)).toString()).hasSizeLessThan(1_500);
    }
  }

  @Test
  void hubWords_areShortened() {
    assertThat(new HubError(1, "x".repeat(100_000)).toString()).hasSizeLessThan(300);
    assertThat(new HubError(1, "x".repeat(230) + " " + Samples.EMAIL).toString())
        .doesNotContain("ada");
    String error = "{\"code\":1,\"message\":\"" + "m ".repeat(200) + "\"},";
    hub.then(400, "{\"errors\":[" + error.repeat(500) + "{}]}");
    HubeeException failed = failure();
    assertThat(failed.getMessage()).hasSizeLessThan(1500).contains("more");
    assertThat(failed.hubErrors()).hasSize(50);
  }

  @Test
  void correlationId_isKept_andShownHarmless() {
    hub.then(
        request ->
            TransportResponse.of(500, Map.of("x-request-id", List.of("abc\u001b-1")), new byte[0]));
    HubeeException failed = failure();
    assertThat(failed.correlationId()).contains("abc\u001b-1");
    assertThat(failed.getMessage()).contains("Request abcU+001B-1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>PLANTED-BODY ada.planted@mairie.test</p>",
        "PLANTED-BODY",
        "{\"id\": PLANTED-BODY}",
        "{\"id\": \"PLANTED-BODY\", \"datapassId\": \"PLANTED-BODY\"}",
        "{\"PLANTED-BODY\": 1} PLANTED-BODY"
      })
  void body_isNeverQuoted(String body) {
    hub.then(200, body);
    assertThat(printed(failure())).doesNotContain("PLANTED-BODY", Samples.EMAIL);
  }

  @Test
  void secretTokenAndEmail_areInNoMessage_noTrace_noLog() {
    hub.then(401, Samples.STALE_TOKEN)
        .then(400, Samples.error(400, "String \\\"" + Samples.EMAIL + "\\\" is bad"))
        .then(200, "[" + Samples.subscription() + "]")
        .then(fail(new IOException("cut")))
        .then(200, Samples.subscription());
    StringBuilder all = new StringBuilder(printed(failure()));
    subscriptions.page(SubscriptionQuery.builder().build(), 0).items().forEach(all::append);
    all.append(printed(failure()));
    subscriptions.stream(SubscriptionQuery.builder().build());
    hub.calls().forEach(all::append);
    hub.tokenCalls().forEach(all::append);
    all.append(LogCapture.lines());
    assertThat(LogCapture.lines())
        .anyMatch(line -> line.contains("GET /referential/v1/subscriptions: 200"));
    assertThat(LogCapture.lines()).anyMatch(line -> line.contains("new token"));
    assertThat(all.toString())
        .doesNotContain(Samples.SECRET, Samples.EMAIL, "token-1", "token-2", "Basic ", "EXEMPLE");
  }

  @ParameterizedTest
  @ValueSource(ints = {302, 400, 401, 403, 404, 422, 503})
  void everyException_survivesSerialization_withItsFacts(int status) throws Exception {
    String body = Samples.error(status, status == 400 ? "it already exists" : "because");
    hub.then(
        request ->
            TransportResponse.of(
                status, Map.of("X-Request-Id", List.of("r-1")), body.getBytes(UTF_8)));
    assertSurvives(failure());
  }

  @Test
  void exceptionOfTheRealTransport_survivesSerialization_withItsCause() throws Exception {
    try (HubeeClient nobody =
        HubeeClient.create(
            HubeeEnvironment.loopback(1), Samples.credentials(), Samples.identification())) {
      HubeeException failed =
          catchThrowableOfType(
              HubeeException.class,
              () -> nobody.administration().subscriptions().create(Samples.newSubscription()));
      assertThat(assertSurvives(failed)).hasCauseInstanceOf(RequestNotSentException.class);
    }
  }

  private static HubeeException assertSurvives(HubeeException failed) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new ObjectOutputStream(bytes).writeObject(failed);
    HubeeException copy =
        (HubeeException)
            new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
    assertThat(copy).hasSameClassAs(failed).hasMessage(failed.getMessage());
    assertThat(copy.operation()).isEqualTo(failed.operation());
    assertThat(copy.status()).isEqualTo(failed.status());
    assertThat(copy.hubErrors()).isEqualTo(failed.hubErrors());
    assertThat(copy.possiblySent()).isEqualTo(failed.possiblySent());
    assertThat(copy.correlationId()).isEqualTo(failed.correlationId());
    assertThat(copy.remedy()).isEqualTo(failed.remedy());
    return copy;
  }

  @Test
  void errorsArrayOfNonsense_stillHasTheTypeOfItsStatus() {
    hub.then(403, "{\"errors\":[1,null,\"x\",{\"code\":\"403\",\"message\":\"m\"}]}");
    assertThatThrownBy(() -> subscriptions.create(Samples.newSubscription()))
        .isInstanceOfSatisfying(
            AccessDeniedException.class,
            denied -> assertThat(denied.hubErrors()).containsExactly(new HubError(403, "m")));
  }

  private static String printed(Throwable failed) {
    StringWriter trace = new StringWriter();
    failed.printStackTrace(new PrintWriter(trace));
    return trace.toString();
  }
}
