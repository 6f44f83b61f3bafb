// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.hubee.core.demarche.RequestForm;
import fr.hubee.testkit.fake.datapass.model.Switch;
import fr.hubee.testkit.fake.datapass.people.FormData;
import fr.hubee.testkit.fake.datapass.webhook.Webhooks;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** What the documentation says and the program does not, by switch. */
class SwitchTest {

  private final Stage stage = new Stage();

  @Test
  void identifiers_with_their_letter() {
    long id = stage.validated(Stage.AEC);
    assertThat(stage.get("/demandes/D" + id).status()).isEqualTo(404);
    stage.datapass.turnOn(Switch.PREFIXED_IDS);
    assertThat(stage.get("/demandes/D" + id).status()).isEqualTo(200);
    assertThat(stage.get("/demandes/d" + id + "/events").status()).isEqualTo(200);
    assertThat(stage.get("/habilitations/h1").status()).isEqualTo(200);
    assertThat(stage.get("/habilitations/D1").status()).isEqualTo(404);
    assertThat(stage.get("/demandes/" + id).status()).isEqualTo(200);
  }

  @Test
  void a_missing_scope_is_forbidden() {
    stage.datapass.turnOn(Switch.MISSING_SCOPE_IS_403);
    assertThat(stage.call(stage.token("public"), "GET", "/demandes", "").status()).isEqualTo(403);
  }

  @Test
  void a_missing_role_is_forbidden() {
    long id = stage.draft(Stage.AEC);
    stage.datapass.turnOn(Switch.MISSING_ROLE_IS_403);
    stage.cast.developer().withRoles();
    for (String path :
        new String[] {
          "/demandes",
          "/demandes/" + id,
          "/habilitations",
          "/definitions",
          "/definitions/hubee_dila"
        }) {
      assertThat(stage.get(path).status()).as(path).isEqualTo(403);
    }
    assertThat(stage.get("/definitions/inconnue").status()).isEqualTo(404);
  }

  @Test
  void drafts_alone_are_patched() {
    long id = stage.draft(Stage.AEC);
    stage.datapass.turnOn(Switch.PATCHES_DRAFTS_ONLY);
    assertThat(stage.patch(id, "{}").status()).isEqualTo(200);
    stage.handedIn(id);
    assertThat(stage.patch(id, "{}").status()).isEqualTo(422);
  }

  @Test
  void active_habilitations_alone_unless_asked() {
    long id = stage.validated(Stage.AEC);
    stage.cast.dila().revoke(id, "").orThrow();
    assertThat(Stage.json(stage.get("/habilitations"))).hasSize(1);
    stage.datapass.turnOn(Switch.ACTIVE_HABILITATIONS_ONLY);
    assertThat(Stage.json(stage.get("/habilitations"))).isEmpty();
    assertThat(Stage.json(stage.get("/habilitations?state=revoked"))).hasSize(1);
    stage.datapass.turnOff(Switch.ACTIVE_HABILITATIONS_ONLY);
    assertThat(Stage.json(stage.get("/habilitations"))).hasSize(1);
  }

  @Test
  void documented_fields_are_served() {
    long id = stage.validated(Stage.AEC);
    stage.datapass.turnOn(Switch.DOCUMENTED_FIELDS);
    JsonNode demande = Stage.json(stage.get("/demandes/" + id));
    assertThat(demande.at("/service_provider/id").asText()).isEqualTo("hubee");
    assertThat(demande.at("/organisation/name").asText()).isEqualTo("COMMUNE DE CLAMART");
    assertThat(Stage.json(stage.get("/demandes")).path(0)).isEqualTo(demande);
    assertThat(Stage.json(stage.get("/habilitations/1")).at("/organization/siret").asText())
        .isEqualTo(Stage.CLAMART);
    JsonNode definition = Stage.json(stage.get("/definitions/hubee_cert_dc"));
    assertThat(definition.path("data")).hasSize(5);
    assertThat(definition.path("name_with_stage").asText()).isEqualTo(RequestForm.CERTDC.label());
    assertThat(Stage.json(stage.get("/definitions/hubee_dila")).path("data")).hasSize(6);
  }

  @Test
  void events_of_the_api_are_told() {
    Webhooks webhooks = stage.datapass.webhooks();
    stage.datapass.turnOn(Switch.API_EVENTS);
    long hook =
        webhooks
            .register(
                stage.cast.developer().email(),
                RequestForm.BUNDLE,
                URI.create("http://127.0.0.1:1/hook"),
                "create_by_api",
                "update_by_api")
            .id();
    webhooks.enable(hook);
    stage.receiver.clear();
    String body =
        "{\"demande\":{\"type\":\"hubee_dila\",\"applicant\":{\"email\":\"a@b\"},"
            + "\"organization\":{\"siret\":\"13002526500013\"}}}";
    long id = Stage.json(stage.post(body)).path("id").asLong();
    stage.patch(id, "{}");
    stage.datapass.runDue();
    assertThat(stage.receiver.calls())
        .extracting(call -> Stage.json(call.body().text()).path("event").asText())
        .containsExactly("create_by_api", "update_by_api");
  }

  @Test
  void a_webhook_whose_events_change_is_switched_off() {
    Webhooks webhooks = stage.datapass.webhooks();
    long hook =
        webhooks
            .register(
                stage.cast.developer().email(),
                RequestForm.BUNDLE,
                URI.create("http://127.0.0.1:1/hook"),
                "submit")
            .id();
    webhooks.enable(hook);
    stage.datapass.turnOn(Switch.DISABLES_ON_EVENT_CHANGE);
    assertThat(webhooks.changeEvents(hook, "create").enabled()).isFalse();
  }

  @Test
  void a_hundred_attempts_at_most() {
    Webhooks webhooks = stage.datapass.webhooks();
    long hook =
        webhooks
            .register(
                stage.cast.developer().email(),
                RequestForm.BUNDLE,
                URI.create("http://127.0.0.1:1/hook"),
                "update")
            .id();
    webhooks.enable(hook);
    long id = stage.draft(Stage.AEC);
    for (int i = 0; i < 120; i++) {
      stage.cast.applicant().edit(id, FormData.ticking(Stage.RCO)).orThrow();
    }
    stage.datapass.runDue();
    String path = "/webhooks/" + hook + "/attempts";
    assertThat(Stage.json(stage.get(path))).hasSize(100);
    assertThat(Stage.json(stage.get(path + "?limit=110"))).hasSize(110);
    stage.datapass.turnOn(Switch.HUNDRED_ATTEMPTS);
    assertThat(Stage.json(stage.get(path + "?limit=110"))).hasSize(100);
  }
}
