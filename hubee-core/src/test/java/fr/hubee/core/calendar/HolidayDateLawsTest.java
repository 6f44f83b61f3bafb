// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.hubee.core.law.PartsLaws;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;

class HolidayDateLawsTest extends PartsLaws<HolidayDate> {

  private static final LocalDate DAY = LocalDate.of(2008, 5, 1);

  @Override
  protected List<List<?>> parts() {
    return List.of(
        List.of(DAY, DAY.plusDays(1)),
        List.of(
            List.of(Holiday.PREMIER_MAI),
            List.of(Holiday.ASCENSION),
            List.of(Holiday.PREMIER_MAI, Holiday.ASCENSION)));
  }

  @Override
  @SuppressWarnings("unchecked")
  protected HolidayDate build(List<?> parts) {
    return new HolidayDate((LocalDate) parts.get(0), (List<Holiday>) parts.get(1));
  }

  @Example
  void the_order_in_which_reasons_are_given_does_not_matter() {
    HolidayDate date =
        new HolidayDate(DAY, List.of(Holiday.ASCENSION, Holiday.PREMIER_MAI, Holiday.ASCENSION));

    assertThat(date.holidays()).containsExactly(Holiday.PREMIER_MAI, Holiday.ASCENSION);
    assertThat(date.label()).isEqualTo("1er mai / Ascension");
  }

  @Example
  void a_date_without_a_reason_is_no_holiday() {
    assertThatIllegalArgumentException().isThrownBy(() -> new HolidayDate(DAY, List.of()));
  }

  @Example
  void what_was_given_and_what_is_given_back_cannot_change_it() {
    List<Holiday> given = new ArrayList<>(List.of(Holiday.PREMIER_MAI));
    HolidayDate date = new HolidayDate(DAY, given);
    given.add(Holiday.ASCENSION);

    assertThat(date.holidays()).containsExactly(Holiday.PREMIER_MAI);
    assertThatThrownBy(date.holidays()::clear).isInstanceOf(UnsupportedOperationException.class);
  }
}
