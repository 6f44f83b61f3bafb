// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.hub;

import fr.hubee.testkit.fake.Content;
import fr.hubee.testkit.fake.FakeAnswer;
import fr.hubee.testkit.fake.FakeHubee;
import fr.hubee.testkit.fake.FakeRequest;
import fr.hubee.testkit.fake.StandardSeed;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** One way for a hub to be wrong. */
enum HubFault {
  NONE(FakeHubee::answer),
  TAKES_ANY_SECRET((hub, request) -> hub.answer(isToken(request) ? asAdmin(request) : request)),
  TAKES_ANY_TOKEN(instead(answer -> answer.status() == 401, answer -> of(200, "{}"))),
  TAKES_ANY_SCOPE(instead(answer -> answer.body().contains("900910"), answer -> of(200, "{}"))),
  KNOWS_NO_OWNER(
      (hub, request) -> {
        FakeAnswer answer = hub.answer(request);
        return answer.body().contains("Unauthorized user")
            ? hub.answer(with(request, "Authorization", "Bearer " + adminToken(hub)))
            : answer;
      }),
  TELLS_EVERYBODY(
      (hub, request) ->
          hub.answer(
              request.path().endsWith("/notifications")
                  ? with(request, "Authorization", "Bearer " + adminToken(hub))
                  : request)),
  TELLS_NOBODY(
      (hub, request) ->
          request.path().endsWith("/notifications") ? of(200, "[]") : hub.answer(request)),
  CREATES_TWICE(
      instead(answer -> answer.body().contains("already exists"), answer -> of(201, "{}"))),
  SAYS_CONFLICT(
      instead(
          answer -> answer.body().contains("already exists"), answer -> of(409, answer.body()))),
  KNOWS_NO_PAGE((hub, request) -> hub.answer(without(request, "offSet"))),
  SAYS_NO_RANGE(
      instead(
          answer -> answer.headers().containsKey("Content-Range"),
          answer -> of(answer.status(), answer.body()))),
  TAKES_ANY_PARAMETER((hub, request) -> hub.answer(without(request, "surprise"))),
  FINDS_EVERYTHING(instead(answer -> answer.status() == 404, answer -> of(200, "{}"))),
  SPOILS_FILES(
      instead(
          answer -> answer.headers().containsKey("digest"),
          answer -> answer.withContent(Content.of("another")))),
  GIVES_WRONG_DIGESTS(
      instead(
          answer -> answer.headers().containsKey("digest"),
          answer -> answer.header("digest", Content.of("another").digest()))),
  TAKES_ANY_SIZE(
      instead(answer -> answer.body().contains("Size does not match"), answer -> of(204, ""))),
  DELETES_NOTHING(
      (hub, request) -> request.method().equals("DELETE") ? of(204, "") : hub.answer(request)),
  DELETES_WHAT_IS_SENT(
      (hub, request) -> {
        FakeAnswer answer = hub.answer(request);
        return request.method().equals("DELETE") && answer.status() == 400 ? of(204, "") : answer;
      }),
  CHANGES_NOTHING(
      (hub, request) -> request.method().equals("PATCH") ? of(204, "") : hub.answer(request)),
  KEEPS_SUBSCRIPTIONS(
      (hub, request) ->
          hub.answer(request.path().contains("/subscriptions/") ? as("GET", request) : request)),
  SAYS_ERRORS_IN_ITS_OWN_WAY(
      instead(answer -> answer.status() >= 400, answer -> of(answer.status(), "{\"erreur\":1}"))),
  SHOWS_PAGES(
      instead(
          answer -> answer.status() >= 400,
          answer -> new FakeAnswer(answer.status(), Map.of(), "text/html", Content.of("<html/>")))),
  SAYS_200_TO_CREATIONS(
      instead(answer -> answer.status() == 201, answer -> of(200, answer.body())));

  private final BiFunction<FakeHubee, FakeRequest, FakeAnswer> answers;

  HubFault(BiFunction<FakeHubee, FakeRequest, FakeAnswer> answers) {
    this.answers = answers;
  }

  FakeAnswer answer(FakeHubee hub, FakeRequest request) {
    return answers.apply(hub, request);
  }

  private static BiFunction<FakeHubee, FakeRequest, FakeAnswer> instead(
      Predicate<FakeAnswer> when, UnaryOperator<FakeAnswer> then) {
    return (hub, request) -> {
      FakeAnswer answer = hub.answer(request);
      return when.test(answer) ? then.apply(answer) : answer;
    };
  }

  private static FakeAnswer of(int status, String body) {
    return new FakeAnswer(status, Map.of(), body);
  }

  private static boolean isToken(FakeRequest request) {
    return request.path().endsWith("/token");
  }

  private static FakeRequest asAdmin(FakeRequest request) {
    String pair = "admin:" + StandardSeed.secretOf("admin");
    String basic = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    return with(request, "Authorization", "Basic " + basic);
  }

  private static String adminToken(FakeHubee hub) {
    String form = "grant_type=client_credentials&scope=ADMIN";
    FakeRequest request = FakeRequest.of("POST", "/oauth2/token", "", Map.of(), form);
    return hub.answer(asAdmin(request))
        .body()
        .replaceAll(".*\"access_token\":\"([^\"]+)\".*", "$1");
  }

  private static FakeRequest with(FakeRequest request, String name, String value) {
    Map<String, String> headers = new HashMap<>(request.headers());
    headers.keySet().removeIf(name::equalsIgnoreCase);
    headers.put(name, value);
    return new FakeRequest(
        request.method(), request.path(), request.query(), headers, request.content());
  }

  private static FakeRequest without(FakeRequest request, String parameter) {
    Map<String, List<String>> query = new HashMap<>(request.query());
    query.remove(parameter);
    return new FakeRequest(
        request.method(), request.path(), query, request.headers(), request.content());
  }

  private static FakeRequest as(String method, FakeRequest request) {
    return new FakeRequest(
        method, request.path(), request.query(), request.headers(), Content.empty());
  }
}
