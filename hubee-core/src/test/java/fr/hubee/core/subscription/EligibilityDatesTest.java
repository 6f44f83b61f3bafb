// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.core.demarche.Environment;
import fr.hubee.core.fixture.Communes;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The day and the environment decide which démarche takes requests. */
class EligibilityDatesTest {

  @ParameterizedTest
  @CsvSource({
    "DHTOUR, 2026-05-19, PRODUCTION, ''",
    "DHTOUR, 2026-05-20, PRODUCTION, DEMARCHE_CLOSED",
    "DHTOUR, 2026-05-20, SANDBOX, DEMARCHE_CLOSED",
    "DHTOUR, 2100-01-01, PRODUCTION, DEMARCHE_CLOSED CATALOGUE_OUT_OF_DATE",
    "DDmariage, 2026-11-23, PRODUCTION, DEMARCHE_NOT_YET_OPEN",
    "DDmariage, 2026-11-23, SANDBOX, ''",
    "DDmariage, 2026-07-01, SANDBOX, DEMARCHE_NOT_YET_OPEN",
    "DDmariage, 2026-07-02, SANDBOX, ''",
    "AEC, 2022-01-24, PRODUCTION, ''",
    "AEC, 2021-12-31, PRODUCTION, DEMARCHE_NOT_YET_OPEN",
    "CertDc, 2021-12-31, PRODUCTION, ''",
    "CertDc, 1999-12-31, PRODUCTION, DEMARCHE_NOT_YET_OPEN",
    "AEC, 2100-01-01, PRODUCTION, CATALOGUE_OUT_OF_DATE",
    "AEC, 2028-08-06, PRODUCTION, ''"
  })
  void a_line_meets(String demarche, LocalDate day, Environment environment, String codes) {
    Eligibility answer =
        Wishes.check(Wishes.sirene(), environment)
            .check(Wishes.on(day, Communes.CLAMART, Wishes.SIRET_OF_CLAMART, demarche));
    List<String> expected = codes.isEmpty() ? List.of() : Arrays.asList(codes.split(" "));
    assertThat(Wishes.codes(answer.violations())).containsExactlyElementsOf(expected);
    assertThat(answer.lines().get(0).selectable().isPresent())
        .as("a catalogue out of date is a warning")
        .isEqualTo(expected.stream().noneMatch(code -> code.startsWith("DEMARCHE")));
  }
}
