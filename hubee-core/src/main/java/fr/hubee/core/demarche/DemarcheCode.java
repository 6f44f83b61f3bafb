// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.demarche;

import fr.hubee.core.rule.Checked;
import fr.hubee.core.rule.Excerpt;
import fr.hubee.core.rule.ViolationsException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The short name of a démarche, as in the user's guide: {@code AEC}, {@code CertDc}. Open: a code
 * that no catalogue knows is kept and shown unchanged. Immutable.
 *
 * @param value 1 to 30 letters, digits, underscores or hyphens; case counts
 */
public record DemarcheCode(String value) implements Comparable<DemarcheCode> {

  // Before the constants: they are checked against it.
  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{1,30}");

  /** Acte d'état civil. */
  public static final DemarcheCode AEC = new DemarcheCode("AEC");

  /** Recensement citoyen obligatoire. */
  public static final DemarcheCode RCO = new DemarcheCode("RCO");

  /** Déclaration de changement de coordonnées. */
  public static final DemarcheCode JCC = new DemarcheCode("JCC");

  /** Dépôt de dossier de Pacs. */
  public static final DemarcheCode DDPACS = new DemarcheCode("DDPACS");

  /** Déclaration d'hébergement touristique. */
  public static final DemarcheCode DHTOUR = new DemarcheCode("DHTOUR");

  /** Pré-dépôt de dossier de mariage. */
  public static final DemarcheCode DDMARIAGE = new DemarcheCode("DDmariage");

  /** Certificat de décès. */
  public static final DemarcheCode CERTDC = new DemarcheCode("CertDc");

  /**
   * @throws ViolationsException when the text is not such a code
   */
  public DemarcheCode {
    if (!SHAPE.matcher(value).matches()) {
      throw DemarcheRules.DEMARCHE_CODE_MALFORMED.at("demarche", Excerpt.of(value)).asException();
    }
  }

  /** Reads what a person typed, and answers instead of throwing. Null counts as an empty text. */
  public static Checked<DemarcheCode> check(@Nullable String text, String path) {
    String typed = text == null ? "" : text;
    return SHAPE.matcher(typed).matches()
        ? Checked.valid(new DemarcheCode(typed))
        : Checked.invalid(DemarcheRules.DEMARCHE_CODE_MALFORMED.at(path, Excerpt.of(typed)));
  }

  @Override
  public int compareTo(DemarcheCode other) {
    return value.compareTo(other.value);
  }

  /** Returns the code. */
  @Override
  public String toString() {
    return value;
  }
}
