// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.rule.Source;
import fr.hubee.core.rule.Sources;
import fr.hubee.core.teledossier.CaseStatus;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Contract V2 of 2024-11-14, mandatory statuses per démarche, and its predecessor for CERTDC. */
class MandatoryStatusesTest {

  private static final LocalDate IN_2026 = LocalDate.of(2026, 11, 23);
  private static final Source MINE = Sources.library("essai");

  @ParameterizedTest(name = "statuts obligatoires par démarche : {0}")
  @CsvSource({
    "CERTDC, IN_PROGRESS, DONE",
    "EtatCivil, SI_RECEIVED, DONE REFUSED",
    "recensementCitoyen, SI_RECEIVED, DONE REFUSED",
    "depotDossierPACS, SI_RECEIVED, DONE REFUSED",
    "JeChangeDeCoordonnees, SI_RECEIVED, DONE REFUSED",
    "RSABEI-RSABAI, IN_PROGRESS, DONE REFUSED",
    "RSABEM-RSABAM, IN_PROGRESS, DONE REFUSED",
    "RSABEX-RSABAX, IN_PROGRESS, DONE REFUSED",
    "RSAFIM, IN_PROGRESS, DONE REFUSED",
    "RSAFIX, IN_PROGRESS, DONE REFUSED",
    "RSACTM, IN_PROGRESS, DONE REFUSED",
    "IRSACG-IRSDCG, IN_PROGRESS, DONE REFUSED",
    "GRO, IN_PROGRESS, DONE REFUSED",
    "SGR, IN_PROGRESS, DONE REFUSED",
    "DSG, IN_PROGRESS, DONE REFUSED",
    "SNATED, IN_PROGRESS, DONE REFUSED"
  })
  void a_demarche_of_the_contract_has_its_statuses(
      String code, String intermediate, String finals) {
    MandatoryStatuses statuses =
        StatusProfiles.standard().mandatory(new ProcessCode(code), IN_2026).orElseThrow();
    assertThat(statuses.intermediate()).isEqualTo(new CaseStatus(intermediate));
    assertThat(statuses.finals())
        .isEqualTo(Arrays.stream(finals.split(" ")).map(CaseStatus::new).toList());
    assertThat(statuses.source().date()).isEqualTo("2024-11-14");
    assertThat(statuses.source().document()).contains("contrat d'interface");
  }

  @ParameterizedTest(name = "{0} is in no table")
  @ValueSource(
      strings = {
        "HebergementTourisme",
        "DDmariage",
        "FormulaireQF",
        "ProactiviteCnousBoursiers",
        "MSABEI",
        "CAF-contact",
        "ContactsAllocataires-BRSA",
        "OTV",
        "MD",
        "certdc",
        "ETATCIVIL"
      })
  void a_demarche_of_no_table_has_none_and_none_is_invented(String code) {
    assertThat(StatusProfiles.standard().mandatory(new ProcessCode(code), IN_2026)).isEmpty();
  }

  @ParameterizedTest(name = "CERTDC on {0} ends with {1}")
  @CsvSource({
    "2022-06-13, IN_PROGRESS",
    "2024-11-13, IN_PROGRESS",
    "2024-11-14, DONE",
    "2026-11-23, DONE"
  })
  void certdc_ends_by_the_contract_of_the_day(LocalDate day, String end) {
    assertThat(ends(StatusProfiles.standard(), day)).containsExactly(new CaseStatus(end));
  }

  @Test
  void before_the_first_contract_nothing_is_published() {
    ProcessCode certdc = new ProcessCode("CERTDC");
    ProcessCode aec = new ProcessCode("EtatCivil");
    StatusProfiles profiles = StatusProfiles.standard();
    assertThat(profiles.mandatory(certdc, LocalDate.of(2022, 6, 12))).isEmpty();
    assertThat(profiles.mandatory(aec, LocalDate.of(2024, 11, 13))).isEmpty();
    assertThat(profiles.mandatory(aec, LocalDate.of(2024, 11, 14))).isPresent();
  }

  @Test
  void the_contract_to_follow_can_be_chosen() {
    StatusProfiles of2022 = StatusProfiles.standard().reading(ContractReading.CONTRACT_2022);
    StatusProfiles of2024 = StatusProfiles.standard().reading(ContractReading.CONTRACT_2024);
    assertThat(ends(of2022, IN_2026)).containsExactly(CaseStatus.IN_PROGRESS);
    assertThat(ends(of2024, LocalDate.of(2021, 1, 1))).containsExactly(CaseStatus.DONE);
    assertThat(ends(of2022.reading(ContractReading.BY_DATE), IN_2026))
        .containsExactly(CaseStatus.DONE);
    assertThat(of2022.contractReading()).isEqualTo(ContractReading.CONTRACT_2022);
    assertThat(StatusProfiles.standard().contractReading()).isEqualTo(ContractReading.BY_DATE);
  }

  private static List<CaseStatus> ends(StatusProfiles profiles, LocalDate day) {
    return profiles.mandatory(new ProcessCode("CERTDC"), day).orElseThrow().finals();
  }

  @Test
  void a_caller_adds_a_demarche_and_dates_a_change() {
    ProcessCode qf = new ProcessCode("FormulaireQF");
    MandatoryStatuses first =
        new MandatoryStatuses(
            LocalDate.of(2025, 1, 1), CaseStatus.IN_PROGRESS, List.of(CaseStatus.DONE), MINE);
    MandatoryStatuses later =
        new MandatoryStatuses(
            LocalDate.of(2026, 1, 1), CaseStatus.SI_RECEIVED, List.of(CaseStatus.DONE), MINE);
    StatusProfiles profiles =
        StatusProfiles.standard()
            .with(StatusProfile.unpublished(qf).withMandatory(later).withMandatory(first));
    assertThat(profiles.mandatory(qf, LocalDate.of(2024, 12, 31))).isEmpty();
    assertThat(profiles.mandatory(qf, LocalDate.of(2025, 12, 31))).contains(first);
    assertThat(profiles.mandatory(qf, IN_2026)).contains(later);
    assertThat(StatusProfiles.standard().mandatory(qf, IN_2026)).as("immutable").isEmpty();
  }

  @Test
  void a_row_of_the_same_day_replaces_the_known_one() {
    ProcessCode aec = new ProcessCode("EtatCivil");
    MandatoryStatuses mine =
        new MandatoryStatuses(
            ContractReading.PUBLISHED_2024, CaseStatus.IN_PROGRESS, List.of(CaseStatus.DONE), MINE);
    StatusProfile changed = StatusProfiles.standard().of(aec).withMandatory(mine);
    assertThat(changed.mandatory()).containsExactly(mine);
  }

  @Test
  void what_ends_the_processing_is_told_from_what_does_not() {
    MandatoryStatuses aec =
        StatusProfiles.standard().mandatory(new ProcessCode("EtatCivil"), IN_2026).orElseThrow();
    assertThat(aec.isFinal(CaseStatus.DONE)).isTrue();
    assertThat(aec.isFinal(CaseStatus.REFUSED)).isTrue();
    assertThat(aec.isFinal(CaseStatus.SI_RECEIVED)).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MandatoryStatuses(IN_2026, CaseStatus.SI_RECEIVED, List.of(), MINE));
  }
}
