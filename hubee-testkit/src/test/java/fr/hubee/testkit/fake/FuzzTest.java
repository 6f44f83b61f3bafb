// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.subscription.SubscriptionState;
import fr.hubee.testkit.SettableClock;
import fr.hubee.testkit.internal.openapi.OpenApiDocument;
import fr.hubee.testkit.internal.openapi.Operation;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever comes to any operation, the hub answers in its own shapes, and breaks nothing of its
 * own.
 */
class FuzzTest {

  private static final List<String> DOCUMENTS =
      List.of("folder", "subscription", "organization", "process");
  private static final List<String> SCOPES =
      List.of("OSL", "SI", "ADMIN", "DATAPASS", "SUBCRT", "");
  private static final List<String> METHODS =
      List.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE", "\0");

  private final SettableClock clock = new SettableClock(Instant.parse("2026-11-23T08:00:00Z"));

  @ParameterizedTest
  @EnumSource
  void a_few_thousand_requests(Profile profile) throws Exception {
    fuzz(profile, 4_000, 20261125);
  }

  @Tag("endurance")
  @Test
  void a_hundred_thousand_requests() throws Exception {
    fuzz(Profile.RECETTE, 100_000, System.nanoTime());
  }

  private void fuzz(Profile profile, int requests, long seed) throws Exception {
    Random random = new Random(seed);
    FakeHubee hub = FakeHubee.builder(clock).profile(profile).build();
    hub.givenSubscription(
        hub.givenOrganization(FakeSirene.CLAMART),
        new ProcessCode("CERTDC"),
        SubscriptionState.ACTIF);
    List<String> tokens = SCOPES.stream().map(scope -> Calls.as(hub, scope).token()).toList();
    for (int i = 0; i < requests; i++) {
      String name = DOCUMENTS.get(random.nextInt(DOCUMENTS.size()));
      FakeRequest request = spoiled(request(name, random), tokens, random);

      FakeAnswer answer = hub.answer(request);

      assertThat(problem(answer))
          .as("seed %d: %s %s %s", seed, request, request.query(), request.body())
          .isEmpty();
    }
    assertThat(hub.defects()).as("seed " + seed).isEmpty();
  }

  private static final Map<String, JsonNode> PARSED = new LinkedHashMap<>();

  private static FakeRequest request(String name, Random random) {
    List<Operation> operations =
        OPERATIONS.computeIfAbsent(name, each -> OpenApiDocument.named(each).operations());
    JsonNode document = PARSED.computeIfAbsent(name, FuzzTest::parsed);
    return new RandomRequests(document, random)
        .next(operations.get(random.nextInt(operations.size())), random.nextBoolean());
  }

  private static final Map<String, List<Operation>> OPERATIONS = new LinkedHashMap<>();

  private static JsonNode parsed(String name) {
    try {
      return new ObjectMapper().readTree(Oracle.text(name));
    } catch (com.fasterxml.jackson.core.JsonProcessingException mistake) {
      throw new AssertionError(mistake);
    }
  }

  /** Adds a token most of the time, and noise now and then. */
  private static FakeRequest spoiled(FakeRequest request, List<String> tokens, Random random) {
    Map<String, String> headers = new LinkedHashMap<>(request.headers());
    if (random.nextInt(20) > 0) {
      headers.put("Authorization", "Bearer " + tokens.get(random.nextInt(tokens.size())));
    }
    if (random.nextInt(20) == 0) {
      headers.put("X-Noise", noise(random, 100_000));
    }
    String method =
        random.nextInt(20) == 0 ? METHODS.get(random.nextInt(METHODS.size())) : request.method();
    String path = random.nextInt(20) == 0 ? request.path() + noise(random, 30) : request.path();
    Content content =
        random.nextInt(20) == 0 ? Content.of(bytes(random, 2_000)) : request.content();
    return new FakeRequest(method, path, request.query(), headers, content);
  }

  private static String noise(Random random, int most) {
    return Content.of(bytes(random, most)).text();
  }

  private static byte[] bytes(Random random, int most) {
    byte[] bytes = new byte[random.nextInt(most)];
    random.nextBytes(bytes);
    return bytes;
  }

  /** Says what is wrong with an answer; empty for nothing. */
  private static String problem(FakeAnswer answer) {
    if (answer.status() < 400) {
      return answer.status() >= 200 && answer.status() < 300 ? "" : "status " + answer.status();
    }
    JsonNode errors = Calls.json(answer).path("errors");
    boolean shaped =
        errors.isArray()
            && errors.size() == 1
            && errors.get(0).path("code").isInt()
            && errors.get(0).path("message").isTextual();
    boolean silent = !answer.body().contains("Exception") && !answer.body().contains("\\tat ");
    return shaped && silent ? "" : answer.body();
  }
}
