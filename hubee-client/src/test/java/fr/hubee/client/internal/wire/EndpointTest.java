// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EndpointTest {

  private static final URI BASE = URI.create("https://gw.example.org/hubee");
  private static final Endpoint EVENT =
      new Endpoint("PATCH", "/teledossiers/v1/cases/{caseId}/events/{eventId}");

  @Test
  void identifiers_take_their_places_encoded_and_stay_known_by_name() {
    Call call = EVENT.call(BASE, "?lite=true", "a/../b", "e 1");
    assertThat(call.request().method()).isEqualTo("PATCH");
    assertThat(call.request().uri())
        .hasToString(
            "https://gw.example.org/hubee/teledossiers/v1/cases/a%2F%2E%2E%2Fb/events/e%201?lite=true");
    assertThat(call.operation().name())
        .isEqualTo("PATCH /teledossiers/v1/cases/{caseId}/events/{eventId}");
    assertThat(call.operation().identifiers())
        .isEqualTo(Map.of("caseId", "a/../b", "eventId", "e 1"));
    assertThat(call).hasToString(call.operation().name());
  }

  @Test
  void an_identifier_that_looks_like_a_place_is_only_an_identifier() {
    assertThat(EVENT.call(BASE, "", "{eventId}", "$1\\").request().uri())
        .hasToString(BASE + "/teledossiers/v1/cases/%7BeventId%7D/events/%241%5C");
  }

  @Test
  void places_and_identifiers_are_as_many() {
    assertThatThrownBy(() -> EVENT.call(BASE, "", "c-1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("missing");
    assertThatThrownBy(() -> EVENT.call(BASE, "", "c-1", "e-1", "x"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("more");
  }
}
