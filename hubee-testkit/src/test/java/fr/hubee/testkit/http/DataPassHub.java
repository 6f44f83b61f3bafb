// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.http;

import com.github.tomakehurst.wiremock.http.Request;
import fr.hubee.client.auth.ClientCredentials;
import fr.hubee.client.auth.Scope;
import fr.hubee.client.datapass.DataPassClient;
import fr.hubee.client.datapass.DataPassEnvironment;
import fr.hubee.client.event.ContractDrift;
import fr.hubee.client.event.HubeeEvent;
import fr.hubee.core.demarche.Demarche;
import fr.hubee.core.demarche.DemarcheCatalogue;
import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.demarche.RequestForm;
import fr.hubee.testkit.SettableClock;
import fr.hubee.testkit.fake.Content;
import fr.hubee.testkit.fake.FakeRequest;
import fr.hubee.testkit.fake.datapass.Cast;
import fr.hubee.testkit.fake.datapass.FakeDataPass;
import fr.hubee.testkit.fake.datapass.webhook.NewWebhook;
import fr.hubee.testkit.internal.openapi.Complaint;
import fr.hubee.testkit.internal.openapi.Incoming;
import fr.hubee.testkit.internal.openapi.OpenApiDocument;
import fr.hubee.testkit.internal.openapi.Operation;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** A fake DataPass behind a port, with its people, a receiver of webhooks, and clients. */
final class DataPassHub implements AutoCloseable {

  private static final String BASE = "/api/v1";
  private static final List<Operation> OPERATIONS = OpenApiDocument.named("datapass").operations();

  final SettableClock clock = new SettableClock(Instant.parse("2026-11-23T08:00:00Z"));
  final FakeDataPass fake =
      FakeDataPass.builder(clock).webhooks(HttpWebhookSink.waiting(Duration.ofSeconds(20))).build();
  final Cast cast = Cast.in(fake);
  final FakeDataPassServer server = FakeDataPassServer.start(fake);
  final HookReceiver receiver = new HookReceiver();
  final List<HubeeEvent> told = new CopyOnWriteArrayList<>();

  static Demarche demarche(DemarcheCode code) {
    return DemarcheCatalogue.standard().find(code).orElseThrow();
  }

  DataPassClient client(Scope... scopes) {
    return client(clock, scopes);
  }

  DataPassClient client(Clock time, Scope... scopes) {
    return DataPassClient.builder(
            DataPassEnvironment.loopback(server.port()),
            ClientCredentials.of(Cast.CLIENT_ID, Cast.SECRET))
        .scopes(scopes)
        .clock(time)
        .sleeper(pause -> {})
        .listener(told::add)
        .build();
  }

  List<ContractDrift> drift() {
    return told.stream()
        .filter(ContractDrift.class::isInstance)
        .map(ContractDrift.class::cast)
        .toList();
  }

  /** Registers a webhook as a developer does who wants its secret to be known from the start. */
  NewWebhook hook(RequestForm form, String... events) {
    NewWebhook hook =
        fake.webhooks().register(cast.developer().email(), form, receiver.at("/setup"), events);
    receiver.learn(hook.secret());
    fake.webhooks().changeUrl(hook.id(), receiver.at("/hook"));
    return hook;
  }

  /** What the published document says against the requests that arrived, those for tokens aside. */
  List<String> complaints() {
    return server.wireMock().getAllServeEvents().stream()
        .map(event -> event.getRequest())
        .filter(request -> request.getUrl().startsWith(BASE))
        .flatMap(DataPassHub::complaints)
        .toList();
  }

  private static Stream<String> complaints(Request request) {
    String path = request.getUrl().split("\\?", 2)[0];
    for (Operation operation : OPERATIONS) {
      Optional<Map<String, String>> identifiers = operation.identifiersIn(path);
      if (identifiers.isPresent() && operation.method().equals(request.getMethod().getName())) {
        return operation.complaints(incoming(request, identifiers.get())).stream()
            .map(Complaint::pointedText);
      }
    }
    return Stream.of("no such operation: " + request.getMethod() + " " + path);
  }

  private static Incoming incoming(Request request, Map<String, String> identifiers) {
    String[] parts = request.getUrl().split("\\?", 2);
    FakeRequest read =
        FakeRequest.of(
            "GET", parts[0], parts.length == 2 ? parts[1] : "", Map.of(), Content.of(""));
    return new Incoming(
        identifiers,
        documented(read.query()),
        name -> Optional.ofNullable(request.getHeader(name)),
        request.getBodyAsString().isEmpty(),
        request::getBodyAsString);
  }

  /** « also written state[] », says the document. */
  private static Map<String, List<String>> documented(Map<String, List<String>> query) {
    Map<String, List<String>> named = new LinkedHashMap<>();
    query.forEach((name, values) -> named.put(name.replace("[]", ""), values));
    return named;
  }

  @Override
  public void close() {
    receiver.close();
    server.close();
  }
}
