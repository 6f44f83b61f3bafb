// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordListTest {

  private static final WordList WORDS = WordList.of("maire ville", "sg");

  @Test
  void a_word_is_found_whole_and_where_it_stands() {
    assertThat(WORDS.holds("la.maire@x", 3, 8)).isTrue();
    assertThat(WORDS.holds("sg", 0, 2)).isTrue();
    assertThat(WORDS.holds("la.maire@x", 3, 7)).isFalse();
    assertThat(WORDS.holds("la.maire@x", 2, 7)).isFalse();
    assertThat(WORDS.holds("mairie", 0, 6)).isFalse();
    assertThat(WORDS.holds("marie", 0, 5)).isFalse();
    assertThat(WORDS.holds("", 0, 0)).isFalse();
  }

  @Test
  void a_beginning_needs_no_end() {
    assertThat(WORDS.anyBegins("villeneuve", 0)).isTrue();
    assertThat(WORDS.anyBegins("la ville", 3)).isTrue();
    assertThat(WORDS.anyBegins("la ville", 2)).isFalse();
    assertThat(WORDS.anyBegins("vill", 0)).isFalse();
  }
}
