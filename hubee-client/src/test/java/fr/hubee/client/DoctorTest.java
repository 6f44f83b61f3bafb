// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.client.auth.AccessToken;
import fr.hubee.client.auth.Scope;
import fr.hubee.client.auth.TokenProvider;
import fr.hubee.client.doctor.DoctorReport;
import fr.hubee.client.doctor.DoctorRules;
import fr.hubee.client.fixture.Faults;
import fr.hubee.client.fixture.RawHub;
import fr.hubee.client.fixture.Samples;
import fr.hubee.client.fixture.ScriptedTransport;
import fr.hubee.client.fixture.ScriptedTransport.Step;
import fr.hubee.client.fixture.SettableClock;
import fr.hubee.client.spi.RequestNotSentException;
import fr.hubee.client.spi.TransportResponse;
import fr.hubee.client.spi.TransportSettings;
import fr.hubee.core.demarche.Environment;
import fr.hubee.core.rule.Rule;
import fr.hubee.core.rule.Violation;
import java.io.IOException;
import java.lang.reflect.Field;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every finding, and none where there is nothing to find. */
@Timeout(60)
class DoctorTest {

  private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");

  private final ScriptedTransport hub = new ScriptedTransport();

  private HubeeClient.Builder builder(Scope scope) {
    return HubeeClient.builder(
            HubeeEnvironment.RECETTE, Samples.credentials(), Samples.identification())
        .transport(hub)
        .scope(scope)
        .clock(new SettableClock(NOW));
  }

  private DoctorReport report(Scope scope) {
    return builder(scope).build().doctor();
  }

  private static List<String> codes(DoctorReport report) {
    return report.findings().stream().map(Violation::code).toList();
  }

  private static Step fails(IOException failed) {
    return request -> {
      throw failed;
    };
  }

  private static Step answers(int status, String body) {
    return request -> ScriptedTransport.answer(status, body);
  }

  private static Step dated(String date) {
    return request ->
        TransportResponse.of(200, Map.of("Date", List.of(date)), "[]".getBytes(UTF_8));
  }

  private static RequestNotSentException notSent(Throwable cause) {
    return new RequestNotSentException("no connection to the hub", cause);
  }

  /** What goes wrong, and what it is the sign of, at the token endpoint and at the API. */
  static Stream<Arguments> failures() {
    return Stream.of(
        both(fails(notSent(new UnknownHostException("PLANTED"))), "DOCTOR_DNS"),
        both(fails(notSent(new ConnectException("PLANTED"))), "DOCTOR_TCP"),
        both(fails(notSent(new SocketTimeoutException())), "DOCTOR_TCP"),
        both(
            fails(
                notSent(
                    new SSLHandshakeException("PLANTED").initCause(new CertificateException()))),
            "DOCTOR_TLS_TRUST"),
        both(fails(new SSLHandshakeException("PLANTED")), "DOCTOR_TLS"),
        both(answers(407, "PLANTED"), "DOCTOR_PROXY_REFUSES"),
        both(fails(new IOException("PLANTED")), "DOCTOR_NO_ANSWER"),
        both(answers(429, ""), "DOCTOR_THROTTLED"),
        both(answers(500, "PLANTED"), "DOCTOR_HUB_DOWN"),
        both(answers(503, ""), "DOCTOR_HUB_DOWN"),
        both(answers(302, ""), "DOCTOR_NOT_THE_HUB"),
        both(answers(200, "<html>PLANTED</html>"), "DOCTOR_NOT_THE_HUB"),
        both(answers(404, "<html></html>"), "DOCTOR_NOT_THE_HUB"),
        both(answers(400, "PLANTED"), "DOCTOR_REFUSED"),
        Arguments.of(
            answers(401, "{\"error\":\"invalid_client\"}"),
            "DOCTOR_CREDENTIALS",
            "DOCTOR_TOKEN_REFUSED"),
        Arguments.of(
            answers(401, Samples.STALE_TOKEN), "DOCTOR_CREDENTIALS", "DOCTOR_TOKEN_REFUSED"),
        Arguments.of(
            answers(400, "{\"error\":\"invalid_scope\"}"), "DOCTOR_SCOPE", "DOCTOR_REFUSED"),
        Arguments.of(answers(403, ""), "DOCTOR_SCOPE", "DOCTOR_SCOPE"));
  }

  private static Arguments both(Step step, String code) {
    return Arguments.of(step, code, code);
  }

  @ParameterizedTest
  @MethodSource("failures")
  void a_failure_of_the_token_endpoint_is_named_and_the_api_is_not_asked(
      Step step, String code, String ofTheApi) {
    hub.tokenStep(step);
    DoctorReport report = report(Scope.SI);
    assertThat(codes(report)).containsExactly(code);
    assertThat(report.tokenUsedUntil()).isEmpty();
    assertThat(hub.calls()).isEmpty();
    assertThat(hub.tokenCalls()).hasSize(1);
    assertIsTold(report);
  }

  @ParameterizedTest
  @MethodSource("failures")
  void a_failure_of_the_api_is_named_and_tried_once(Step step, String ofTokens, String code) {
    hub.then(step);
    DoctorReport report = report(Scope.SI);
    assertThat(codes(report)).containsExactly(code);
    assertThat(report.tokenUsedUntil()).isPresent();
    assertThat(hub.calls()).hasSize(1);
    assertIsTold(report);
  }

  private static void assertIsTold(DoctorReport report) {
    Violation finding = report.findings().get(0);
    boolean warns = finding.code().equals("DOCTOR_THROTTLED");
    assertThat(report.isHealthy()).isEqualTo(warns);
    assertThat(report.told().french())
        .contains(finding.code(), finding.message().french(), finding.remedy().french())
        .contains(warns ? "peut travailler" : "ne peut pas travailler");
    assertThat(report.told().english()).contains(finding.remedy().english());
    assertThat(report + report.told().toString() + report.findings())
        .doesNotContain("PLANTED")
        .doesNotContain("token-1")
        .doesNotContain(Samples.SECRET);
  }

  @ParameterizedTest
  @CsvSource({"ADMIN, /referential/v1/subscriptions", "OSL, /referential/v1/subscriptions"})
  void all_is_well(String scope, String path) {
    hub.then(200, "[]");
    DoctorReport report = report(new Scope(scope));
    assertThat(report.findings()).isEmpty();
    assertThat(report.isHealthy()).isTrue();
    assertThat(report.tokenUsedUntil()).contains(NOW.plusSeconds(3540));
    assertThat(hub.call(0).method()).isEqualTo("GET");
    assertThat(hub.call(0).uri().getPath()).isEqualTo(path);
    assertThat(report).hasToString("DoctorReport[recette, " + scope + ", []]");
  }

  @Test
  void a_scope_of_which_no_reading_is_known_is_no_error_whatever_is_answered() {
    hub.then(403, "").then(200, "[]");
    for (int i = 0; i < 2; i++) {
      DoctorReport report = report(Scope.DATAPASS);
      assertThat(codes(report)).containsExactly("DOCTOR_SCOPE_UNVERIFIED");
      assertThat(report.isHealthy()).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'Thu, 26 Nov 2026 10:00:59 GMT', 59, false",
    "'Thu, 26 Nov 2026 10:01:00 GMT', 60, true",
    "'Thu, 26 Nov 2026 09:59:01 GMT', -59, false",
    "'Thu, 26 Nov 2026 09:59:00 GMT', -60, true",
    "'Wed, 26 Nov 2025 10:00:00 GMT', -31536000, true"
  })
  void the_clock_is_compared_with_the_hubs(String date, long skew, boolean told) {
    hub.then(dated(date));
    DoctorReport report = report(Scope.ADMIN);
    assertThat(report.clockSkew()).contains(Duration.ofSeconds(skew));
    assertThat(codes(report)).isEqualTo(told ? List.of("DOCTOR_CLOCK") : List.of());
    assertThat(report.isHealthy()).isTrue();
  }

  @Test
  void a_date_that_nobody_can_read_says_nothing() {
    hub.then(dated("yesterday"));
    assertThat(report(Scope.ADMIN).clockSkew()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"47, false", "48, true", "200, true"})
  void what_waits_is_counted_and_its_age_is_told(int hours, boolean told) {
    String old = NOW.minus(Duration.ofHours(hours)).toString();
    hub.then(
        200,
        "[{\"id\":\"PLANTED\",\"dateTime\":\"%s\"},{\"dateTime\":\"%s\"},{}]".formatted(NOW, old));
    DoctorReport report = report(Scope.SI);
    assertThat(codes(report))
        .isEqualTo(told ? List.of("DOCTOR_QUEUE", "DOCTOR_QUEUE_OLD") : List.of("DOCTOR_QUEUE"));
    assertThat(report.findings().get(0).message().french()).startsWith("3 ");
    assertThat(report.isHealthy()).isTrue();
    assertThat(report.told().toString()).doesNotContain("PLANTED");
    assertThat(hub.call(0).uri().toString())
        .endsWith("/teledossiers/v1/notifications?maxResult=100");
  }

  @Test
  void a_full_look_says_that_there_may_be_more() {
    hub.then(200, IntStream.range(0, 100).mapToObj(i -> "{}").toList().toString());
    assertThat(report(Scope.SI).findings().get(0).message().english()).startsWith("100+ ");
  }

  @Test
  void a_name_that_ascii_cannot_hold_is_told() {
    hub.then(200, "[]");
    HubeeClient client =
        HubeeClient.builder(
                HubeeEnvironment.RECETTE,
                Samples.credentials(),
                new Identification("日本?", "Éditeur ?", "1.0"))
            .transport(hub)
            .build();
    assertThat(client.doctor().findings())
        .extracting(Violation::path)
        .containsExactly("editorName");
  }

  @Test
  void the_embedders_own_tokens_are_used_and_its_failure_is_named_by_its_class() {
    hub.then(200, "[]");
    TokenProvider own = provider(Optional.of(AccessToken.of("own", Instant.MAX)));
    assertThat(builder(Scope.ADMIN).tokenProvider(own).build().doctor().findings()).isEmpty();
    assertThat(hub.tokenCalls()).isEmpty();
    assertThat(hub.call(0).headers()).containsEntry("Authorization", "Bearer own");
    DoctorReport report =
        builder(Scope.ADMIN).tokenProvider(provider(Optional.empty())).build().doctor();
    assertThat(codes(report)).containsExactly("DOCTOR_TOKEN_PROVIDER");
    assertThat(report.told().french()).contains("IllegalStateException").doesNotContain("PLANTED");
  }

  private static TokenProvider provider(Optional<AccessToken> token) {
    return new TokenProvider() {
      @Override
      public AccessToken token() {
        return token.orElseThrow(() -> new IllegalStateException("PLANTED"));
      }

      @Override
      public void invalidate(AccessToken rejected) {}
    };
  }

  @Test
  void a_port_where_nobody_listens_is_told_over_real_sockets() {
    URI nobody = RawHub.nobody();
    assertThat(codes(over(HubeeEnvironment.loopback(nobody.getPort()), null)))
        .containsExactly("DOCTOR_TCP");
  }

  @Test
  void a_name_that_nobody_has_is_told_over_real_sockets() {
    assertThat(codes(over(far("no-such-host.invalid"), null))).containsExactly("DOCTOR_DNS");
  }

  @Test
  void a_hub_that_speaks_no_tls_is_told_over_real_sockets() {
    try (RawHub plain = new RawHub(Faults.html(200))) {
      URI base = URI.create("https://127.0.0.1:" + plain.port());
      HubeeEnvironment environment =
          HubeeEnvironment.of("plain", base, base.resolve("/x"), Environment.SANDBOX);
      assertThat(codes(over(environment, null))).containsExactly("DOCTOR_TLS");
    }
  }

  @Test
  void a_proxy_that_is_not_there_is_told_apart_from_the_hub() {
    URI nobody = RawHub.nobody();
    DoctorReport report =
        over(far("hub.example.org"), new InetSocketAddress("127.0.0.1", nobody.getPort()));
    assertThat(codes(report)).containsExactly("DOCTOR_PROXY_UNREACHABLE");
    assertThat(report.told().french()).contains("127.0.0.1:" + nobody.getPort());
  }

  @Test
  void a_proxy_that_wants_a_password_is_told_apart_from_the_hub() {
    try (RawHub proxy =
        new RawHub(Faults.json(407, "PLANTED", "Proxy-Authenticate: Basic realm=\"PLANTED\""))) {
      DoctorReport report =
          over(far("hub.example.org"), new InetSocketAddress("127.0.0.1", proxy.port()));
      assertThat(codes(report)).containsExactly("DOCTOR_PROXY_REFUSES");
      assertThat(report.told().toString()).doesNotContain("PLANTED");
    }
  }

  private static HubeeEnvironment far(String host) {
    URI base = URI.create("https://" + host);
    return HubeeEnvironment.of("far", base, base.resolve("/oauth2/token"), Environment.SANDBOX);
  }

  private static DoctorReport over(HubeeEnvironment environment, InetSocketAddress proxy) {
    TransportSettings.Builder settings = TransportSettings.builder();
    if (proxy != null) {
      settings.proxy(proxy);
    }
    try (HubeeClient client =
        HubeeClient.builder(environment, Samples.credentials(), Samples.identification())
            .connections(settings.build())
            .clock(Clock.systemUTC())
            .build()) {
      return client.doctor();
    }
  }

  @Test
  void every_rule_is_listed_and_found_above() throws Exception {
    List<Rule> declared = new ArrayList<>();
    for (Field field : DoctorRules.class.getDeclaredFields()) {
      if (field.getType() == Rule.class) {
        declared.add((Rule) field.get(null));
      }
    }
    assertThat(DoctorRules.all()).containsExactlyElementsOf(declared);
    Set<String> found =
        new TreeSet<>(
            Set.of(
                "DOCTOR_PROXY_UNREACHABLE",
                "DOCTOR_TOKEN_PROVIDER",
                "DOCTOR_SCOPE_UNVERIFIED",
                "DOCTOR_CLOCK",
                "DOCTOR_IDENTIFICATION",
                "DOCTOR_QUEUE",
                "DOCTOR_QUEUE_OLD"));
    failures().forEach(row -> found.addAll(List.of("" + row.get()[1], "" + row.get()[2])));
    assertThat(declared.stream().map(Rule::code)).containsExactlyInAnyOrderElementsOf(found);
  }
}
