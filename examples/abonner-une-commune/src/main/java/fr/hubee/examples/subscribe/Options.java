// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.examples.subscribe;

import fr.hubee.core.commune.CommuneKind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * What the person asked for on the command line.
 *
 * @param commune INSEE code or name; empty for the demonstration on Clamart
 * @param kinds which kinds of communes are meant
 * @param demarches as typed
 * @param siret as typed; empty for a sample one
 */
record Options(
    Optional<String> commune,
    Set<CommuneKind> kinds,
    List<String> demarches,
    Optional<String> siret) {

  private static final Map<String, CommuneKind> KINDS =
      Map.of(
          "actuelle", CommuneKind.ACTUELLE,
          "deleguee", CommuneKind.DELEGUEE,
          "associee", CommuneKind.ASSOCIEE);

  static Options of(Properties properties) {
    return new Options(
        given(properties, "commune"),
        given(properties, "nature")
            .map(KINDS::get)
            .map(Set::of)
            .orElseGet(() -> Set.of(CommuneKind.values())),
        list(properties.getProperty("demarches", "AEC,DDPACS,CertDc")),
        given(properties, "siret"));
  }

  /** The word to type after {@code -Dnature=} to choose this kind. */
  static String wordFor(CommuneKind kind) {
    return KINDS.entrySet().stream()
        .filter(entry -> entry.getValue() == kind)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("");
  }

  private static Optional<String> given(Properties properties, String name) {
    return Optional.ofNullable(properties.getProperty(name)).filter(text -> !text.isBlank());
  }

  private static List<String> list(String commaSeparated) {
    return Arrays.stream(commaSeparated.split(","))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }
}
