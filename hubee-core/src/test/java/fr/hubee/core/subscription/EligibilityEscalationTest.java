// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.core.commune.Commune;
import fr.hubee.core.demarche.DemarcheCatalogue;
import fr.hubee.core.demarche.Environment;
import fr.hubee.core.demarche.RequestForm;
import fr.hubee.core.fixture.Communes;
import fr.hubee.core.fixture.SmallDirectory;
import fr.hubee.core.rule.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Parts of a commune: people decide, or the commune asks (guide, G48). */
class EligibilityEscalationTest {

  @Test
  void a_commune_deleguee_goes_to_the_hubee_team() {
    assertEscalated(Communes.ARBIGNIEU, "COMMUNE_DELEGUEE", "Arboys en Bugey (01015, commune)");
  }

  @Test
  void a_commune_associee_goes_to_the_hubee_team() {
    assertEscalated(Communes.LOMME, "COMMUNE_ASSOCIEE", "Lille (59350, commune)");
  }

  @Test
  void its_requests_are_prepared_for_people_and_not_thrown_away() {
    Eligibility answer = ask(Communes.ARBIGNIEU, Wishes.SIRET_OF_CLAMART, "AEC", "CertDc");
    assertThat(answer.prepared()).containsOnlyKeys(RequestForm.BUNDLE, RequestForm.CERTDC);
    assertThat(answer.requests()).as("nothing to hand in before people decide").isEmpty();
  }

  @Test
  void nothing_is_prepared_for_people_when_nobody_must_decide() {
    assertThat(ask(Communes.CLAMART, Wishes.SIRET_OF_CLAMART, "AEC").prepared()).isEmpty();
    assertThat(ask(Communes.ARBIGNIEU, "21920023500015", "AEC").prepared()).isEmpty();
  }

  @Test
  void with_a_wrong_key_it_is_refused_first_and_both_are_said() {
    Eligibility answer = ask(Communes.ARBIGNIEU, "21920023500015", "AEC");
    assertThat(answer.verdict()).isInstanceOf(Verdict.Refused.class);
    assertThat(Wishes.codes(answer.violations()))
        .containsExactly("COMMUNE_DELEGUEE", "SIRET_CHECKSUM");
  }

  @Test
  void an_arrondissement_is_refused_and_told_which_commune_asks() {
    Eligibility answer = ask(Communes.PARIS_8, Wishes.SIRET_OF_CLAMART, "AEC");
    assertThat(answer.verdict()).isInstanceOf(Verdict.Refused.class);
    assertThat(answer.violations().find(EligibilityRules.ARRONDISSEMENT).orElseThrow().remedy())
        .extracting(remedy -> remedy.french())
        .isEqualTo("Faites la demande au nom de Paris (75056, commune).");
  }

  @Test
  void a_part_whose_commune_the_directory_lacks_is_still_escalated() {
    Eligibility answer =
        new EligibilityCheck(
                DemarcheCatalogue.standard(),
                new SmallDirectory(List.of()),
                Wishes.sirene(),
                Environment.PRODUCTION)
            .check(Wishes.of(Communes.LOMME, Wishes.SIRET_OF_CLAMART, "AEC"));
    assertThat(answer.verdict()).isInstanceOf(Verdict.Escalated.class);
  }

  private static void assertEscalated(Commune part, String code, String parent) {
    Eligibility answer = ask(part, Wishes.SIRET_OF_CLAMART, "AEC");
    assertThat(answer.verdict())
        .isEqualTo(new Verdict.Escalated(answer.violations(), "contact@hubee.numerique.gouv.fr"));
    assertThat(Wishes.codes(answer.violations())).contains(code);
    assertThat(answer.violations().toString()).contains(part.name(), parent);
  }

  private static Eligibility ask(Commune commune, String siret, String... demarches) {
    return Wishes.inProduction(Wishes.of(commune, siret, demarches));
  }
}
