// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.identity;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A few words, looked for inside a text without cutting it up. Immutable. */
final class WordList {

  private final String[] words;
  private final String[][] byLength;

  private WordList(List<String> words) {
    int longest = words.stream().mapToInt(String::length).max().orElse(0);
    this.words = words.toArray(String[]::new);
    this.byLength =
        IntStream.rangeClosed(0, longest)
            .mapToObj(length -> words.stream().filter(word -> word.length() == length))
            .map(ofOneLength -> ofOneLength.toArray(String[]::new))
            .toArray(String[][]::new);
  }

  /** Returns the words of these lines, which spaces separate. */
  static WordList of(String... lines) {
    return new WordList(Stream.of(lines).flatMap(line -> Stream.of(line.split(" "))).toList());
  }

  /** True when what stands between the two places, to the letter, is one of the words. */
  boolean holds(String text, int from, int to) {
    return to - from < byLength.length && anyBegins(byLength[to - from], text, from);
  }

  /** True when one of the words begins at this place. */
  boolean anyBegins(String text, int from) {
    return anyBegins(words, text, from);
  }

  private static boolean anyBegins(String[] words, String text, int from) {
    for (String word : words) {
      if (word.charAt(0) == text.charAt(from) && text.startsWith(word, from)) {
        return true;
      }
    }
    return false;
  }
}
