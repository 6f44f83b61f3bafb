// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.testkit.fake.datapass.model.DataKey;
import fr.hubee.testkit.fake.datapass.model.RequestData;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The data of a request, as they are kept. */
class RequestDataTest {

  private static final String NAME = DataKey.FAMILY_NAME.wire();

  private static String kept(String typed) {
    return RequestData.empty().with(Map.of(NAME, typed)).text(DataKey.FAMILY_NAME).orElse("(null)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`  Dupont ` | Dupont",
        "`   ` | (null)",
        "`<b>Du</b>pont` | Dupont",
        "`<br/>` | (null)",
        "`a < b` | a < b",
        "`a <b` | a <b",
        "`<1>` | <1>",
        "`<!-- x -->y` | y",
        "`L&#39;Haÿ &amp; Cie` | L'Haÿ & Cie",
        "`&lt;b&gt;` | <b>",
        "`&inconnu; & &;` | &inconnu; & &;",
        "`DUPONT` | DUPONT"
      })
  void texts_lose_tags_entities_and_spaces(String typed, String expected) {
    assertThat(kept(typed)).isEqualTo(expected);
  }

  @Test
  void keeping_a_text_without_entities_twice_changes_nothing() {
    Random random = new Random(1);
    String letters = "<>/ab !é \n";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder typed = new StringBuilder();
      for (int n = random.nextInt(12); n > 0; n--) {
        typed.append(letters.charAt(random.nextInt(letters.length())));
      }
      String once = kept(typed.toString());
      assertThat(once).isEqualTo(once.strip());
      assertThat(once.length()).isLessThanOrEqualTo(Math.max(typed.length(), "(null)".length()));
    }
  }

  @Test
  void addresses_and_numbers_are_kept_in_lower_case_whatever_the_locale() {
    RequestData data =
        RequestData.empty()
            .with(
                Map.of(DataKey.EMAIL.wire(), "IRIS@X.FR", DataKey.PHONE_NUMBER.wire(), "POSTE I"));
    assertThat(data.text(DataKey.EMAIL)).contains("iris@x.fr");
    assertThat(data.text(DataKey.PHONE_NUMBER)).contains("poste i");
  }

  @Test
  void demarches_are_a_list_sorted_without_blanks() {
    RequestData data =
        RequestData.empty()
            .with(Map.of("scopes", Arrays.asList("b", " ", "", "a", null, List.of())));
    assertThat(data.scopes()).containsExactly("a", "b");
    assertThat(data.with(Map.of("scopes", "c"))).isEqualTo(data);
    assertThat(data.with(Map.of("scopes", List.of())).scopes()).isEmpty();
    assertThat(data).hasToString("RequestData[a, b]");
  }

  @Test
  void a_restoration_brings_back_what_was_frozen_and_leaves_what_was_added() {
    RequestData frozen = RequestData.empty().with(Map.of("scopes", List.of("a")));
    RequestData edited = frozen.with(Map.of("scopes", List.of("a", "b"), NAME, "Ajouté"));
    RequestData restored = edited.restoredFrom(frozen);
    assertThat(restored.scopes()).containsExactly("a");
    assertThat(restored.text(DataKey.FAMILY_NAME)).contains("Ajouté");
  }

  @Test
  void a_key_may_be_there_without_a_value() {
    Map<String, Object> typed = new HashMap<>();
    typed.put(NAME, null);
    RequestData data = RequestData.empty().with(typed);
    assertThat(data.keys()).containsExactly(DataKey.FAMILY_NAME);
    assertThat(data.text(DataKey.FAMILY_NAME)).isEmpty();
    assertThat(data).isNotEqualTo(RequestData.empty());
    assertThat(data.hashCode()).isNotEqualTo(RequestData.empty().hashCode());
    assertThat(data.with(Map.of("inconnue", "x"))).isEqualTo(data);
  }
}
