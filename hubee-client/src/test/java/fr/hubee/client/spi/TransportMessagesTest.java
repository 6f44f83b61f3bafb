// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransportMessagesTest {

  private static final URI ADDRESS = URI.create("https://example.org/a?secret=PLANTED");

  @Test
  void request_isImmutable_andPrintsNothingSecret() throws Exception {
    byte[] body = {1, 2};
    TransportRequest bare = TransportRequest.of("POST", ADDRESS);
    TransportRequest full =
        bare.withHeader("Authorization", "PLANTED").withBody("text/plain", body);
    body[0] = 9;
    assertThat(full.body().orElseThrow().open().readAllBytes()).containsExactly(1, 2);
    assertThat(full.body().orElseThrow().open().readAllBytes()).containsExactly(1, 2);
    assertThat(bare.headers()).isEmpty();
    assertThat(full.headers()).containsEntry("AUTHORIZATION", "PLANTED");
    assertThat(full.withHeader("authorization", "other").headers()).hasSize(2);
    assertThat(full).hasToString("POST /a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\r\nX: PLANTED", "a\nPLANTED", "\0PLANTED"})
  void header_cannotSmuggleAnother(String value) {
    TransportRequest request = TransportRequest.of("GET", ADDRESS);
    assertThatThrownBy(() -> request.withHeader("X", value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("PLANTED");
    assertThatThrownBy(() -> request.withHeader("X\r\nY", "v"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void response_ignoresTheCaseOfHeaders_andKeepsItsOwnBytes() {
    byte[] body = {1};
    TransportResponse response =
        TransportResponse.of(200, Map.of("Content-RANGE", List.of("a", "b")), body);
    body[0] = 9;
    response.body()[0] = 9;
    assertThat(response.body()).containsExactly(1);
    assertThat(response.header("content-range")).contains("a");
    assertThat(response.header("absent")).isEmpty();
    assertThat(response).hasToString("200 (1 bytes)");
    assertThatThrownBy(() -> TransportResponse.of(20, Map.of(), body))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** What the hub announces is a hint, no more: none is lost, none is made up. */
  @ParameterizedTest
  @ValueSource(
      strings = {"", "0", "4", "5", "6", "-1", "+5", "99999999999", "2000000000", "x", "5, 5"})
  void a_body_is_whole_whatever_length_is_announced(String length) throws Exception {
    byte[] body = {1, 2, 3, 4, 5};
    ResponseHead head = ResponseHead.of(200, Map.of("content-length", List.of(length)));

    assertThat(TransportResponse.read(head, new ByteArrayInputStream(body)).body()).isEqualTo(body);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 8 << 20, TransportResponse.MAX_BODY - 1, TransportResponse.MAX_BODY})
  void a_body_that_is_too_large_is_refused_whatever_is_announced(int announced) throws Exception {
    ResponseHead head =
        ResponseHead.of(200, Map.of("Content-Length", List.of(Integer.toString(announced))));
    byte[] largest = new byte[TransportResponse.MAX_BODY];
    byte[] larger = new byte[TransportResponse.MAX_BODY + 1];

    assertThat(TransportResponse.read(head, new ByteArrayInputStream(largest)).size())
        .isEqualTo(largest.length);
    assertThatThrownBy(() -> TransportResponse.read(head, new ByteArrayInputStream(larger)))
        .isInstanceOf(AnswerTooLargeException.class);
  }
}
