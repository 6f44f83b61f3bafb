// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pair of an Authorization header. */
class BasicCredentialsTest {

  private static FakeRequest bearing(String authorization) {
    return new FakeRequest("GET", "/", Map.of(), Map.of("authorization", authorization), "");
  }

  @ParameterizedTest
  @CsvSource({"client, secret", "client, a:b:c", "'', ''", "é, ü"})
  void what_is_written_is_read_back(String user, String password) {
    BasicCredentials pair = new BasicCredentials(user, password);
    assertThat(BasicCredentials.in(bearing(pair.header()))).contains(pair);
    assertThat(pair).hasToString("BasicCredentials[…]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Basic", "Basic ", "Basic *", "Basic YQ==", "Bearer YTpi", "basic YTpi"})
  void anything_else_is_nothing(String header) {
    assertThat(BasicCredentials.in(bearing(header))).isEmpty();
  }

  @Test
  void no_header_is_nothing() {
    assertThat(BasicCredentials.in(new FakeRequest("GET", "/", Map.of(), Map.of(), ""))).isEmpty();
  }
}
