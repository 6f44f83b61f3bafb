// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.http;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.client.HubeeClient;
import fr.hubee.client.Identification;
import fr.hubee.client.auth.ClientCredentials;
import fr.hubee.client.auth.Scope;
import fr.hubee.client.doctor.DoctorReport;
import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.rule.Violation;
import fr.hubee.testkit.fake.Content;
import fr.hubee.testkit.fake.FakeHubee;
import fr.hubee.testkit.fake.Fault;
import fr.hubee.testkit.fake.GatewayFault;
import fr.hubee.testkit.fake.RecordedCall;
import fr.hubee.testkit.fake.StandardSeed;
import fr.hubee.testkit.fake.Teledossier;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The self-check and the hub, over real HTTP. */
class DoctorAgainstTheHubTest {

  private final FakeHubee fake = StandardSeed.sow(new FakeHubee(Clock.systemUTC()));
  private final FakeHubeeServer server = FakeHubeeServer.start(fake);

  @AfterEach
  void close() {
    server.close();
    assertThat(fake.defects()).isEmpty();
  }

  private DoctorReport report(String client, String secret, Scope scope, Clock clock) {
    try (HubeeClient hubee =
        HubeeClient.builder(
                server.environment(),
                ClientCredentials.of(client, secret),
                new Identification("Éditeur", "Essais", "1.0"))
            .scope(scope)
            .clock(clock)
            .build()) {
      return hubee.doctor();
    }
  }

  private DoctorReport report(String client, String scope) {
    return report(client, StandardSeed.secretOf(client), new Scope(scope), Clock.systemUTC());
  }

  private static String codes(DoctorReport report) {
    return String.join("+", report.findings().stream().map(Violation::code).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "admin, ADMIN, ''",
    "dila, OSL, ''",
    "clamart-etatcivil, SI, DOCTOR_QUEUE",
    "clamart-etatcivil, ADMIN, DOCTOR_SCOPE",
    "admin, SI, DOCTOR_SCOPE",
    "nobody, SI, DOCTOR_CREDENTIALS"
  })
  void each_pair_is_what_it_is(String client, String scope, String codes) {
    DoctorReport report = report(client, scope);
    assertThat(codes(report)).isEqualTo(codes);
    assertThat(fake.calls()).extracting(RecordedCall::method).doesNotContain("PUT", "DELETE");
    assertThat(fake.calls()).hasSizeLessThanOrEqualTo(2);
  }

  @Test
  void a_regenerated_secret_is_told_in_french() {
    DoctorReport report = report("admin", "the-old-one", Scope.ADMIN, Clock.systemUTC());
    assertThat(codes(report)).isEqualTo("DOCTOR_CREDENTIALS");
    assertThat(report.told().french()).contains("régénéré").doesNotContain("the-old-one");
  }

  @Test
  void what_waits_is_seen_and_left_there() {
    fake.deposit(
        new Teledossier(
            new ProcessCode("EtatCivil"),
            "DILA-AEC-1000000000001",
            new Teledossier.Person("Ada", "EXEMPLE", "ada@example.org"),
            List.of(StandardSeed.CLAMART),
            List.of(
                new Teledossier.File(
                    "acte.xml", "ActeEtatCivil-XML", "application/xml", Content.of("<a/>")))));
    for (int i = 0; i < 2; i++) {
      DoctorReport report = report("clamart-etatcivil", "SI");
      assertThat(report.findings().get(0).message().french()).startsWith("1 ");
    }
  }

  /** The fake gives no date: a stub before it does, with a token that the fake never gave. */
  @Test
  void a_machine_whose_clock_is_wrong_is_told() {
    server
        .wireMock()
        .stubFor(
            post(urlPathEqualTo("/oauth2/token"))
                .willReturn(
                    okJson("{\"access_token\":\"stranger\"}")
                        .withHeader("Date", "Thu, 26 Nov 2026 10:00:00 GMT")));
    Clock late = Clock.fixed(Instant.parse("2026-11-26T09:50:00Z"), ZoneOffset.UTC);
    DoctorReport report = report("admin", "admin-secret", Scope.ADMIN, late);
    assertThat(codes(report)).isEqualTo("DOCTOR_TOKEN_REFUSED+DOCTOR_CLOCK");
    assertThat(report.clockSkew()).contains(Duration.ofMinutes(10));
  }

  @Test
  void a_hub_that_is_down_is_asked_once() {
    fake.faults().on("listSubscription").always(Fault.gateway(GatewayFault.BLOCKED));
    assertThat(codes(report("admin", "ADMIN"))).isEqualTo("DOCTOR_HUB_DOWN");
    assertThat(fake.calls()).hasSize(2);
  }
}
