// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
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
  void manySmallTokens_areRefused_aLargeListIsNot() {
    String hostile = "[" + "{},".repeat(1_000_000) + "{}]";
    assertThatThrownBy(() -> list(hostile)).isInstanceOf(MalformedJsonException.class);
    assertThat(list("[" + rows() + "]")).hasSize(5_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "[1]",
        "[null]",
        "[{}",
        "[{},]",
        "[{}] x",
        "[{}][]",
        "[{\"a\":1,\"a\":2}]",
        "[[{}]]"
      })
  void whatIsNoListOfObjects_isRefused(String text) {
    assertThatThrownBy(() -> list(text)).isInstanceOf(MalformedJsonException.class).hasNoCause();
  }

  @Test
  void lists_areReadInTheirOrder() {
    assertThat(list("[]")).isEmpty();
    assertThat(list("[{\"a\":1},{\"b\":2}]"))
        .extracting(JsonObject::names)
        .containsExactly(List.of("a"), List.of("b"));
  }

  private static List<JsonObject> list(String text) {
    return Json.list(new ByteArrayInputStream(text.getBytes(UTF_8)), row -> row);
  }

  /** The largest page seen in use, with the fields of a subscription and as many again. */
  private static String rows() {
    String row =
        IntStream.range(0, 60).mapToObj(i -> "\"f" + i + "\":" + i).collect(joining(",", "{", "}"));
    return String.join(",", Collections.nCopies(5_000, row));
  }

  @Test
  void invalidUtf8_isRefused() {
    assertThatThrownBy(() -> Json.object(new byte[] {'{', '"', (byte) 0xFF, '"', ':', '1', '}'}))
        .isInstanceOf(MalformedJsonException.class);
  }

  @Test
  void flags_areReadHoweverTheyAreWritten() {
    JsonObject flags =
        Json.object(
            "{\"a\":true,\"b\":\"1\",\"c\":\"on\",\"d\":0,\"e\":\"\",\"f\":null,\"g\":\"yes\"}"
                .getBytes(UTF_8));
    for (String yes : new String[] {"a", "b", "c"}) {
      assertThat(flags.flag(yes)).contains(true);
    }
    assertThat(flags.flag("d")).contains(false);
    assertThat(flags.flag("e")).contains(false);
    assertThat(flags.flag("f")).isEmpty();
    assertThat(flags.flag("z")).isEmpty();
    assertThatThrownBy(() -> flags.flag("g"))
        .isInstanceOf(MalformedJsonException.class)
        .hasMessageContaining("field g")
        .hasMessageNotContaining("yes");
  }

  @Test
  void texts_areThoseOfAnArrayAlone() {
    JsonObject object =
        Json.object("{\"a\":[\"x\",1,true,null,{},[\"y\"]],\"b\":{\"c\":\"x\"}}".getBytes(UTF_8));
    assertThat(object.texts("a")).containsExactly("x", "1", "true");
    assertThat(object.isArray("a")).isTrue();
    assertThat(object.texts("b")).isEmpty();
    assertThat(object.texts("z")).isEmpty();
    assertThat(object.isArray("b")).isFalse();
    assertThat(object.names()).containsExactly("a", "b");
    assertThat(object.with("a", List.of("é")).toJson())
        .isEqualTo("{\"a\":[\"é\"],\"b\":{\"c\":\"x\"}}");
  }

  @Test
  void copies_leaveTheOriginalAlone() {
    JsonObject original = Json.object("{\"a\":1,\"b\":2}".getBytes(UTF_8));
    assertThat(original.with("b", "x").with("c", 3).without("a").toJson())
        .isEqualTo("{\"b\":\"x\",\"c\":3}");
    assertThat(original.toJson()).isEqualTo("{\"a\":1,\"b\":2}");
    assertThat(original).hasToString("[a, b]");
  }

  @Test
  void a_number_written_as_a_text_is_no_longer_than_another_one() {
    assertThat(number("0".repeat(99) + "1").number("n")).hasValue(1);
    assertThatThrownBy(() -> number("0".repeat(100) + "1").number("n"))
        .isInstanceOf(MalformedJsonException.class)
        .hasMessage("field n should be a whole number");
  }

  private static JsonObject number(String text) {
    return Json.object("{\"n\":\"" + text + "\"}");
  }
}
