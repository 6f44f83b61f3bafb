// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.hubee.client.datapass.DataPassClient;
import fr.hubee.client.datapass.DataPassDemande;
import fr.hubee.client.datapass.DataPassQuery;
import fr.hubee.client.datapass.Definitions;
import fr.hubee.client.datapass.Demandes;
import fr.hubee.client.datapass.DraftChange;
import fr.hubee.client.datapass.Habilitations;
import fr.hubee.client.datapass.NewDemande;
import fr.hubee.client.datapass.Recorded;
import fr.hubee.client.datapass.WebhookAttempts;
import fr.hubee.client.datapass.WebhookReceiver;
import fr.hubee.client.datapass.WebhookSecret;
import fr.hubee.client.event.HubeeListener;
import fr.hubee.client.fixture.RawAnswer;
import fr.hubee.client.fixture.RawRequest;
import fr.hubee.client.fixture.Samples;
import fr.hubee.core.demarche.RequestForm;
import fr.hubee.core.identity.Contact;
import fr.hubee.core.identity.EmailAddress;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The operations of DataPass and its webhooks, with persons and secrets planted in all of it. */
final class DataPassLeaks {

  /** The groups of operations; each public method of theirs has a row below. */
  static final List<Class<?>> GROUPS =
      List.of(Demandes.class, Habilitations.class, Definitions.class, WebhookAttempts.class);

  private static final String SECRET = "PLANTED-secret-of-a-webhook-0123456789";
  private static final String NOW = "\"2026-06-01T09:00:00.000+02:00\"";
  private static final Contact CONTACT =
      new Contact("PLANTED-family", "PLANTED-given", Recorded.PERSON, "0199005678", "PLANTED");
  private static final DataPassQuery QUERY = DataPassQuery.builder().build();

  private DataPassLeaks() {}

  static Map<String, Function<DataPassClient, Object>> rows() {
    Map<String, Function<DataPassClient, Object>> rows = new TreeMap<>(demandes());
    RequestForm form = RequestForm.CERTDC;
    rows.put("Habilitations.find", c -> c.habilitations().find(1));
    rows.put("Habilitations.get", c -> c.habilitations().get(1));
    rows.put("Habilitations.page", c -> c.habilitations().page(QUERY, 0));
    rows.put("Habilitations.stream", c -> c.habilitations().stream(QUERY).limit(1).toList());
    rows.put("Definitions.list", c -> c.definitions().list());
    rows.put("Definitions.find", c -> c.definitions().find(form));
    rows.put("Definitions.formulaires", c -> c.definitions().formulaires(form));
    rows.put("WebhookAttempts.latest", c -> c.webhookAttempts().latest(1));
    rows.put(
        "WebhookAttempts.between",
        c -> c.webhookAttempts().between(1, Instant.EPOCH, Instant.EPOCH.plusSeconds(1)));
    rows.put("DataPassClient.me", DataPassClient::me);
    return rows;
  }

  private static Map<String, Function<DataPassClient, Object>> demandes() {
    NewDemande draft =
        NewDemande.builder(
                RequestForm.CERTDC, Samples.MAIRIE.siret(), EmailAddress.parse(Recorded.PERSON))
            .applicantName("PLANTED-given", "PLANTED-family")
            .applicantJob("PLANTED", null)
            .administrator(CONTACT)
            .build();
    DraftChange change = DraftChange.nothing().administrator(CONTACT);
    return Map.of(
        "Demandes.create", c -> List.of(draft, c.demandes().create(draft)),
        "Demandes.findOrCreate", c -> c.demandes().findOrCreate(draft),
        "Demandes.update", c -> List.of(change, c.demandes().update(c.demandes().get(1), change)),
        "Demandes.find", c -> c.demandes().find(1),
        "Demandes.get", c -> parts(c.demandes().get(1)),
        "Demandes.page", c -> c.demandes().page(QUERY, 0),
        "Demandes.stream", c -> c.demandes().stream(QUERY).limit(1).toList(),
        "Demandes.events", c -> c.demandes().events(1));
  }

  private static Object parts(DataPassDemande demande) {
    return List.of(
        demande,
        demande.applicant(),
        demande.organisation(),
        demande.data(),
        demande.habilitations());
  }

  /** What a receiver prints of calls that it believes, and of calls that it does not. */
  static Object webhooks(HubeeListener listener) {
    WebhookSecret secret = WebhookSecret.of(SECRET);
    WebhookReceiver receiver = WebhookReceiver.builder(secret).listener(listener).build();
    List<Object> printed = new ArrayList<>(List.of(secret, receiver));
    String event =
        "{\"event\":\"submit\",\"fired_at\":1767000000,\"model_id\":123,\"planted person\":1,"
            + "\"data\":"
            + Recorded.DRAFT
            + "}";
    for (String body : List.of(event, "{\"test\":true,\"PLANTED\":1}", "PLANTED", "{}")) {
      String signature = "sha256=" + hmac(body);
      for (String header : List.of(signature, "sha256=" + "0".repeat(64), "PLANTED")) {
        printed.add(receiver.receive(name -> List.of(header), body.getBytes(UTF_8)));
      }
    }
    return printed;
  }

  private static String hmac(String body) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(SECRET.getBytes(UTF_8), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(body.getBytes(UTF_8)));
    } catch (GeneralSecurityException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  /** Everything goes well, and everybody is named. */
  static void answerWell(RawRequest request, RawAnswer answer) throws IOException {
    String target = request.target();
    String one =
        Stream.of(
                Map.entry("/me", person()),
                Map.entry("/events", "{\"id\":1,\"name\":\"create\",\"created_at\":" + NOW + "}"),
                Map.entry("/attempts", attempt()),
                Map.entry("/formulaires", "{\"uid\":\"hubee-cert-dc\",\"name\":\"PLANTED\"}"),
                Map.entry("/definitions", "{\"id\":\"hubee_cert_dc\",\"name\":\"PLANTED\"}"),
                Map.entry("/habilitations", Recorded.HABILITATION),
                Map.entry("/demandes", Recorded.DRAFT))
            .filter(kind -> target.contains(kind.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse("{}");
    boolean list =
        request.method().equals("GET")
            && (target.contains("?") || target.matches(".*/(events|formulaires|definitions)"));
    answer.json(200, list ? "[" + one + "]" : one, "X-PLANTED: PLANTED");
  }

  private static String person() {
    return "{\"id\":7,\"email\":\""
        + Recorded.PERSON
        + "\",\"given_name\":\"PLANTED\",\"family_name\":\"PLANTED\",\"planted person\":1,"
        + "\"phone_number\":\"0199005678\",\"job_title\":\"PLANTED\"}";
  }

  private static String attempt() {
    return "{\"id\":5,\"event\":\"submit\",\"status_code\":500,\"response_body\":\"PLANTED\","
        + "\"authorization_request_id\":1,\"created_at\":"
        + NOW
        + "}";
  }
}
