// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.calendar;

import fr.hubee.core.identity.CodeCommune;
import fr.hubee.core.rule.Checked;
import fr.hubee.core.rule.ViolationsException;
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
  /** Moselle, Bas-Rhin and Haut-Rhin ({@code 57}, {@code 67}, {@code 68}): their local law. */
  ALSACE_MOSELLE("alsace-moselle", "Alsace-Moselle"),
  /** {@code 971xx}. */
  GUADELOUPE("guadeloupe", "Guadeloupe"),
  /** {@code 973xx}. */
  GUYANE("guyane", "Guyane"),
  /** {@code 974xx}. */
  LA_REUNION("la-reunion", "La Réunion"),
  /** {@code 972xx}. */
  MARTINIQUE("martinique", "Martinique"),
  /** {@code 976xx}, {@code 985xx} before it became a département. */
  MAYOTTE("mayotte", "Mayotte"),
  /** European France, Corsica included, without Alsace-Moselle. */
  METROPOLE("metropole", "Métropole"),
  /** {@code 988xx}. */
  NOUVELLE_CALEDONIE("nouvelle-caledonie", "Nouvelle-Calédonie"),
  /** {@code 987xx}. */
  POLYNESIE_FRANCAISE("polynesie-francaise", "Polynésie française"),
  /** {@code 977xx}, {@code 97123} while it was a commune of Guadeloupe. */
  SAINT_BARTHELEMY("saint-barthelemy", "Saint-Barthélemy"),
  /** {@code 978xx}, {@code 97127} while it was a commune of Guadeloupe. */
  SAINT_MARTIN("saint-martin", "Saint-Martin"),
  /** {@code 975xx}. */
  SAINT_PIERRE_ET_MIQUELON("saint-pierre-et-miquelon", "Saint-Pierre-et-Miquelon"),
  /** {@code 986xx}. */
  WALLIS_ET_FUTUNA("wallis-et-futuna", "Wallis-et-Futuna");

  private static final String LAST_DEPARTEMENT_OF_METROPOLE = "95";

  /** By département, and by the former codes of communes that have left theirs. */
  private static final Map<String, Territory> BY_PLACE =
      Map.ofEntries(
          Map.entry("57", ALSACE_MOSELLE),
          Map.entry("67", ALSACE_MOSELLE),
          Map.entry("68", ALSACE_MOSELLE),
          Map.entry("971", GUADELOUPE),
          Map.entry("972", MARTINIQUE),
          Map.entry("973", GUYANE),
          Map.entry("974", LA_REUNION),
          Map.entry("975", SAINT_PIERRE_ET_MIQUELON),
          Map.entry("976", MAYOTTE),
          Map.entry("977", SAINT_BARTHELEMY),
          Map.entry("97123", SAINT_BARTHELEMY),
          Map.entry("978", SAINT_MARTIN),
          Map.entry("97127", SAINT_MARTIN),
          Map.entry("985", MAYOTTE),
          Map.entry("986", WALLIS_ET_FUTUNA),
          Map.entry("987", POLYNESIE_FRANCAISE),
          Map.entry("988", NOUVELLE_CALEDONIE));

  private final String slug;
  private final String label;

  Territory(String slug, String label) {
    this.slug = slug;
    this.label = label;
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
}
