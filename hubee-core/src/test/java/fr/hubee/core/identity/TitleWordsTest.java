// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TitleWordsTest {

  @Provide
  Arbitrary<String> titles() {
    return Arbitraries.strings()
        .withChars("maireMAIRE")
        .withChars("\u00e0\u00ed\u00e9\u00aa\u00b4\u00ad\u0301\uff4d -/")
        .ofMaxLength(9);
  }

  /** The short cut never hides a word that cutting finds. */
  @Property(tries = 5000)
  void a_word_that_is_there_may_be_there(@ForAll("titles") String title) {
    boolean there = TitleWords.of(title).stream().anyMatch(word -> word.startsWith("maire"));
    assertThat(!there || TitleWords.mayHold(title, "maire")).isTrue();
  }

  @Example
  void most_titles_are_told_at_once() {
    for (String title :
        List.of("", "Agent d'état civil", "Secrétaire de mairie", "mair", "Directrice")) {
      assertThat(TitleWords.mayHold(title, "maire")).as(title).isFalse();
    }
    for (String title : List.of("Maire", "le maire", "M\u00e0ir\u00e9", "mair\u0300e", "\u4e2d")) {
      assertThat(TitleWords.mayHold(title, "maire")).as(title).isTrue();
    }
  }
}
