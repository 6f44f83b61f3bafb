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
  /** 1 January. */
  PREMIER_JANVIER("1er janvier"),
  /** The day after Easter. */
  LUNDI_DE_PAQUES("Lundi de Pâques"),
  /** 1 May. */
  PREMIER_MAI("1er mai"),
  /** 8 May. */
  HUIT_MAI("8 mai"),
  /** A Thursday, 39 days after Easter. */
  ASCENSION("Ascension"),
  /**
   * 50 days after Easter; a holiday in every year, the « journée de solidarité » notwithstanding.
   */
  LUNDI_DE_PENTECOTE("Lundi de Pentecôte"),
  /** 14 July. */
  QUATORZE_JUILLET("14 juillet"),
  /** 15 August. */
  ASSOMPTION("Assomption"),
  /** 1 November. */
  TOUSSAINT("Toussaint"),
  /** 11 November. */
  ONZE_NOVEMBRE("11 novembre"),
  /** 25 December. */
  NOEL("Jour de Noël"),
  /** Two days before Easter, in Alsace-Moselle; in law, where a Protestant or mixed church is. */
  VENDREDI_SAINT("Vendredi saint"),
  /** 26 December, in Alsace-Moselle. */
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
