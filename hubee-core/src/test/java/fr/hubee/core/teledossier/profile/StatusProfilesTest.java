// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier.profile;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.core.demarche.DemarcheCatalogue;
import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.teledossier.CaseStatus;
import fr.hubee.core.teledossier.machine.CaseOrder;
import fr.hubee.core.teledossier.machine.CaseOrders;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The columns of the sheet workflow_demarche, the two readings of the purge, what callers add. */
class StatusProfilesTest {

  private static final Map<String, CaseOrder> COLUMNS =
      Map.of(
          "CERTDC", CaseOrders.CERTDC,
          "EtatCivil", CaseOrders.ETAT_CIVIL,
          "MD", CaseOrders.MD,
          "recensementCitoyen", CaseOrders.RECENSEMENT_CITOYEN,
          "arnaqueInternet", CaseOrders.ARNAQUE_INTERNET,
          "INSRegistreFR", CaseOrders.ARNAQUE_INTERNET,
          "CAF-contact", CaseOrders.CAF_CONTACT_AND_SNATED,
          "ContactsAllocataires-BRSA", CaseOrders.CAF_CONTACT_AND_SNATED,
          "SNATED", CaseOrders.CAF_CONTACT_AND_SNATED);

  private static final List<String> OTHERS =
      List.of(
          "JeChangeDeCoordonnees",
          "OTV",
          "certificat-non-pacs",
          "CasParCas",
          "ChangementNomUsage",
          "CIPHYTO",
          "CR",
          "DACIREXP",
          "DACIRORG",
          "delivrance_demat",
          "demarche_impr",
          "FCB",
          "pub-changement-nom",
          "PVPP",
          "RDVSAS",
          "RNIPP");

  @Test
  void a_demarche_of_the_sheet_has_its_column() {
    COLUMNS.forEach((code, order) -> assertThat(order(code)).as(code).isSameAs(order));
    OTHERS.forEach(code -> assertThat(order(code)).as(code).isSameAs(CaseOrders.OTHERS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"depotDossierPACS", "RSAFIM", "GRO", "HebergementTourisme", "NEW", "md"})
  void a_demarche_that_no_column_names_has_the_widest_order(String code) {
    assertThat(order(code)).isSameAs(CaseOrders.GENERAL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"HebergementTourisme", "DDmariage", "FormulaireQF", "certdc"})
  void a_demarche_of_which_no_document_speaks_is_not_found_and_says_so(String code) {
    StatusProfiles profiles = StatusProfiles.standard();
    assertThat(profiles.find(new ProcessCode(code))).isEmpty();
    assertThat(profiles.of(new ProcessCode(code)))
        .isEqualTo(StatusProfile.unpublished(new ProcessCode(code)));
    assertThat(profiles.of(new ProcessCode(code)).mandatory()).isEmpty();
  }

  private static CaseOrder order(String code) {
    return StatusProfiles.standard().of(new ProcessCode(code)).order();
  }

  @ParameterizedTest(name = "{0}: {1} or {2}")
  @CsvSource({
    "CERTDC, IN_PROGRESS, IN_PROGRESS",
    "EtatCivil, IN_PROGRESS, CLOSED",
    "RSAFIM, IN_PROGRESS, CLOSED",
    "HebergementTourisme, IN_PROGRESS, CLOSED"
  })
  void the_two_documents_on_the_purge_can_be_followed(String code, String usual, String sheet) {
    ProcessCode process = new ProcessCode(code);
    StatusProfiles profiles = StatusProfiles.standard();
    assertThat(profiles.purgeStatus(process)).isEqualTo(new CaseStatus(usual));
    assertThat(profiles.startsPurge(process, new CaseStatus(usual))).isTrue();
    assertThat(profiles.startsPurge(process, CaseStatus.SENT)).isFalse();
    StatusProfiles bySheet = profiles.reading(PurgeReading.CLOSED_BUT_CERTDC);
    assertThat(bySheet.purgeStatus(process)).isEqualTo(new CaseStatus(sheet));
    assertThat(bySheet.purgeReading()).isEqualTo(PurgeReading.CLOSED_BUT_CERTDC);
    assertThat(bySheet.contractReading()).isEqualTo(ContractReading.BY_DATE);
  }

  @Test
  void each_reading_of_the_purge_names_its_document() {
    assertThat(PurgeReading.IN_PROGRESS_FOR_ALL.source().document())
        .contains("informations_démarche");
    assertThat(PurgeReading.CLOSED_BUT_CERTDC.source().document()).contains("workflow_demarche");
    assertThat(StatusProfiles.standard().purgeReading())
        .isEqualTo(PurgeReading.IN_PROGRESS_FOR_ALL);
  }

  @Test
  void who_has_read_the_purge_status_from_the_hub_says_it_and_is_believed() {
    ProcessCode aec =
        DemarcheCatalogue.standard().find(DemarcheCode.AEC).orElseThrow().processCode();
    StatusProfile known = StatusProfiles.standard().of(aec).withPurgeStatus(CaseStatus.SI_RECEIVED);
    StatusProfiles profiles = StatusProfiles.standard().with(known);
    for (PurgeReading reading : PurgeReading.values()) {
      assertThat(profiles.reading(reading).purgeStatus(aec)).isEqualTo(CaseStatus.SI_RECEIVED);
    }
    assertThat(known.order()).isSameAs(CaseOrders.ETAT_CIVIL);
    assertThat(known.withOrder(CaseOrders.GENERAL).purgeStatus()).contains(CaseStatus.SI_RECEIVED);
    assertThat(known.withOrder(CaseOrders.GENERAL).order()).isSameAs(CaseOrders.GENERAL);
  }

  @Test
  void a_readings_choice_and_an_addition_do_not_undo_each_other() {
    ProcessCode mine = new ProcessCode("MIENNE");
    StatusProfiles profiles =
        StatusProfiles.standard()
            .reading(PurgeReading.CLOSED_BUT_CERTDC)
            .reading(ContractReading.CONTRACT_2022)
            .with(StatusProfile.unpublished(mine));
    assertThat(profiles.purgeReading()).isEqualTo(PurgeReading.CLOSED_BUT_CERTDC);
    assertThat(profiles.contractReading()).isEqualTo(ContractReading.CONTRACT_2022);
    assertThat(profiles.find(mine)).isPresent();
    assertThat(profiles.all()).hasSize(StatusProfiles.standard().all().size() + 1);
    assertThat(StatusProfiles.standard().find(mine)).isEmpty();
  }

  @Test
  void no_demarche_stands_twice() {
    assertThat(StatusProfiles.standard().all())
        .extracting(StatusProfile::processCode)
        .doesNotHaveDuplicates()
        .hasSize(11 + 10 + 15);
  }
}
