// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.plan;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The words of one column: an unknown one fails, and so does one that no row uses. */
final class Vocabulary<T> {

  private final String column;
  private final Map<String, T> meanings;
  private final Set<String> unused;

  Vocabulary(String column, Map<String, T> meanings) {
    this.column = column;
    this.meanings = meanings;
    this.unused = new LinkedHashSet<>(meanings.keySet());
  }

  boolean knows(String word) {
    return meanings.containsKey(word);
  }

  T meaning(String word) {
    if (!knows(word)) {
      throw new IllegalArgumentException("« " + word + " » : mot inconnu, colonne " + column);
    }
    unused.remove(word);
    return Objects.requireNonNull(meanings.get(word));
  }

  String column() {
    return column;
  }

  Set<String> unused() {
    return unused;
  }
}
