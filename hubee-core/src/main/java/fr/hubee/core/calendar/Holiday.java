// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.calendar;

/**
 * The public holidays of France (jours fériés), those of one territory after those of all.
 *
 * <p>Source: Code du travail, L3133-1 and L3134-13; labels of the open data « Jours fériés en
 * France » (Etalab, 2026).
 */
public enum Holiday {
  PREMIER_JANVIER("1er janvier"),
  LUNDI_DE_PAQUES("Lundi de Pâques"),
  PREMIER_MAI("1er mai"),
  HUIT_MAI("8 mai"),
  ASCENSION("Ascension"),
  LUNDI_DE_PENTECOTE("Lundi de Pentecôte"),
  QUATORZE_JUILLET("14 juillet"),
  ASSOMPTION("Assomption"),
  TOUSSAINT("Toussaint"),
  ONZE_NOVEMBRE("11 novembre"),
  NOEL("Jour de Noël"),
  /** Alsace-Moselle; in law, only where there is a Protestant or a mixed church. */
  VENDREDI_SAINT("Vendredi saint"),
  /** Alsace-Moselle. */
  DEUXIEME_JOUR_DE_NOEL("2ème jour de Noël"),
  /** Seven territories overseas, each on its own day. */
  ABOLITION_DE_L_ESCLAVAGE("Abolition de l'esclavage");

  private final String label;

  Holiday(String label) {
    this.label = label;
  }

  /** The official name, in French. */
  public String label() {
    return label;
  }
}
