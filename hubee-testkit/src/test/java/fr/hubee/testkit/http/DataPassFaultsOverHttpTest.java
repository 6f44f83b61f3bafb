// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import fr.hubee.client.datapass.DataPassClient;
import fr.hubee.client.datapass.DataPassDemande;
import fr.hubee.client.datapass.DataPassQuery;
import fr.hubee.client.datapass.DataPassScopes;
import fr.hubee.client.datapass.DraftChange;
import fr.hubee.client.datapass.NewDemande;
import fr.hubee.client.error.AccessDeniedException;
import fr.hubee.client.error.AuthenticationFailedException;
import fr.hubee.client.error.HubUnavailableException;
import fr.hubee.client.error.InvalidRequestException;
import fr.hubee.client.error.NotFoundException;
import fr.hubee.client.error.UnexpectedAnswerException;
import fr.hubee.client.event.TokenRefused;
import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.demarche.RequestForm;
import fr.hubee.core.identity.EmailAddress;
import fr.hubee.testkit.fake.FakeSirene;
import fr.hubee.testkit.fake.datapass.Cast;
import fr.hubee.testkit.fake.datapass.model.Switch;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What goes wrong on a real connection, and between what is written and what is served. */
class DataPassFaultsOverHttpTest {

  private final DataPassHub hub = new DataPassHub();
  private final DataPassClient client = hub.client(DataPassScopes.READ, DataPassScopes.WRITE);
  private DataPassDemande draft;

  @BeforeEach
  void begin() {
    draft = client.demandes().create(bundle());
  }

  @AfterEach
  void close() {
    client.close();
    hub.close();
  }

  private NewDemande bundle() {
    return NewDemande.builder(
            RequestForm.BUNDLE,
            FakeSirene.CLAMART.siret(),
            EmailAddress.parse(hub.cast.applicant().email()))
        .demarches(List.of(DataPassHub.demarche(DemarcheCode.AEC)))
        .administrator(Cast.ADMINISTRATOR)
        .build();
  }

  /** The next call of the API meets this; those after it meet the fake. */
  private void once(ResponseDefinitionBuilder answer) {
    hub.server
        .wireMock()
        .stubFor(
            WireMock.any(WireMock.urlPathMatching("/api/v1/.*"))
                .inScenario("once")
                .whenScenarioStateIs(Scenario.STARTED)
                .willSetStateTo("over")
                .willReturn(answer));
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void reading_and_changing_outlive_a_broken_connection(Fault fault) {
    once(WireMock.aResponse().withFault(fault));
    assertThat(client.demandes().get(draft.id())).isEqualTo(draft);

    hub.server.wireMock().resetScenarios();
    DraftChange change =
        DraftChange.nothing().demarches(List.of(DataPassHub.demarche(DemarcheCode.JCC)));
    assertThat(client.demandes().update(draft, change).data().scopes())
        .containsExactly("je_change_de_coordonnees");
  }

  @Test
  void a_500_is_outlived_by_reading_and_not_by_beginning() {
    once(WireMock.serverError().withBody("<html>500</html>"));
    assertThat(client.demandes().find(draft.id())).contains(draft);

    hub.server.wireMock().resetScenarios();
    NewDemande other =
        NewDemande.builder(
                RequestForm.CERTDC,
                FakeSirene.CLAMART.siret(),
                EmailAddress.parse(hub.cast.applicant().email()))
            .build();
    assertThatThrownBy(() -> client.demandes().create(other))
        .isInstanceOfSatisfying(
            HubUnavailableException.class, doubt -> assertThat(doubt.possiblySent()).isTrue());
    assertThat(hub.fake.requests()).hasSize(1);
  }

  @Test
  void a_page_of_a_proxy_is_no_answer() {
    once(WireMock.ok("<html>Maintenance</html>").withHeader("Content-Type", "text/html"));

    assertThatThrownBy(() -> client.demandes().get(draft.id()))
        .isInstanceOf(UnexpectedAnswerException.class)
        .hasMessageNotContaining("Maintenance");
  }

  @Test
  void half_an_answer_is_no_answer() {
    once(WireMock.okJson("{\"id\":1,\"state\":\"dra"));

    assertThatThrownBy(() -> client.demandes().get(draft.id()))
        .isInstanceOf(UnexpectedAnswerException.class);
  }

  @Test
  void a_token_that_expired_there_is_renewed_once() {
    DataPassClient slow =
        hub.client(Clock.fixed(hub.clock.instant(), ZoneOffset.UTC), DataPassScopes.READ);
    assertThat(slow.demandes().get(draft.id())).isEqualTo(draft);
    hub.clock.advance(Duration.ofHours(3));

    assertThat(slow.demandes().get(draft.id())).isEqualTo(draft);
    assertThat(hub.told).filteredOn(TokenRefused.class::isInstance).hasSize(1);
    slow.close();
  }

  @Test
  void so_is_one_that_was_revoked_though_it_is_told_with_422() {
    hub.fake.revokeTokens();

    assertThat(client.demandes().get(draft.id())).isEqualTo(draft);
    assertThat(hub.told).filteredOn(TokenRefused.class::isInstance).hasSize(1);
  }

  @Test
  void a_missing_scope_is_a_denial_by_the_program_and_by_the_documentation() {
    DataPassClient readOnly = hub.client(DataPassScopes.READ);
    for (boolean documented : new boolean[] {false, true}) {
      if (documented) {
        hub.fake.turnOn(Switch.MISSING_SCOPE_IS_403);
      }
      assertThatThrownBy(() -> readOnly.demandes().create(bundle()))
          .isInstanceOfSatisfying(
              AccessDeniedException.class,
              denied -> assertThat(denied.remedy().french()).contains("portée du jeton"));
    }
    readOnly.close();
  }

  @Test
  void without_the_role_there_is_nothing_to_be_seen() {
    hub.cast.developer().withRoles("dgs:hubee_cert_dc:reporter");

    assertThat(client.demandes().find(draft.id())).isEmpty();
    assertThat(client.demandes().stream(DataPassQuery.builder().build())).isEmpty();
    assertThat(client.definitions().find(RequestForm.BUNDLE)).isEmpty();
    assertThatThrownBy(() -> client.definitions().formulaires(RequestForm.BUNDLE))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> client.demandes().create(bundle()))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void a_wrong_secret_is_said_to_be_one() {
    hub.fake.allow(Cast.CLIENT_ID, "another-secret", hub.cast.developer());
    DataPassClient wrong = hub.client(DataPassScopes.READ);

    assertThatThrownBy(() -> wrong.demandes().get(draft.id()))
        .isInstanceOf(AuthenticationFailedException.class)
        .hasMessageNotContaining(Cast.SECRET);
    wrong.close();
  }

  @Test
  void what_was_decided_since_it_was_read_is_not_changed() {
    hub.cast.applicant().archive(draft.id()).orThrow();

    assertThatThrownBy(() -> client.demandes().update(draft, DraftChange.nothing()))
        .isInstanceOfSatisfying(
            InvalidRequestException.class,
            late -> assertThat(late.remedy().english()).contains("no draft any more"));
  }
}
