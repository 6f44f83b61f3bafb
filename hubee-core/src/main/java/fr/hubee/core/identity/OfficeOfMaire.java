// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.identity;

import java.util.List;
import java.util.Set;

/**
 * Tells the maire from those who work with the maire: {@code Mme la Maire}, {@code député-maire}
 * and {@code agriculteur, maire} are one; {@code secrétaire de mairie}, {@code adjoint au maire},
 * {@code maire-adjoint} and {@code directrice de cabinet du maire} are not.
 */
final class OfficeOfMaire {

  private static final Set<String> MAIRE = Set.of("maire", "mairesse");

  /** What may stand before the word without changing whose title it is. */
  private static final Set<String> BEFORE =
      Set.of(
          "m",
          "mr",
          "monsieur",
          "mme",
          "madame",
          "mlle",
          "le",
          "la",
          "l",
          "depute",
          "deputee",
          "senateur",
          "senatrice");

  private static final String DEPUTY = "adj";

  private OfficeOfMaire() {}

  static boolean isNamedIn(String jobTitle) {
    return TitleWords.mayHold(jobTitle, "maire") && isNamedIn(TitleWords.of(jobTitle));
  }

  private static boolean isNamedIn(List<String> words) {
    boolean begins = true;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (begins && MAIRE.contains(word) && !isDeputy(words, i + 1)) {
        return true;
      }
      begins = word.equals(TitleWords.END) || (begins && BEFORE.contains(word));
    }
    return false;
  }

  private static boolean isDeputy(List<String> words, int next) {
    return next < words.size() && words.get(next).startsWith(DEPUTY);
  }
}
