// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.calendar;

import static fr.hubee.core.calendar.HolidayRow.easterPlus;
import static fr.hubee.core.calendar.HolidayRow.everywhere;
import static fr.hubee.core.calendar.HolidayRow.in;
import static fr.hubee.core.calendar.HolidayRow.on;

import java.util.List;

/**
 * Every holiday, where and when. Sources: Code du travail, L3133-1 for the national days, L3134-13
 * for Alsace-Moselle; open data « Jours fériés en France » (Etalab, 2026) for the others.
 */
final class HolidayTable {

  static final List<HolidayRow> ROWS =
      List.of(
          everywhere(Holiday.PREMIER_JANVIER, on(1, 1)),
          everywhere(Holiday.LUNDI_DE_PAQUES, easterPlus(1)),
          everywhere(Holiday.PREMIER_MAI, on(1, 5)),
          everywhere(Holiday.HUIT_MAI, on(8, 5)),
          everywhere(Holiday.ASCENSION, easterPlus(39)),
          everywhere(Holiday.LUNDI_DE_PENTECOTE, easterPlus(50)),
          everywhere(Holiday.QUATORZE_JUILLET, on(14, 7)),
          everywhere(Holiday.ASSOMPTION, on(15, 8)),
          everywhere(Holiday.TOUSSAINT, on(1, 11)),
          everywhere(Holiday.ONZE_NOVEMBRE, on(11, 11)),
          everywhere(Holiday.NOEL, on(25, 12)),
          in(Territory.ALSACE_MOSELLE, Holiday.VENDREDI_SAINT, easterPlus(-2)),
          in(Territory.ALSACE_MOSELLE, Holiday.DEUXIEME_JOUR_DE_NOEL, on(26, 12)),
          in(Territory.MAYOTTE, Holiday.ABOLITION_DE_L_ESCLAVAGE, on(27, 4)),
          in(Territory.MARTINIQUE, Holiday.ABOLITION_DE_L_ESCLAVAGE, on(22, 5)),
          in(Territory.GUADELOUPE, Holiday.ABOLITION_DE_L_ESCLAVAGE, on(27, 5)),
          in(Territory.SAINT_MARTIN, Holiday.ABOLITION_DE_L_ESCLAVAGE, on(27, 5)).until(2017),
          in(Territory.SAINT_MARTIN, Holiday.ABOLITION_DE_L_ESCLAVAGE, on(28, 5)).since(2018),
          in(Territory.GUYANE, Holiday.ABOLITION_DE_L_ESCLAVAGE, on(10, 6)),
          in(Territory.SAINT_BARTHELEMY, Holiday.ABOLITION_DE_L_ESCLAVAGE, on(9, 10)),
          in(Territory.LA_REUNION, Holiday.ABOLITION_DE_L_ESCLAVAGE, on(20, 12)));

  private HolidayTable() {}
}
