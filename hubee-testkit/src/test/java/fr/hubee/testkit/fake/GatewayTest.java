// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.hubee.testkit.internal.openapi.Operation;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the gateway makes of services that break their contract, or break altogether. */
class GatewayTest {

  private static final FakeRequest REQUEST =
      new FakeRequest("GET", Calls.SUBSCRIPTIONS, Map.of(), Map.of(), "");
  private static final Caller ADMIN = new Caller("client", Caller.ADMIN, null, null);

  private static Gateway over(FakeCall.Handler service) {
    return new Gateway(Set.of(Tolerance.values()), Map.of("listSubscription", service));
  }

  private static FakeAnswer ask(Gateway gateway) {
    Operation operation = gateway.operation(REQUEST);
    return gateway.answer(REQUEST, ADMIN, operation);
  }

  @Test
  void an_answer_that_breaks_the_contract_is_a_500_and_a_defect() {
    Gateway gateway = over(call -> new FakeAnswer(200, Map.of(), "[{\"id\":\"x\"}]"));

    FakeAnswer answer = ask(gateway);

    assertThat(answer.status()).isEqualTo(500);
    assertThat(Calls.message(answer))
        .startsWith(
            "Bad Response : Validation failed.\n"
                + "[ERROR][RESPONSE][GET /referential/v1/subscriptions] [Path '/0'] Object has"
                + " missing required properties ([\"datapassId\",")
        .endsWith("[Path '/0/id'] Input string \"x\" is not a valid UUID");
    assertThat(gateway.defects())
        .singleElement()
        .asString()
        .startsWith("GET /referential/v1/subscriptions answered HTTP 200, told as");
  }

  @Test
  void a_status_that_nobody_declares_is_a_500_and_a_defect() {
    Gateway gateway = over(call -> FakeAnswer.error(418, "teapot"));

    assertThat(Calls.message(ask(gateway)))
        .endsWith("Response status 418 not defined for path '/subscriptions'.");
    assertThat(gateway.defects()).hasSize(1);
  }

  @Test
  void a_service_that_breaks_says_so_without_a_stack_trace() {
    Gateway gateway =
        over(
            call -> {
              throw new IllegalStateException("a defect of the fake");
            });

    FakeAnswer answer = ask(gateway);

    assertThat(answer.status()).isEqualTo(500);
    assertThat(answer.body())
        .isEqualTo("{\"errors\":[{\"code\":500,\"message\":\"Internal Server Error\"}]}");
    assertThat(gateway.defects())
        .containsExactly(
            "GET /referential/v1/subscriptions: java.lang.IllegalStateException: a defect of the"
                + " fake");
  }

  @Test
  void defects_are_kept_in_bounds_and_forgotten_on_demand() {
    Gateway gateway = over(call -> FakeAnswer.error(418, "teapot"));
    for (int i = 0; i < 101; i++) {
      ask(gateway);
    }

    assertThat(gateway.defects()).hasSize(100);
    gateway.clear();
    assertThat(gateway.defects()).isEmpty();
  }

  @Test
  void an_operation_without_service_is_no_resource() {
    FakeRequest request =
        new FakeRequest("GET", "/referential/v1/processes", Map.of(), Map.of(), "");
    Gateway gateway = new Gateway(Set.of(), Map.of());
    Operation operation = gateway.operation(request);

    Refusal refusal =
        catchThrowableOfType(Refusal.class, () -> gateway.answer(request, ADMIN, operation));

    assertThat(refusal.answer().status()).isEqualTo(404);
  }

  @Test
  void a_path_that_reads_two_ways_is_the_one_of_its_method() {
    Gateway gateway = over(call -> FakeAnswer.noContent());
    String path = "/teledossiers/v1/cases/migrate";

    assertThat(gateway.operation(new FakeRequest("PUT", path, Map.of(), Map.of(), "")).id())
        .isEqualTo("migrateCases");
    assertThat(gateway.operation(new FakeRequest("PATCH", path, Map.of(), Map.of(), "")).id())
        .isEqualTo("updateCase");
  }
}
