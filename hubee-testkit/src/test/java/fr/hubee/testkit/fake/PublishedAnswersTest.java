// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import static fr.hubee.testkit.fake.Calls.ORGANIZATIONS;
import static fr.hubee.testkit.fake.Calls.SUBSCRIPTIONS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.testkit.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The refusals of the real hub, to the letter (HubEE V1: error sheet of 2022, contract, DataPass).
 */
class PublishedAnswersTest {

  private static final String CLAMART = "21920023500014";
  private static final String PREFIX = "Bad Request : Validation failed.\n[ERROR][REQUEST]";

  private final SettableClock clock = new SettableClock(Instant.parse("2026-11-23T08:00:00Z"));
  private final FakeHubee hub = new FakeHubee(clock);
  private final Calls admin = Calls.as(hub, "ADMIN");

  @Test
  void an_unknown_client_gets_the_oauth_shape() {
    FakeAnswer answer = Calls.token(hub, "abc", "secret", "SI");

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.body())
        .isEqualTo(
            "{\"error_description\":\"A valid OAuth client could not be found for client_id: abc\","
                + "\"error\":\"invalid_client\"}");
  }

  @Test
  void a_wrong_secret_gets_the_oauth_shape() {
    hub.allow("known", "right", "SI");

    FakeAnswer answer = Calls.token(hub, "known", "wrong", "SI");

    assertThat(answer.status()).isEqualTo(401);
    assertThat(Calls.json(answer).path("error").asText()).isEqualTo("invalid_client");
    assertThat(answer.body()).doesNotContain("right").doesNotContain("wrong");
  }

  @Test
  void a_scope_that_is_not_the_clients_gives_a_token_without_it_and_403_later() {
    hub.allow("si-only", "secret", "SI");

    FakeAnswer token = Calls.token(hub, "si-only", "secret", "ADMIN");

    assertThat(token.status()).isEqualTo(200);
    assertThat(Calls.json(token).path("scope").asText()).isEqualTo("default");
  }

  @Test
  void an_expired_token_gets_900901() {
    clock.advance(Duration.ofHours(1));

    FakeAnswer answer = admin.get(SUBSCRIPTIONS);

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.body())
        .isEqualTo(
            "{\"errors\":[{\"code\":900901,\"message\":\"Invalid Credentials : Invalid Credentials."
                + " Make sure you have given the correct access token\"}]}");
  }

  @Test
  void a_token_is_good_until_the_last_nanosecond_of_its_hour() {
    clock.advance(Duration.ofHours(1).minusNanos(1));

    assertThat(admin.get(SUBSCRIPTIONS).status()).isEqualTo(200);
  }

  @Test
  void no_authorization_header_gets_900902() {
    FakeAnswer answer = hub.answer(new FakeRequest("GET", SUBSCRIPTIONS, Map.of(), Map.of(), ""));

    assertThat(answer.status()).isEqualTo(401);
    assertThat(Calls.json(answer).at("/errors/0/code").asInt()).isEqualTo(900902);
  }

  @Test
  void a_token_of_another_scope_gets_900910() {
    FakeAnswer answer = Calls.as(hub, "SI").get(SUBSCRIPTIONS);

    assertThat(answer.status()).isEqualTo(403);
    assertThat(Calls.json(answer).at("/errors/0/code").asInt()).isEqualTo(900910);
    assertThat(Calls.message(answer))
        .isEqualTo("The access token does not allow you to access the requested resource");
  }

  @Test
  void an_empty_organisation_lists_every_missing_property() {
    FakeAnswer answer = admin.post(ORGANIZATIONS, "{}");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(Calls.message(answer))
        .isEqualTo(
            PREFIX
                + "[POST /referential/v1/organizations @body] Object has missing required properties"
                + " ([\"branchCode\",\"companyRegister\",\"email\",\"name\",\"postalCode\",\"status\","
                + "\"territory\",\"type\"])");
  }

  @Test
  void an_empty_subscription_gets_the_report_of_the_composed_schema() {
    FakeAnswer answer = admin.post(SUBSCRIPTIONS, "{}");
    String missing =
        "Object has missing required properties ([\"datapassId\",\"localAdministrator\","
            + "\"notificationFrequency\",\"processCode\",\"subscriber\"])";

    assertThat(answer.status()).isEqualTo(400);
    assertThat(Calls.message(answer))
        .isEqualTo(
            PREFIX
                + "[POST /referential/v1/subscriptions @body] Instance failed to match all required"
                + " schemas (matched only 1 out of 2)\n\t* /allOf/0: "
                + missing
                + "\t\n\t- [ERROR] "
                + missing);
  }

  @Test
  void an_unknown_query_parameter_is_refused() {
    FakeAnswer answer = admin.get(SUBSCRIPTIONS + "?processType=AEC");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(Calls.message(answer))
        .isEqualTo(
            PREFIX
                + "[GET /referential/v1/subscriptions @query.processType] Query parameter"
                + " 'processType' is unexpected on path \"/subscriptions\"");
  }

  @Test
  void an_identifier_that_is_no_uuid_is_refused() {
    FakeAnswer answer = admin.get(SUBSCRIPTIONS + "/23133");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(Calls.message(answer))
        .isEqualTo(
            PREFIX
                + "[GET /referential/v1/subscriptions/23133 @path.subscriptionId] Input string"
                + " \"23133\" is not a valid UUID");
  }

  @Test
  void an_organisation_is_created_once() {
    admin.post(ORGANIZATIONS, Calls.organization(CLAMART, "92023"));

    FakeAnswer answer = admin.post(ORGANIZATIONS, Calls.organization(CLAMART, "92023"));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(Calls.message(answer))
        .isEqualTo("Organization SI-21920023500014-92023 already exists");
  }

  @Test
  void a_subscription_is_created_once() {
    admin.post(ORGANIZATIONS, Calls.organization(CLAMART, "92023"));
    admin.post(SUBSCRIPTIONS, Calls.subscription(CLAMART, "92023", "CERTDC"));

    FakeAnswer answer = admin.post(SUBSCRIPTIONS, Calls.subscription(CLAMART, "92023", "CERTDC"));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(Calls.message(answer))
        .isEqualTo("Subscription CERTDC for organization SI-21920023500014-92023 already exists");
  }

  @Test
  void what_does_not_exist_is_not_found_in_the_hubs_words() {
    assertThat(Calls.message(admin.get(ORGANIZATIONS + "/SI-21920023500014-92023")))
        .isEqualTo("Organization is not found");
    assertThat(Calls.message(admin.get(ORGANIZATIONS + "?company_register=" + CLAMART)))
        .isEqualTo("Organization is not found");
    FakeAnswer subscription = admin.get(SUBSCRIPTIONS + "/c0ffee00-1e8b-46ff-8c1f-4b74d0498801");
    assertThat(subscription.status()).isEqualTo(404);
    assertThat(Calls.message(subscription)).isEqualTo("Subscription is not found");
  }

  @Test
  void an_unknown_path_and_a_wrong_method_are_told_apart() {
    assertThat(admin.get("/referential/v1/nope").status()).isEqualTo(404);
    assertThat(admin.call("DELETE", SUBSCRIPTIONS, "").status()).isEqualTo(405);
  }

  @Test
  void contents_that_break_the_contract_are_quoted_with_their_place() {
    String bad =
        Calls.organization("4566", "92023").replace("mairie@example.org", "pas une adresse");

    assertThat(Calls.message(admin.post(ORGANIZATIONS, bad)))
        .isEqualTo(
            PREFIX
                + "[POST /referential/v1/organizations @body] [Path '/companyRegister'] ECMA 262"
                + " regex \"[0-9]{14}\" does not match input string \"4566\"\n"
                + "[ERROR][REQUEST][POST /referential/v1/organizations @body] [Path '/email'] String"
                + " \"pas une adresse\" is not a valid email address");
  }

  @Test
  void the_email_pattern_of_the_contract_refuses_plus_and_long_domains() {
    for (String email : new String[] {"a+b@example.org", "maire@ville.alsace"}) {
      String body =
          Calls.subscription(CLAMART, "92023", "CERTDC").replace("admin.local@example.org", email);

      assertThat(Calls.message(admin.post(SUBSCRIPTIONS, body)))
          .contains("[Path '/localAdministrator/email'] ECMA 262 regex")
          .contains("does not match input string \"" + email + "\"");
    }
  }

  @Test
  void a_body_that_is_no_json_is_refused_without_a_stack_trace() {
    for (String body : new String[] {"", "[]", "{", "{\"a\":".repeat(5_000), "null", "{} {}"}) {
      FakeAnswer answer = admin.post(ORGANIZATIONS, body);

      assertThat(answer.status()).isEqualTo(400);
      assertThat(Calls.message(answer)).contains("@body] ").doesNotContain("Exception");
    }
  }
}
