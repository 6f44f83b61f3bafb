// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.teledossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.hubee.client.fixture.Teledossiers;
import fr.hubee.client.internal.json.Json;
import fr.hubee.client.internal.json.JsonObject;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in a field, an answer is read, kept and given back; and prints nobody. */
class HostileAnswersTest {

  private static final List<String> HOSTILE =
      List.of(
          "null",
          "true",
          "0",
          "-1",
          "1e999",
          "99999999999999999999999",
          "0.5",
          "\"\"",
          "\" \"",
          "\"PLANTED\\u0000\\n\\u202E../../etc/passwd\"",
          "\"" + "x".repeat(5_000) + "\"",
          "[]",
          "[null,1,\"a\",[],{}]",
          "{}",
          "{\"id\":\"PLANTED\"}",
          "[{\"id\":{}},{\"id\":\"a\"},{\"x\":1}]");

  static Stream<Arguments> answers() {
    return Stream.of(
        Arguments.of(Teledossiers.ATTACHMENT, reader(HubeeAttachment::parse)),
        Arguments.of(Teledossiers.event(), reader(HubeeCaseEvent::parse)),
        Arguments.of(Teledossiers.hubCase(Teledossiers.event()), reader(HubeeCase::parse)),
        Arguments.of(Teledossiers.folder(), reader(HubeeFolder::parse)),
        Arguments.of(
            Teledossiers.notification("a", "EtatCivil", "\"e\""),
            reader(HubeeNotification::parse)));
  }

  private static Function<String, FromHub> reader(Function<String, FromHub> parse) {
    return parse;
  }

  @ParameterizedTest
  @MethodSource("answers")
  void no_value_of_any_field_makes_reading_fail(String good, Function<String, FromHub> parse) {
    for (String name : Json.object(good).names()) {
      for (String hostile : HOSTILE) {
        if (!name.equals("id")) {
          readAll(parse, with(good, name, hostile));
        }
      }
      if (!name.equals("id")) {
        readAll(parse, Json.object(good).without(name).toJson());
      }
    }
  }

  private static String with(String good, String name, String value) {
    String rest = Json.object(good).without(name).toJson();
    return rest.substring(0, rest.length() - 1) + ",\"" + name + "\":" + value + "}";
  }

  private static void readAll(Function<String, FromHub> parse, String text) {
    FromHub read = parse.apply(text);
    assertThat(Json.object(read.rawJson())).isEqualTo(Json.object(text));
    assertThat(parse.apply(read.rawJson())).isEqualTo(read).hasSameHashCodeAs(read);
    for (Method method : read.getClass().getMethods()) {
      if (method.getParameterCount() == 0
          && method.getDeclaringClass() != Object.class
          && !Modifier.isStatic(method.getModifiers())) {
        assertThatCode(() -> method.invoke(read))
            .as("%s of %s", method, text)
            .doesNotThrowAnyException();
      }
    }
    assertThat(read.toString()).doesNotContain("etc/passwd").hasSizeLessThan(400);
  }

  @ParameterizedTest
  @MethodSource("answers")
  void nobody_is_printed(String good, Function<String, FromHub> parse) {
    assertThat(parse.apply(good).toString()).doesNotContain("PLANTED").doesNotContain("planted");
  }

  @ParameterizedTest
  @MethodSource("answers")
  void what_is_not_known_is_kept_to_the_letter(String good, Function<String, FromHub> parse) {
    String more = with(good, "newIn2027", "{\"a\":[1.50,1e400,null],\"é\":\"\\u0001\"}");
    assertThat(parse.apply(more).rawJson())
        .contains("\"newIn2027\":{\"a\":[1.50,1E+400,null],\"é\":\"\\u0001\"}");
    assertThat(parse.apply(more)).isNotEqualTo(parse.apply(good));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "null", "[]", "7", "{}", "{\"id\":\"a b\"}", "{\"id\":[]}", "{\"id\":\"a\"}x"})
  void what_has_no_identifier_is_nothing(String text) {
    for (Function<String, FromHub> parse :
        List.<Function<String, FromHub>>of(
            HubeeAttachment::parse,
            HubeeCaseEvent::parse,
            HubeeCase::parse,
            HubeeFolder::parse,
            HubeeNotification::parse)) {
      assertThatThrownBy(() -> parse.apply(text))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageNotContaining("a b");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "\"x\"", "null", "true", "{\"id\":\"a b\"}", "{}"})
  void an_element_that_is_no_file_is_left_out_of_the_list_and_kept_in_the_text(String odd) {
    String text = with(Teledossiers.folder(), "attachments", "[" + odd + ",{\"id\":\"a\"}]");
    HubeeFolder read = HubeeFolder.parse(text);
    assertThat(read.attachments()).extracting(file -> file.id().value()).containsExactly("a");
    assertThat(read.rawJson()).contains("[" + odd + ",");
    assertThat(JsonObject.empty().names()).isEmpty();
  }
}
