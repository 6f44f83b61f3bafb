// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.hubee.client.auth.ClientCredentials;
import fr.hubee.client.error.HubUnavailableException;
import fr.hubee.client.error.UnexpectedAnswerException;
import fr.hubee.client.file.IfExists;
import fr.hubee.client.fixture.Faults;
import fr.hubee.client.fixture.LogCapture;
import fr.hubee.client.fixture.RawHub;
import fr.hubee.client.fixture.RawRequest;
import fr.hubee.client.fixture.Samples;
import fr.hubee.client.fixture.ScriptedTransport;
import fr.hubee.client.internal.apache.ApacheTransport;
import fr.hubee.client.internal.wire.Call;
import fr.hubee.client.internal.wire.Endpoint;
import fr.hubee.client.retry.RetryPolicy;
import fr.hubee.client.spi.TimeLimits;
import fr.hubee.client.spi.TransportRequest;
import fr.hubee.client.spi.TransportResponse;
import fr.hubee.client.spi.TransportSettings;
import fr.hubee.core.rule.ViolationsException;
import fr.hubee.core.subscription.SubscriptionId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a hostile hub, or somebody in its place, may try; SECURITY.md lists them. */
@Timeout(60)
class AttacksTest {

  private static final SubscriptionId ID = new SubscriptionId(Samples.ID);

  private static final Duration SHORT = Duration.ofMillis(300);

  @TempDir Path folder;

  private static HubeeClient client(RawHub hub) {
    return client(hub, TimeLimits.CONTROL);
  }

  private static HubeeClient client(RawHub hub, TimeLimits limits) {
    return HubeeClient.builder(
            HubeeEnvironment.loopback(hub.port()),
            ClientCredentials.of("client-id", Samples.SECRET),
            Samples.identification())
        .retries(RetryPolicy.none())
        .callLimits(limits)
        .build();
  }

  private static void get(HubeeClient client) {
    client.administration().subscriptions().get(ID);
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void a_redirect_to_another_host_never_carries_the_token_there(int status) {
    try (RawHub thief = new RawHub(Faults.json(200, Samples.subscription()));
        RawHub hub = new RawHub(Faults.json(status, "", "Location: " + thief.address() + "/x"));
        HubeeClient client = client(hub)) {
      assertThatThrownBy(() -> get(client)).isInstanceOf(UnexpectedAnswerException.class);
      assertThat(hub.requests()).hasSize(1);
      assertThat(thief.requests()).isEmpty();
    }
  }

  @Test
  void a_redirect_from_https_to_http_is_not_followed() {
    ScriptedTransport hub = new ScriptedTransport();
    hub.then(
        request ->
            TransportResponse.of(
                302,
                Map.of("Location", List.of("http://api.hubee.numerique.gouv.fr/")),
                new byte[0]));
    HubeeClient client =
        HubeeClient.builder(
                HubeeEnvironment.PRODUCTION, Samples.credentials(), Samples.identification())
            .transport(hub)
            .build();
    assertThatThrownBy(() -> get(client)).isInstanceOf(UnexpectedAnswerException.class);
    assertThat(hub.calls()).extracting(call -> call.uri().getScheme()).containsExactly("https");
  }

  @Test
  void neither_token_nor_secret_stands_in_an_address_or_a_log_line() {
    try (RawHub hub = new RawHub(Faults.json(401, Samples.STALE_TOKEN));
        HubeeClient client = client(hub)) {
      catchThrowable(() -> get(client));
      assertThat(hub.requests()).isNotEmpty().allMatch(AttacksTest::isClean);
      assertThat(hub.requests().get(0).headers()).containsEntry("authorization", "Bearer token-1");
    }
    assertThat(LogCapture.lines())
        .noneMatch(line -> line.contains("token-1") || line.contains(Samples.SECRET));
  }

  private static boolean isClean(RawRequest request) {
    return !request.target().contains("token") && !request.target().contains("PLANTED");
  }

  @Test
  void a_zip_of_one_to_a_thousand_is_cut_off() throws Exception {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
      byte[] megabyte = " ".repeat(1 << 20).getBytes(UTF_8);
      for (int i = 0; i < 40; i++) {
        zip.write(megabyte);
      }
    }
    byte[] bomb = zipped.toByteArray();
    assertThat(bomb.length).isLessThan((40 << 20) / 900);
    try (RawHub hub =
            new RawHub((request, answer) -> answer.bytes(200, bomb, "Content-Encoding: gzip"));
        HubeeClient client = client(hub)) {
      assertThatThrownBy(() -> get(client))
          .isInstanceOf(UnexpectedAnswerException.class)
          .hasMessageContaining("larger than");
    }
  }

  /** One layer is undone, whatever the header promises; the next one is no JSON. */
  @ParameterizedTest
  @ValueSource(strings = {"gzip", "gzip, gzip", "gzip\r\nContent-Encoding: gzip", "br", "deflate"})
  void a_zip_within_a_zip_is_no_answer(String encoding) throws Exception {
    byte[] nested = zipped(zipped(new byte[40 << 20]));
    try (RawHub hub =
            new RawHub((q, answer) -> answer.bytes(200, nested, "Content-Encoding: " + encoding));
        HubeeClient client = client(hub)) {
      assertThatThrownBy(() -> get(client))
          .isInstanceOf(UnexpectedAnswerException.class)
          .hasMessageContaining("JSON");
    }
  }

  private static byte[] zipped(byte[] content) throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
      zip.write(content);
    }
    return zipped.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "200 OK\r\nPLANTED token-1\r\n\r\n",
        "200 OK\r\nTransfer-Encoding: PLANTED\r\n\r\n",
        "200 OK\r\nContent-Length: PLANTED\r\n\r\n",
        "200 OK\r\nTransfer-Encoding: chunked\r\n\r\nPLANTED\r\n",
        "200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}PLANTED\r\n",
        "200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\nPLANTED\r\n\r\n",
        "200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 7\r\n\r\nPLANTED",
        "PLANTED OK\r\n\r\n",
        "-1 PLANTED\r\n\r\n",
        "99 PLANTED\r\n\r\n",
        "1000 PLANTED\r\n\r\n"
      })
  void an_answer_that_is_no_http_is_typed_and_quoted_nowhere(String answer) {
    try (RawHub hub = new RawHub(Faults.raw("HTTP/1.1 " + answer));
        HubeeClient client = client(hub)) {
      Throwable failed = catchThrowable(() -> get(client));
      StringWriter trace = new StringWriter();
      failed.printStackTrace(new PrintWriter(trace));
      assertThat(failed).isInstanceOf(HubUnavailableException.class);
      assertThat(trace.toString()).doesNotContain("PLANTED", "token-1");
    }
  }

  @Test
  void provisional_answers_without_end_have_one() {
    byte[] early = "HTTP/1.1 103 X\r\nX: y\r\n\r\n".repeat(1_000).getBytes(UTF_8);
    try (RawHub hub = new RawHub((request, answer) -> answer.pour(early, Long.MAX_VALUE));
        HubeeClient client = client(hub, new TimeLimits(Duration.ofSeconds(9), SHORT))) {
      assertThatThrownBy(() -> get(client)).isInstanceOf(HubUnavailableException.class);
    }
  }

  @Test
  void a_sign_beyond_ascii_does_not_become_the_end_of_a_header() throws IOException {
    try (RawHub hub = new RawHub(Faults.json(200, "{}"));
        ApacheTransport transport = ApacheTransport.create(TransportSettings.standard())) {
      URI address = hub.address().resolve("/x");
      for (String ends : List.of("\u560D\u560A", "\u010D\u010A", "\u0085", "\u2028")) {
        transport.send(TransportRequest.of("GET", address).withHeader("X-A", "a" + ends + "X: y"));
      }
      assertThat(hub.requests()).noneMatch(request -> request.headers().containsKey("X"));
    }
  }

  static Stream<String> bombs() {
    return Stream.of(
        "{\"a\":".repeat(100_000),
        "[".repeat(100_000),
        "{\"id\":" + "9".repeat(1_000_000) + "}",
        "{\"id\":1e999999999}",
        "{\"datapassId\":1e-999999999}",
        "{\"id\":\"x\",\"datapassId\":\"" + "9".repeat(1_000_000) + "\"}",
        "{\"" + "n".repeat(1_000_000) + "\":1}",
        "[" + "{},".repeat(1_100_000) + "{}]");
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("bombs")
  void a_json_bomb_is_an_unexpected_answer_and_nothing_worse(String bomb) {
    try (RawHub hub = new RawHub(Faults.json(200, bomb));
        HubeeClient client = client(hub)) {
      assertThatThrownBy(() -> get(client)).isInstanceOf(UnexpectedAnswerException.class);
      assertThatThrownBy(
              () ->
                  client
                      .administration()
                      .subscriptions()
                      .page(SubscriptionQuery.builder().build(), 0))
          .isInstanceOf(UnexpectedAnswerException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "attachment; filename=\"../../evil.sh\"",
        "attachment; filename*=UTF-8''..%2F..%2Fevil.sh",
        "attachment; filename=\"/etc/cron.d/evil\"",
        "attachment; filename=\"C:\\\\evil.exe\""
      })
  void a_file_goes_where_it_was_asked_for_whatever_its_header_calls_it(String disposition)
      throws IOException {
    Path target = Files.createDirectories(folder.resolve("in")).resolve("asked.bin");
    try (RawHub hub =
            new RawHub(Faults.json(200, "content", "Content-Disposition: " + disposition));
        HubeeClient client = client(hub)) {
      Call call =
          new Endpoint("GET", "/teledossiers/v1/cases/{caseId}")
              .call(client.pipeline().apiBase(), "", "../../evil");
      client.pipeline().files().download(call, 7, target, IfExists.FAIL);
      assertThat(hub.requests().get(0).target()).doesNotContain("..");
    }
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile)).containsExactly(target);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\r\nX: y", "a\ny", "a\ry", "a\u0000", "a\u0085b", "a\u2028b"})
  void a_name_cannot_smuggle_a_header_in(String name) {
    assertThatThrownBy(() -> new Identification(name, "a", "1"))
        .isInstanceOf(ViolationsException.class);
    TransportRequest request = TransportRequest.of("GET", URI.create("https://hub.example.org/"));
    if (name.chars().anyMatch(sign -> sign < ' ')) {
      assertThatThrownBy(() -> request.withHeader("editorName", name))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> ClientCredentials.of(name, "secret"))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
