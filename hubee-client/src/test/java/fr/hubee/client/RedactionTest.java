// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.client.auth.AccessToken;
import fr.hubee.client.auth.ClientCredentials;
import fr.hubee.client.error.HubeeException;
import fr.hubee.client.file.IfExists;
import fr.hubee.client.file.SafeFileName;
import fr.hubee.client.fixture.Faults;
import fr.hubee.client.fixture.LogCapture;
import fr.hubee.client.fixture.RawHub;
import fr.hubee.client.fixture.Samples;
import fr.hubee.client.internal.json.JsonObject;
import fr.hubee.client.internal.pipeline.JsonCalls;
import fr.hubee.client.internal.pipeline.Pipeline;
import fr.hubee.client.internal.wire.Call;
import fr.hubee.client.internal.wire.Endpoint;
import fr.hubee.client.retry.RetryPolicy;
import fr.hubee.client.spi.RequestBody;
import fr.hubee.client.spi.ResponseHead;
import fr.hubee.client.spi.TransportRequest;
import fr.hubee.client.spi.TransportResponse;
import fr.hubee.core.rule.ViolationsException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Secrets and names are planted everywhere; nothing that is printed, logged or told holds one. */
@Timeout(60)
class RedactionTest {

  private static final String PLANTED = "PLANTED";
  private static final String NAMED = "{\"firstName\":\"PLANTED-name\",\"id\":\"PLANTED-id\"}";

  @TempDir Path folder;

  private final StringBuilder all = new StringBuilder();

  @Test
  void nothing_secret_and_nothing_personal_comes_out() throws Exception {
    List<RawHub.Act> acts =
        List.of(
            Faults.json(200, NAMED),
            Faults.json(200, "PLANTED {"),
            Faults.json(200, "{\"id\":\"PLANTED\",\"id\":\"PLANTED\"}"),
            Faults.html(200),
            Faults.json(302, "PLANTED", "Location: https://PLANTED.example.org/"),
            Faults.json(400, Samples.error(400, "String \\\"PLANTED\\\" is too long")),
            Faults.json(400, Samples.error(400, "write to PLANTED@mairie.test")),
            Faults.json(401, Samples.error(900902, "Bearer PLANTED")),
            Faults.json(401, Samples.STALE_TOKEN, "WWW-Authenticate: Bearer PLANTED"),
            Faults.json(403, "PLANTED"),
            Faults.json(404, "PLANTED"),
            Faults.json(500, "<pre>PLANTED</pre>"),
            Faults.json(503, "PLANTED", "Retry-After: PLANTED"),
            Faults.json(200, "PLANTED-content", "digest: PLANTED"),
            Faults.resetBeforeTheAnswer(),
            Faults.hungUpWithinTheBody());
    for (RawHub.Act act : acts) {
      try (RawHub hub = new RawHub(act);
          HubeeClient client = client(hub)) {
        calls(client);
        all.append(client);
      }
    }
    values();
    all.append(LogCapture.lines());
    assertThat(all.toString()).contains("PATCH /teledossiers/v1/cases/{caseId}");
    assertThat(all.toString().lines().map(line -> line.toLowerCase(Locale.ROOT)))
        .filteredOn(line -> line.contains("planted") || line.contains("basic "))
        .isEmpty();
  }

  private void calls(HubeeClient client) throws Exception {
    Pipeline pipeline = client.pipeline();
    Call call = call(pipeline, "PATCH");
    Path file = Files.writeString(folder.resolve("PLANTED-file.pdf"), "PLANTED-content");
    RequestBody body = RequestBody.ofFile(file);
    Path missing = folder.resolve("PLANTED-folder").resolve("PLANTED-file.pdf");
    attempt(client, () -> pipeline.json().object(withBody(call), JsonObject::toString));
    attempt(client, () -> pipeline.json().find(call(pipeline, "GET"), JsonObject::toString));
    attempt(client, () -> pipeline.json().list(call(pipeline, "GET"), JsonObject::toString));
    attempt(client, () -> pipeline.files().upload(call(pipeline, "PUT"), body, body.length()));
    attempt(client, () -> pipeline.files().upload(call(pipeline, "PUT"), body, 1));
    attempt(
        client, () -> pipeline.files().download(call(pipeline, "GET"), 15, missing, IfExists.FAIL));
    attempt(
        client, () -> pipeline.files().download(call(pipeline, "GET"), 15, file, IfExists.FAIL));
    attempt(
        client,
        () ->
            pipeline
                .creations()
                .createOnce(() -> pipeline.json().object(call(pipeline, "POST"), o -> o)));
  }

  private interface Work {
    Object run();
  }

  private interface Deed {
    void run();
  }

  private void attempt(HubeeClient client, Work work) {
    try {
      all.append(work.run());
    } catch (HubeeException failed) {
      print(failed);
      all.append(failed.hubErrors()).append(client.supportReport(failed));
    } catch (ViolationsException refused) {
      print(refused);
    }
  }

  private void attempt(HubeeClient client, Deed deed) {
    attempt(
        client,
        () -> {
          deed.run();
          return "done";
        });
  }

  private void print(Throwable failed) {
    StringWriter trace = new StringWriter();
    failed.printStackTrace(new PrintWriter(trace));
    all.append(trace);
  }

  private void values() throws Exception {
    TransportRequest request =
        TransportRequest.of("GET", URI.create("https://h.example.org/x?q=PLANTED"))
            .withHeader("Authorization", PLANTED)
            .withBody("text/plain", PLANTED.getBytes(UTF_8));
    Map<String, List<String>> headers = Map.of("X", List.of(PLANTED));
    all.append(request)
        .append(request.body())
        .append(TransportResponse.of(200, headers, PLANTED.getBytes(UTF_8)))
        .append(ResponseHead.of(200, headers))
        .append(AccessToken.of(PLANTED, Instant.EPOCH))
        .append(ClientCredentials.of(PLANTED, PLANTED))
        .append(SafeFileName.of(PLANTED))
        .append(RequestBody.of(PLANTED.getBytes(UTF_8)));
  }

  private static Call call(Pipeline pipeline, String verb) {
    return new Endpoint(verb, "/teledossiers/v1/cases/{caseId}")
        .call(pipeline.apiBase(), "?name=PLANTED", "PLANTED@mairie.test");
  }

  private static Call withBody(Call call) {
    return JsonCalls.with(JsonObject.empty().with("name", PLANTED), call);
  }

  private HubeeClient client(RawHub hub) {
    return HubeeClient.builder(
            HubeeEnvironment.loopback(hub.port()),
            ClientCredentials.of("PLANTED-client", "PLANTED-secret"),
            new Identification("Editeur", "Mairie", "1.0"))
        .retries(RetryPolicy.builder().attempts(2).firstPause(Duration.ZERO).build())
        .listener(all::append)
        .build();
  }
}
