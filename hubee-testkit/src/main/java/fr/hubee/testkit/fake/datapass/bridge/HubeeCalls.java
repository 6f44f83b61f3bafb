// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.bridge;

import fr.hubee.testkit.fake.BasicCredentials;
import fr.hubee.testkit.fake.Content;
import fr.hubee.testkit.fake.FakeRequest;
import fr.hubee.testkit.fake.datapass.wire.Json;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One client of HubEE, as DataPass builds one for each run: a token, then the calls. A GET that
 * times out is repeated up to five times, a POST never.
 */
final class HubeeCalls {

  private static final String REFERENTIAL = "/referential/v1";
  private static final int REPEATS = 5;
  private static final String TOKEN_BODY = "grant_type=client_credentials&scope=ADMIN";

  private final HubeeLine line;
  private final String token;

  private HubeeCalls(HubeeLine line, String token) {
    this.line = line;
    this.token = token;
  }

  static HubeeCalls open(HubeeLine line, BasicCredentials credentials) {
    FakeRequest request =
        FakeRequest.of(
            "POST",
            "/token",
            "",
            Map.of(
                "Authorization",
                credentials.header(),
                "Content-Type",
                "application/x-www-form-urlencoded"),
            TOKEN_BODY);
    Map<String, @Nullable Object> answer = send(line, request).orFail().object();
    return new HubeeCalls(line, Json.text(answer, "access_token").orElse(""));
  }

  HubeeAnswer get(String path, String query) {
    FakeRequest request =
        FakeRequest.of("GET", REFERENTIAL + path, query, headers(), Content.empty());
    return repeated(request, REPEATS);
  }

  private HubeeAnswer repeated(FakeRequest request, int repeats) {
    try {
      return send(line, request);
    } catch (BridgeFailure timedOut) {
      if (repeats == 0) {
        throw timedOut;
      }
      return repeated(request, repeats - 1);
    }
  }

  HubeeAnswer post(String path, Map<String, @Nullable Object> body) {
    return send(line, withBody("POST", path, body));
  }

  HubeeAnswer put(String path, Map<String, @Nullable Object> body) {
    return send(line, withBody("PUT", path, body));
  }

  private FakeRequest withBody(String method, String path, Map<String, @Nullable Object> body) {
    return FakeRequest.of(method, REFERENTIAL + path, "", headers(), Json.write(body));
  }

  private Map<String, String> headers() {
    return Map.of("Authorization", "Bearer " + token, "Content-Type", "application/json");
  }

  private static HubeeAnswer send(HubeeLine line, FakeRequest request) {
    try {
      return HubeeAnswer.of(line.send(request));
    } catch (RuntimeException unreachable) {
      throw new BridgeFailure("HubEE does not answer");
    }
  }
}
