// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.datapass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.hubee.client.event.ContractDrift;
import fr.hubee.client.event.HubeeEvent;
import fr.hubee.client.file.Sha256;
import fr.hubee.core.demarche.RequestForm;
import fr.hubee.core.request.RequestEvent;
import fr.hubee.core.request.RequestState;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who calls is proved before what he says is read. */
class WebhookReceiverTest {

  private static final String TEXT = "0123456789abcdef".repeat(4);
  private static final WebhookSecret SECRET = WebhookSecret.of(TEXT);
  private static final String TEST = "{\"test\":true,\"timestamp\":\"2026-01-15T10:30:00+01:00\"}";
  private static final String TEST_SIGNATURE =
      "sha256=39e9ac36e5287ea9859e6cf2b595e36fb97e16fa6553282441d9b2d2c2088ee6";

  private static final String EVENT =
      """
      {"event":"submit","fired_at":1767000000,"model_type":"authorization_request/hubee_dila",
       "model_id":123,"data":{"id":123,"public_id":"3f0c8c1e-5b1e-4c58-9f0e-2a8f3d1b7c11",
        "type":"AuthorizationRequest::HubEEDila","state":"submitted","form_uid":"hubee-dila",
        "created_at":"2026-06-01T09:00:00.000+02:00",
        "last_submitted_at":"2026-06-01T09:20:00.000+02:00","last_validated_at":null,
        "data":{"scopes":["etat_civil"],"administrateur_metier_email":"%s"},
        "organization":{"id":9,"name":"COMMUNE D’ÉPINAY","siret":"21920023500014",
         "insee_payload":{}},
        "applicant":{"id":7,"uid":null,"email":"%s","given_name":"Ada","family_name":"Planted",
         "phone_number":null,"job_title":"Secrétaire"},
        "service_provider":{"id":"hubee","siret":null,"type":"saas"},
        "authorizations":[%s]}}\
      """
          .formatted(Recorded.PERSON, Recorded.PERSON, Recorded.HABILITATION);

  private final List<HubeeEvent> told = new ArrayList<>();
  private final WebhookReceiver receiver =
      WebhookReceiver.builder(SECRET).listener(told::add).build();

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String signature(byte[] body) {
    return "sha256=" + HexFormat.of().formatHex(SECRET.sign(body));
  }

  private static List<String> header(String name, String wanted, List<String> values) {
    return name.equalsIgnoreCase(wanted) ? values : List.of();
  }

  private WebhookAnswer call(byte[] body, String... signatures) {
    return receiver.receive(name -> header(name, "x-hub-signature-256", List.of(signatures)), body);
  }

  private WebhookAnswer signed(String body) {
    return call(utf8(body), signature(utf8(body)));
  }

  private WebhookEvent event(String body) {
    return (WebhookEvent) signed(body).notice().orElseThrow();
  }

  private static void assertRejected(WebhookAnswer answer, WebhookRejection reason) {
    assertThat(answer).isEqualTo(new WebhookAnswer.Rejected(reason));
    assertThat(answer.notice()).isEmpty();
    assertThat(answer.status()).isEqualTo(reason.status()).isGreaterThanOrEqualTo(400);
  }

  @Test
  void known_vectors_are_verified() {
    String other =
        "{\"event\":\"submit\",\"fired_at\":1767000000,"
            + "\"model_type\":\"authorization_request/hubee_dila\",\"model_id\":42,"
            + "\"data\":{\"organization\":{\"name\":\"COMMUNE D’ÉPINAY\"}}}";

    assertThat(signature(utf8(TEST))).isEqualTo(TEST_SIGNATURE);
    assertThat(signature(utf8(other)))
        .isEqualTo("sha256=759cf0fa550de4a613e0ba97e81c4e1603a341d5ae0b8b135437107a9ff120c2");
  }

  @Test
  void a_test_is_answered_with_204_and_is_no_event() {
    WebhookAnswer answer = call(utf8(TEST), TEST_SIGNATURE);

    assertThat(answer.status()).isEqualTo(204);
    assertThat(answer.notice())
        .contains(
            new WebhookTest("3b3c45a8cb92fe54c131c5c812fa661b6c8f01f3bf33d6798635236aba19dacb"));
  }

  @Test
  void every_changed_bit_of_the_body_is_noticed() {
    byte[] body = utf8(TEST);
    for (int bit = 0; bit < body.length * 8; bit++) {
      byte[] changed = body.clone();
      changed[bit / 8] ^= (byte) (1 << (bit % 8));
      assertRejected(call(changed, TEST_SIGNATURE), WebhookRejection.SIGNATURE_WRONG);
    }
    assertRejected(call(utf8(TEST + " "), TEST_SIGNATURE), WebhookRejection.SIGNATURE_WRONG);
    assertRejected(call(new byte[0], TEST_SIGNATURE), WebhookRejection.SIGNATURE_WRONG);
  }

  @Test
  void every_changed_digit_of_the_signature_is_noticed() {
    for (int at = "sha256=".length(); at < TEST_SIGNATURE.length(); at++) {
      char digit = TEST_SIGNATURE.charAt(at) == '0' ? '1' : '0';
      String changed = TEST_SIGNATURE.substring(0, at) + digit + TEST_SIGNATURE.substring(at + 1);
      assertRejected(call(utf8(TEST), changed), WebhookRejection.SIGNATURE_WRONG);
    }
  }

  @Test
  void a_header_of_another_form_is_refused_before_the_body_is_looked_at() {
    String digits = TEST_SIGNATURE.substring("sha256=".length());
    List<String> malformed =
        List.of(
            "",
            digits,
            "sha256=",
            "sha1=" + digits,
            "SHA256=" + digits,
            "sha256=" + digits.substring(1),
            "sha256=" + digits + "0",
            "sha256=" + digits.substring(1) + "g",
            "sha256=" + digits.toUpperCase(Locale.ROOT),
            " " + TEST_SIGNATURE,
            TEST_SIGNATURE + "\n",
            TEST_SIGNATURE + "," + TEST_SIGNATURE,
            "sha256=" + "٠".repeat(64));
    for (String header : malformed) {
      assertRejected(call(utf8(TEST), header), WebhookRejection.SIGNATURE_MALFORMED);
    }
  }

  @Test
  void no_signature_and_two_are_refused() {
    assertRejected(call(utf8(TEST)), WebhookRejection.SIGNATURE_MISSING);
    assertRejected(
        call(utf8(TEST), TEST_SIGNATURE, TEST_SIGNATURE), WebhookRejection.SIGNATURE_REPEATED);
    assertRejected(
        call(utf8(TEST), "sha256=" + "0".repeat(64), TEST_SIGNATURE),
        WebhookRejection.SIGNATURE_REPEATED);
  }

  @Test
  void any_of_several_secrets_will_do_and_no_other() {
    WebhookSecret other = WebhookSecret.of("f".repeat(64));
    for (List<WebhookSecret> known : List.of(List.of(SECRET, other), List.of(other, SECRET))) {
      WebhookReceiver both = WebhookReceiver.builder(known.toArray(WebhookSecret[]::new)).build();
      assertThat(both.receive(name -> List.of(TEST_SIGNATURE), utf8(TEST)).notice()).isPresent();
    }
    assertRejected(
        WebhookReceiver.builder(other).build().receive(name -> List.of(TEST_SIGNATURE), utf8(TEST)),
        WebhookRejection.SIGNATURE_WRONG);
    assertThatThrownBy(WebhookReceiver::builder).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_body_of_ten_megabytes_is_not_even_read_to_its_end() throws IOException {
    byte[] huge = new byte[10 << 20];
    Counted stream = new Counted(new ByteArrayInputStream(huge));

    assertRejected(
        receiver.receive(name -> List.of(signature(huge)), stream),
        WebhookRejection.BODY_TOO_LARGE);
    assertThat(stream.read).isEqualTo(WebhookReceiver.USUAL_LARGEST_BODY + 1);
  }

  @Test
  void the_largest_body_may_be_chosen() {
    WebhookReceiver small = WebhookReceiver.builder(SECRET).largestBody(utf8(TEST).length).build();

    assertThat(small.receive(name -> List.of(TEST_SIGNATURE), utf8(TEST)).notice()).isPresent();
    byte[] longer = utf8(TEST + " ");
    assertRejected(
        small.receive(name -> List.of(signature(longer)), longer), WebhookRejection.BODY_TOO_LARGE);
    for (int bytes : new int[] {0, -1, Integer.MAX_VALUE}) {
      assertThatThrownBy(() -> WebhookReceiver.builder(SECRET).largestBody(bytes))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static final class Counted extends InputStream {

    private final InputStream source;
    private int read;

    Counted(InputStream source) {
      this.source = source;
    }

    @Override
    public int read() throws IOException {
      read++;
      return source.read();
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int count = source.read(buffer, offset, length);
      read += Math.max(count, 0);
      return count;
    }
  }

  @Test
  void what_is_signed_and_not_understood_is_to_be_sent_again() {
    List<String> unreadable =
        List.of(
            "",
            "null",
            "[]",
            "{}",
            "\"test\"",
            "{\"test\":\"maybe\"}",
            "{\"a\":".repeat(5_000),
            "{\"a\":".repeat(100) + "1" + "}".repeat(100),
            EVENT + EVENT,
            EVENT.replace("1767000000", "9223372036854775807"),
            EVENT.replace("1767000000", "\"hier\""),
            EVENT.replace("\"event\":\"submit\",", ""),
            EVENT.replace("\"state\":\"submitted\",", ""),
            EVENT.replace("\"data\":{\"id\":123,", "\"info\":{\"id\":123,"),
            EVENT.substring(0, EVENT.length() - 1));
    for (String body : unreadable) {
      assertRejected(signed(body), WebhookRejection.BODY_UNREADABLE);
    }
    byte[] notText = {(byte) 0xC3, 0x28, 0, 1};
    assertRejected(call(notText, signature(notText)), WebhookRejection.BODY_UNREADABLE);
  }

  @Test
  void another_environment_is_kept_out() {
    WebhookReceiver production =
        WebhookReceiver.builder(SECRET).environment(DataPassEnvironment.PRODUCTION).build();
    for (String came : List.of("production", "staging", "Production", "")) {
      WebhookAnswer answer =
          production.receive(
              name ->
                  name.equals("X-App-Environment")
                      ? Optional.of(came).filter(text -> !text.isEmpty()).stream().toList()
                      : List.of(TEST_SIGNATURE),
              utf8(TEST));
      assertThat(answer.status()).as(came).isEqualTo(came.equals("production") ? 204 : 403);
    }
  }

  @Test
  void an_event_is_read_whole_and_nothing_in_it_is_new() {
    WebhookEvent event = event(EVENT);

    assertThat(event.name()).isEqualTo("submit");
    assertThat(event.requestEvent()).contains(RequestEvent.SUBMIT);
    assertThat(event.firedAt()).isEqualTo("2025-12-29T09:20:00Z");
    assertThat(event.requestId()).isEqualTo(123);
    assertThat(event.form()).contains(RequestForm.BUNDLE);
    assertThat(event.state()).contains(RequestState.SUBMITTED);
    assertThat(event.stateName()).isEqualTo("submitted");
    assertThat(event.data().orElseThrow().scopes()).containsExactly("etat_civil");
    assertThat(event.organisation().flatMap(DataPassOrganisation::name))
        .contains("COMMUNE D’ÉPINAY");
    assertThat(event.applicant().flatMap(DataPassUser::jobTitle)).contains("Secrétaire");
    assertThat(event.habilitations().get(0).data().scopes())
        .containsExactly("etat_civil", "recensement_citoyen");
    assertThat(event.refusesUpdate()).isFalse();
    assertThat(told).isEmpty();
    assertThat(event).hasToString("WebhookEvent[submit of 123 at 2025-12-29T09:20:00Z]");
  }

  @Test
  void the_number_and_the_form_are_found_elsewhere_when_need_be() {
    WebhookEvent event =
        event(
            EVENT
                .replace("\"model_type\":\"authorization_request/hubee_dila\",", "")
                .replace("\"model_id\":123,", ""));

    assertThat(event.requestId()).isEqualTo(123);
    assertThat(event.form()).contains(RequestForm.BUNDLE);
  }

  @Test
  void an_event_of_tomorrow_is_kept_and_told() {
    WebhookEvent event =
        event(
            EVENT
                .replace("\"event\":\"submit\"", "\"event\":\"sneeze\",\"mood\":1")
                .replace("\"state\":\"submitted\"", "\"state\":\"pondering\""));

    assertThat(event.name()).isEqualTo("sneeze");
    assertThat(event.requestEvent()).isEmpty();
    assertThat(event.state()).isEmpty();
    assertThat(event.rawJson()).contains("\"mood\":1");
    assertThat(told)
        .containsExactlyInAnyOrder(
            new ContractDrift("webhook", "webhook.mood is not in the contract"),
            new ContractDrift("webhook", "webhook.event has a value that is not known"),
            new ContractDrift("webhook", "demande.state has a value that is not known"));
  }

  @ParameterizedTest
  @CsvSource({
    "refuse, validated, true, false",
    "refuse, refused, false, true",
    "cancel_reopening, validated, false, false",
    "approve, validated, false, true",
  })
  void edits_that_were_given_up_are_not_shown(
      String name, String state, boolean refusesUpdate, boolean shown) {
    WebhookEvent event =
        event(
            EVENT
                .replace("\"event\":\"submit\"", "\"event\":\"" + name + "\"")
                .replace("\"state\":\"submitted\"", "\"state\":\"" + state + "\""));

    assertThat(event.refusesUpdate()).isEqualTo(refusesUpdate);
    assertThat(event.data().isPresent()).isEqualTo(shown);
    assertThat(event.habilitations()).hasSize(1);
  }

  @Test
  void the_same_call_has_the_same_key_and_another_one_has_another() {
    String key = event(EVENT).key();

    assertThat(key).matches("[0-9a-f]{64}").isEqualTo(event(EVENT).key());
    assertThat(event(EVENT + "\n").key()).isNotEqualTo(key);
    assertThat(event(EVENT.replace("1767000000", "1767000001")).key()).isNotEqualTo(key);
  }

  @Test
  void a_replayed_call_is_told_by_its_key_and_is_never_later() {
    WebhookEvent first = event(EVENT);
    WebhookEvent replayed = event(EVENT);

    assertThat(replayed.key()).isEqualTo(first.key());
    assertThat(replayed.orderAfter(first.firedAt())).isEqualTo(WebhookOrder.SAME_SECOND);
    assertThat(replayed.orderAfter(first.firedAt().plusSeconds(1))).isEqualTo(WebhookOrder.EARLIER);
    String later = EVENT.replace("1767000000", "1767000009");
    assertRejected(call(utf8(later), signature(utf8(EVENT))), WebhookRejection.SIGNATURE_WRONG);
  }

  @Test
  void what_is_put_before_or_after_a_signed_body_is_noticed() {
    byte[] padded = Arrays.copyOf(utf8(TEST), 128);
    padded[utf8(TEST).length] = (byte) 0x80;
    for (byte[] extended : List.of(padded, utf8("\uFEFF" + TEST), utf8(TEST + "\0"))) {
      assertRejected(call(extended, TEST_SIGNATURE), WebhookRejection.SIGNATURE_WRONG);
    }
    String unkeyed = HexFormat.of().formatHex(Sha256.newDigest().digest(utf8(TEST)));
    assertRejected(call(utf8(TEST), "sha256=" + unkeyed), WebhookRejection.SIGNATURE_WRONG);
    byte[] marked = utf8("\uFEFF" + TEST);
    assertThat(call(marked, signature(marked)).status()).isEqualTo(204);
  }

  @ParameterizedTest
  @CsvSource({"1766999999, LATER", "1767000000, SAME_SECOND", "1767000001, EARLIER"})
  void calls_have_an_order(long lastApplied, WebhookOrder order) {
    assertThat(event(EVENT).orderAfter(Instant.ofEpochSecond(lastApplied))).isEqualTo(order);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "short",
        "0123456789abcdef0123456789abcde",
        "with a space in the middle 0123456789"
      })
  void a_bad_copy_of_a_secret_is_noticed_and_not_quoted(String text) {
    assertThatThrownBy(() -> WebhookSecret.of(text))
        .isInstanceOf(IllegalArgumentException.class)
        .message()
        .satisfies(message -> assertThat(text.isEmpty() || !message.contains(text)).isTrue());
  }

  @Test
  void a_secret_is_never_printed() {
    assertThat(List.of(SECRET, receiver, signed(EVENT), signed("{}")).toString())
        .contains("WebhookSecret[…]", "1 secrets")
        .doesNotContain(TEXT, Recorded.PERSON);
    assertThat(SECRET)
        .isEqualTo(WebhookSecret.of(TEXT))
        .hasSameHashCodeAs(WebhookSecret.of("x".repeat(64)));
    assertThat(SECRET).isNotEqualTo(WebhookSecret.of("x".repeat(64)));
  }

  @Test
  void a_webhook_tells_what_the_api_tells() {
    DataPassDemande read = Recorded.demande(Recorded.DEMANDE);
    WebhookEvent event = event(EVENT);

    assertThat(event.habilitations()).isEqualTo(read.habilitations());
  }
}
