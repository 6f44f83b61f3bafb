// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.SocketTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SupportReportTest {

  private static final String CASE = "c0ffee00-1e8b-46ff-8c1f-4b74d0498801";

  @Test
  void a_report_says_what_the_support_asks_for() {
    HubeeException failed =
        new HubUnavailableException(
            Failure.of("PATCH /teledossiers/v1/cases/{caseId}")
                .identifiers(Map.of("caseId", CASE))
                .status(503)
                .hubErrors(
                    List.of(new HubError(900907, "blocked"), new HubError(503, "try \"later\"")))
                .correlationId("r-1")
                .possiblySent(true)
                .attempts(3)
                .startedAt(Instant.parse("2026-11-23T10:00:00.123Z"))
                .elapsed(Duration.ofMillis(12_345))
                .build(),
            new SocketTimeoutException("PLANTED"));
    assertThat(SupportReport.of("production", failed).text())
        .isEqualTo(
            """
            Incident HubEE
            Environnement : production
            Date et heure : 23/11/2026 11:00:00 à Paris (2026-11-23T10:00:00.123Z)
            Opération : PATCH /teledossiers/v1/cases/{caseId}
            Identifiants : caseId = c0ffee00-1e8b-46ff-8c1f-4b74d0498801
            Résultat observé : HubUnavailableException, statut HTTP 503
            Explication du hub : 900907 blocked ; 503 try …
            Référence du hub : r-1
            Envois : 3 en 12345 ms
            Effet : le hub a peut-être fait ce qui était demandé
            Cause technique : SocketTimeoutException
            Conseil de la bibliothèque : Attendez, puis relisez avant de répéter une création : le hub l'a peut-être faite. Si cela dure plus d'une heure, écrivez au support.
            À compléter : étapes suivies, résultat attendu.
            Ne joignez ni secret, ni jeton, ni document d'usager.
            """);
  }

  @Test
  void what_is_not_known_is_said() {
    HubeeException failed = new NotFoundException(Failure.of("GET /x").build());
    assertThat(SupportReport.of("recette", failed).text())
        .contains("Date et heure : inconnu\n")
        .contains("Identifiants : aucun\n")
        .contains("NotFoundException, sans réponse complète\n")
        .contains("Explication du hub : aucune\n")
        .contains("Référence du hub : aucune\n")
        .contains("Envois : 1\n")
        .contains("Effet : le hub n'a certainement rien fait\n")
        .contains("Cause technique : aucune\n");
  }

  @Test
  void nothing_personal_and_nothing_secret_is_in_it() {
    HubeeException failed =
        new InvalidRequestException(
            Failure.of("POST /x")
                .identifiers(Map.of("id", "ada.planted@mairie.test", "phone", "0199005678"))
                .hubErrors(
                    List.of(
                        new HubError(400, "String \"PLANTED\" is bad"),
                        new HubError(400, "client_id: PLANTED"),
                        new HubError(400, "Bearer PLANTED"),
                        new HubError(400, "call 01 99 00 56 78 or ada.planted@mairie.test")))
                .correlationId("ada.planted@mairie.test\r\nforged : line")
                .build());
    SupportReport report = SupportReport.of("ada.planted@mairie.test", failed);
    assertThat(report.toString())
        .isEqualTo(report.text())
        .doesNotContain("PLANTED", "planted", "0199005678", "56 78", "\r", "\nforged");
  }

  @Test
  void the_reference_of_the_hub_is_whole() {
    HubeeException failed = new NotFoundException(Failure.of("GET /x").correlationId(CASE).build());
    assertThat(SupportReport.of("recette", failed).text()).contains("Référence du hub : " + CASE);
    assertThat(failed).hasMessageContaining("Request " + CASE);
  }
}
