// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.hubee.testkit.internal.openapi.Complaint;
import fr.hubee.testkit.internal.openapi.Incoming;
import fr.hubee.testkit.internal.openapi.OpenApiDocument;
import fr.hubee.testkit.internal.openapi.Operation;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Thousands of requests, valid and spoiled, get the same verdict and the same words from our own
 * checker as from the library that the real gateway uses.
 */
class OracleTest {

  private static final int PER_OPERATION = 100;

  @ParameterizedTest
  @ValueSource(strings = {"folder", "subscription", "organization", "process"})
  void every_request_is_judged_as_by_the_library(String name) throws Exception {
    compare(name, PER_OPERATION, 20261125);
  }

  @Tag("endurance")
  @ParameterizedTest
  @ValueSource(strings = {"folder", "subscription", "organization", "process"})
  void very_many_requests_are_judged_as_by_the_library(String name) throws Exception {
    compare(name, 30 * PER_OPERATION, System.nanoTime());
  }

  /** One request in five is made with care, and must pass. */
  private static void compare(String name, int perOperation, long seed) throws Exception {
    Oracle oracle = Oracle.of(name);
    JsonNode document = new ObjectMapper().readTree(Oracle.text(name));
    RandomRequests requests = new RandomRequests(document, new Random(seed));
    for (Operation operation : OpenApiDocument.named(name).operations()) {
      IntConsumer one =
          i -> {
            FakeRequest request = requests.next(operation, i % 5 == 0);
            if (Deviation.concerning(request).isEmpty()) {
              compare(oracle, operation, request, i % 5 == 0, seed);
            }
          };
      IntStream.range(0, perOperation).forEach(one);
    }
  }

  private static void compare(
      Oracle oracle, Operation operation, FakeRequest request, boolean careful, long seed) {
    String theirs = oracle.report(request);
    String shown =
        "seed " + seed + ": " + request + request.query() + request.headers() + request.body();
    assertThat(ours(operation, request)).as(shown).isEqualTo(theirs);
    if (careful) {
      assertThat(theirs).as(shown).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_deviation_is_one(Deviation deviation) {
    Operation operation =
        OpenApiDocument.named("organization").operations().stream()
            .filter(each -> each.method().equals(deviation.sample.method()))
            .findFirst()
            .orElseThrow();

    assertThat(deviation.why).isNotBlank();
    assertThat(ours(operation, deviation.sample))
        .isNotEqualTo(Oracle.of("organization").report(deviation.sample));
  }

  @ParameterizedTest
  @ValueSource(strings = {"folder", "subscription", "organization", "process"})
  void every_answer_is_judged_as_by_the_library(String name) throws Exception {
    Oracle oracle = Oracle.of(name);
    RandomAnswers answers =
        new RandomAnswers(new ObjectMapper().readTree(Oracle.text(name)), new Random(20261126));
    for (Operation operation : OpenApiDocument.named(name).operations()) {
      for (int i = 0; i < PER_OPERATION; i++) {
        FakeRequest request = answers.request(operation);
        FakeAnswer answer = answers.next(operation, i % 5 == 0);
        List<Complaint> complaints =
            operation.answerComplaints(
                answer.status(), answer.contentType(), answer.content().isEmpty(), answer::body);
        String ours =
            complaints.isEmpty()
                ? ""
                : Calls.message(Voice.badResponse(request, complaints))
                    .substring("Bad Response : ".length());

        assertThat(ours)
            .as(request + " " + answer + answer.body())
            .isEqualTo(oracle.report(request, answer));
      }
    }
  }

  private static String ours(Operation operation, FakeRequest request) {
    List<Complaint> complaints =
        operation.complaints(
            new Incoming(
                operation.identifiersIn(request.path()).orElseThrow(),
                request.query(),
                request::header,
                request.content().isEmpty(),
                request::body));
    return complaints.isEmpty()
        ? ""
        : Calls.message(Voice.badRequest(request, complaints).answer())
            .substring("Bad Request : ".length());
  }
}
