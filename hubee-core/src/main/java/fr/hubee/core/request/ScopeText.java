// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.request;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the démarches of a DataPass request however they come: a list, JSON text ({@code
 * ["etat_civil", "recensement_citoyen"]}), a comma list, blank, null (DataPass v2, API and
 * webhooks, 2026-08-06). Nothing is dropped: an unknown name is kept.
 */
public final class ScopeText {

  private static final String NOISE = "[\\[\\]\"'\\s]+";
  private static final int LONGEST = 10_000;

  private ScopeText() {}

  /**
   * Returns the names in the text, in order, without repetition.
   *
   * @throws IllegalArgumentException when the text is longer than 10,000 characters, which no list
   *     of démarches is
   */
  public static List<String> read(@Nullable String text) {
    if (text == null) {
      return List.of();
    }
    if (text.length() > LONGEST) {
      throw new IllegalArgumentException("a list of démarches of " + text.length() + " characters");
    }
    return clean(Arrays.stream(text.split(",", -1)));
  }

  /** Returns the names of the list, in order, without blanks or repetition; null is empty. */
  public static List<String> ofNames(@Nullable Collection<String> names) {
    return names == null ? List.of() : clean(names.stream());
  }

  private static List<String> clean(Stream<String> names) {
    return names
        .map(name -> name.replaceAll(NOISE, ""))
        .filter(name -> !name.isEmpty() && !name.equals("null"))
        .distinct()
        .toList();
  }
}
