// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FakeRequestTest {

  private final Map<String, List<String>> query = new LinkedHashMap<>();
  private final Map<String, String> headers = new LinkedHashMap<>();

  private FakeRequest request() {
    return new FakeRequest("get", "/x", query, headers, "");
  }

  @Test
  void names_are_kept_in_the_order_in_which_they_came() {
    for (String name : "zeta alpha Mid beta Yak q1 q2 q3 q4 q5".split(" ")) {
      query.put(name, List.of("1"));
      headers.put(name, "1");
    }
    assertThat(request().query().keySet()).containsExactlyElementsOf(query.keySet());
    assertThat(request().headers().keySet()).containsExactlyElementsOf(headers.keySet());
    assertThat(request().header("mID")).contains("1");
  }

  @Test
  void nothing_changes_a_request_afterwards() {
    List<String> values = new ArrayList<>(List.of("1"));
    query.put("q", values);
    headers.put("h", "1");
    FakeRequest request = request();
    values.add("2");
    query.put("r", List.of());
    headers.put("h", "2");
    assertThat(request.query()).isEqualTo(Map.of("q", List.of("1")));
    assertThat(request.header("H")).contains("1");
    assertThatThrownBy(() -> request.headers().put("x", "y"))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> request.query().get("q").add("3"))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> request.query().put("x", List.of()))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void null_is_refused_by_name() {
    assertThatThrownBy(() -> new FakeRequest(null, "/", query, headers, "")).hasMessage("method");
    assertThatThrownBy(() -> new FakeRequest("GET", null, query, headers, "")).hasMessage("path");
    assertThatThrownBy(() -> new FakeRequest("GET", "/", null, headers, "")).hasMessage("query");
    assertThatThrownBy(() -> new FakeRequest("GET", "/", query, null, "")).hasMessage("headers");
    assertThatThrownBy(() -> new FakeRequest("GET", "/", query, headers, (String) null))
        .hasMessage("body");
    assertThatThrownBy(() -> new FakeAnswer(200, null, "")).hasMessage("headers");
    assertThatThrownBy(() -> new FakeAnswer(200, Map.of(), null)).hasMessage("body");
  }
}
