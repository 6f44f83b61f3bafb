// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.hubee.core.demarche.Demarche;
import fr.hubee.core.demarche.DemarcheCatalogue;
import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.demarche.RequestForm;
import fr.hubee.testkit.SettableClock;
import fr.hubee.testkit.fake.BasicCredentials;
import fr.hubee.testkit.fake.FakeAnswer;
import fr.hubee.testkit.fake.FakeHubee;
import fr.hubee.testkit.fake.FakeRequest;
import fr.hubee.testkit.fake.FakeSirene;
import fr.hubee.testkit.fake.datapass.bridge.HubeePortal;
import fr.hubee.testkit.fake.datapass.model.RequestView;
import fr.hubee.testkit.fake.datapass.people.FormData;
import fr.hubee.testkit.fake.datapass.webhook.InMemoryReceiver;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** A fake DataPass with its people, a fake hub behind it, a receiver, all on one clock. */
final class Stage {

  static final String ALL_SCOPES = "public read_authorizations write_authorizations read_webhooks";
  static final Demarche AEC = demarche(DemarcheCode.AEC);
  static final Demarche RCO = demarche(DemarcheCode.RCO);
  static final Demarche JCC = demarche(DemarcheCode.JCC);
  static final String CLAMART = FakeSirene.CLAMART.siret().value();

  private static final ObjectMapper JSON = new ObjectMapper();

  final SettableClock clock = new SettableClock(Instant.parse("2026-11-23T08:00:00Z"));
  final FakeHubee hub = new FakeHubee(clock);
  final InMemoryReceiver receiver = new InMemoryReceiver();
  final FakeSirene sirene = FakeSirene.seeded();
  final FakeDataPass datapass =
      FakeDataPass.builder(clock).sirene(sirene).webhooks(receiver).build();
  final Cast cast = Cast.in(datapass);
  final HubeePortal portal = datapass.connect(hub);

  private static Demarche demarche(DemarcheCode code) {
    return DemarcheCatalogue.standard().find(code).orElseThrow();
  }

  void minutes(long minutes) {
    datapass.advance(Duration.ofMinutes(minutes));
  }

  /** Begins a request of the bundle, complete but for the terms. */
  long draft(Demarche... ticked) {
    return cast.applicant()
        .open(RequestForm.BUNDLE, FormData.of(Cast.ADMINISTRATOR, ticked))
        .orThrow()
        .id();
  }

  long certDcDraft() {
    return cast.applicant()
        .open(RequestForm.CERTDC, FormData.of(Cast.ADMINISTRATOR))
        .orThrow()
        .id();
  }

  long submitted(Demarche... ticked) {
    return handedIn(draft(ticked));
  }

  long handedIn(long id) {
    cast.applicant().acceptTerms(id).orThrow();
    cast.applicant().submit(id).orThrow();
    return id;
  }

  long validated(Demarche... ticked) {
    long id = submitted(ticked);
    minutes(1);
    cast.dila().approve(id, "").orThrow();
    return id;
  }

  /** A validated request, being updated. */
  long reopened(Demarche... ticked) {
    long id = validated(ticked);
    minutes(1);
    cast.applicant().reopen(id).orThrow();
    return id;
  }

  RequestView view(long id) {
    return datapass.request(id).orElseThrow();
  }

  String token(String scopes) {
    FakeAnswer answer = askToken("grant_type=client_credentials&scope=" + scopes);
    return json(answer).path("access_token").asText();
  }

  FakeAnswer askToken(String form) {
    return datapass.answer(
        FakeRequest.of(
            "POST",
            "/oauth/token",
            "",
            Map.of("Authorization", new BasicCredentials(Cast.CLIENT_ID, Cast.SECRET).header()),
            form));
  }

  FakeAnswer call(String token, String method, String pathAndQuery, String body) {
    String[] parts = pathAndQuery.split("\\?", 2);
    return datapass.answer(
        FakeRequest.of(
            method,
            "/api/v1" + parts[0],
            parts.length == 2 ? parts[1] : "",
            token.isEmpty() ? Map.of() : Map.of("authorization", "Bearer " + token),
            body));
  }

  FakeAnswer get(String pathAndQuery) {
    return call(token(ALL_SCOPES), "GET", pathAndQuery, "");
  }

  FakeAnswer post(String body) {
    return call(token(ALL_SCOPES), "POST", "/demandes", body);
  }

  FakeAnswer patch(long id, String body) {
    return call(token(ALL_SCOPES), "PATCH", "/demandes/" + id, body);
  }

  static JsonNode json(FakeAnswer answer) {
    return json(answer.body());
  }

  static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException notJson) {
      throw new AssertionError(notJson);
    }
  }
}
