// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.calendar;

import fr.hubee.core.identity.CodeCommune;
import fr.hubee.core.rule.Checked;
import fr.hubee.core.rule.ViolationsException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The thirteen zones of the official calendar of public holidays, in the order of their slugs. A
 * zone says which days are holidays, not what time it is there.
 *
 * <p>Source: open data « Jours fériés en France » (Etalab, 2026), zones.
 */
public enum Territory {
  /** Bas-Rhin, Haut-Rhin and Moselle, under their local law. */
  ALSACE_MOSELLE("alsace-moselle", "Alsace-Moselle", "57", "67", "68"),
  GUADELOUPE("guadeloupe", "Guadeloupe", "971"),
  GUYANE("guyane", "Guyane", "973"),
  LA_REUNION("la-reunion", "La Réunion", "974"),
  MARTINIQUE("martinique", "Martinique", "972"),
  MAYOTTE("mayotte", "Mayotte", "976", "985"),
  /** European France, Corsica included, without Alsace-Moselle. */
  METROPOLE("metropole", "Métropole"),
  NOUVELLE_CALEDONIE("nouvelle-caledonie", "Nouvelle-Calédonie", "988"),
  POLYNESIE_FRANCAISE("polynesie-francaise", "Polynésie française", "987"),
  SAINT_BARTHELEMY("saint-barthelemy", "Saint-Barthélemy", "977", "97123"),
  SAINT_MARTIN("saint-martin", "Saint-Martin", "978", "97127"),
  SAINT_PIERRE_ET_MIQUELON("saint-pierre-et-miquelon", "Saint-Pierre-et-Miquelon", "975"),
  WALLIS_ET_FUTUNA("wallis-et-futuna", "Wallis-et-Futuna", "986");

  private static final String LAST_DEPARTEMENT_OF_METROPOLE = "95";
  private static final Map<String, Territory> BY_PLACE = byPlace();

  private final String slug;
  private final String label;

  /** Départements, and the former codes of communes that have left theirs. */
  private final List<String> places;

  Territory(String slug, String label, String... places) {
    this.slug = slug;
    this.label = label;
    this.places = List.of(places);
  }

  /**
   * Returns the zone of a commune, from its code alone; former codes follow the ground: {@code
   * 97123} is Saint-Barthélemy, {@code 97127} Saint-Martin, {@code 985xx} Mayotte, {@code 20xxx}
   * Corsica. Whether the commune exists is not asked.
   *
   * @throws ViolationsException with {@link CalendarRules#TERRITORY_UNKNOWN} when the code lies in
   *     no zone, as {@code 984xx} (Terres australes), {@code 989xx} (Clipperton), where no mairie
   *     is, or {@code 99xxx} (abroad)
   */
  public static Territory of(CodeCommune code) {
    return check(code, "codeCommune").orThrow();
  }

  /** The same, for whoever wants an answer and no exception. */
  public static Checked<Territory> check(CodeCommune code, String path) {
    return find(code)
        .map(Checked::valid)
        .orElseGet(() -> Checked.invalid(CalendarRules.TERRITORY_UNKNOWN.at(path, code)));
  }

  /** Returns the zone of this slug, to the letter: {@code la-reunion}. Empty for any other text. */
  public static Optional<Territory> ofSlug(String slug) {
    return List.of(values()).stream().filter(each -> each.slug.equals(slug)).findFirst();
  }

  /** The name in the official data: {@code saint-pierre-et-miquelon}. */
  public String slug() {
    return slug;
  }

  /** The name for people, in French: {@code Polynésie française}. */
  public String label() {
    return label;
  }

  private static Optional<Territory> find(CodeCommune code) {
    return Optional.ofNullable(BY_PLACE.get(code.value()))
        .or(() -> Optional.ofNullable(BY_PLACE.get(code.departement())))
        .or(() -> Optional.of(METROPOLE).filter(metropole -> isInMetropole(code)));
  }

  private static boolean isInMetropole(CodeCommune code) {
    return !code.isOverseas() && code.departement().compareTo(LAST_DEPARTEMENT_OF_METROPOLE) <= 0;
  }

  private static Map<String, Territory> byPlace() {
    Map<String, Territory> byPlace = new HashMap<>();
    for (Territory territory : values()) {
      territory.places.forEach(place -> byPlace.put(place, territory));
    }
    return Map.copyOf(byPlace);
  }
}
