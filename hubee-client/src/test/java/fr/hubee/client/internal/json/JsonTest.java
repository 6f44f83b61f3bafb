// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\":1} x",
        "{\"a\":1}{\"a\":2}",
        "{\"a\":1,\"a\":2}",
        "{'a':1}",
        "{\"a\":NaN}",
        "{\"a\":01}",
        "{\"a\":1e99999999999}",
        "{\"a\":1,}",
        "// c\n{}",
        "\u0000"
      })
  void looseJson_isRefused(String text) {
    assertThatThrownBy(() -> Json.object(text.getBytes(UTF_8)))
        .isInstanceOf(MalformedJsonException.class)
        .hasNoCause();
  }

  @Test
  void hostileSizes_areRefused() {
    String deep = "{\"a\":".repeat(10_000);
    String longNumber = "{\"a\":" + "9".repeat(100_000) + "}";
    String longName = "{\"" + "n".repeat(100_000) + "\":1}";
    String longText = "{\"a\":\"" + "t".repeat(2_000_000) + "\"}";
    for (String text : new String[] {deep, longNumber, longName, longText}) {
      assertThatThrownBy(() -> Json.object(text.getBytes(UTF_8)))
          .isInstanceOf(MalformedJsonException.class);
    }
  }

  @Test
  void invalidUtf8_isRefused() {
    assertThatThrownBy(() -> Json.object(new byte[] {'{', '"', (byte) 0xFF, '"', ':', '1', '}'}))
        .isInstanceOf(MalformedJsonException.class);
  }

  @Test
  void copies_leaveTheOriginalAlone() {
    JsonObject original = Json.object("{\"a\":1,\"b\":2}".getBytes(UTF_8));
    assertThat(original.with("b", "x").with("c", 3).without("a").toJson())
        .isEqualTo("{\"b\":\"x\",\"c\":3}");
    assertThat(original.toJson()).isEqualTo("{\"a\":1,\"b\":2}");
    assertThat(original).hasToString("[a, b]");
  }
}
