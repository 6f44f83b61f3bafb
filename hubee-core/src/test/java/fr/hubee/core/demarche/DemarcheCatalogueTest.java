// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.demarche;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.core.law.Hostile;
import fr.hubee.core.law.Printable;
import fr.hubee.core.rule.Violations;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A catalogue is looked up by any name, and grows. */
class DemarcheCatalogueTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final DemarcheCatalogue STANDARD = DemarcheCatalogue.standard();

  static List<Hostile> hostileTexts() {
    return Hostile.all().stream().filter(hostile -> !hostile.text().equals("AEC")).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "AEC, AEC",
    "aec, AEC",
    "etatcivil, AEC",
    "ETAT_CIVIL, AEC",
    "pacs, DDPACS",
    "DEPOTDOSSIERPACS, DDPACS",
    "recensement_citoyen, RCO",
    "DHTour, DHTOUR",
    "hebergementtourisme, DHTOUR",
    "JeChangeDeCoordonnees, JCC",
    "DDMariage, DDmariage",
    "DDMARIAGE, DDmariage",
    "certdc, CertDc",
    "CERTDC, CertDc",
    "cert_dc, CertDc"
  })
  void a_demarche_answers_to_any_of_its_names_in_any_case(String typed, String code) {
    assertThat(STANDARD.find(typed).map(Demarche::code)).contains(new DemarcheCode(code));
  }

  @ParameterizedTest
  @CsvSource({
    "EtatCivil, AEC",
    "CERTDC, CertDc",
    "DDmariage, DDmariage",
    "etatcivil, ",
    "CertDc, ",
    "DDMariage, ",
    "AEC, "
  })
  void a_process_code_is_read_to_the_letter(String processCode, String code) {
    assertThat(
            STANDARD
                .find(new ProcessCode(processCode))
                .map(demarche -> demarche.code().value())
                .orElse(null))
        .isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "AECC", "AE", "Etat Civil Annexe", "CNOUS"})
  void any_other_name_is_unknown(String typed) {
    assertThat(STANDARD.find(typed)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("hostileTexts")
  void a_hostile_name_is_unknown_and_quoted_in_print(Hostile hostile) {
    Violations found = STANDARD.check(hostile.text(), TODAY, Environment.PRODUCTION, "demarche");
    boolean onlySpacesAround = hostile.text().strip().equals("AEC");
    assertThat(found.contains(DemarcheRules.DEMARCHE_UNKNOWN)).isEqualTo(!onlySpacesAround);
    found.forEach(Printable::assertPrintable);
  }

  @ParameterizedTest
  @ValueSource(strings = {" AEC", "AEC\t", "\u2003AEC\n"})
  void spaces_around_a_name_do_not_count(String typed) {
    assertThat(STANDARD.find(typed)).contains(STANDARD.find(DemarcheCode.AEC).orElseThrow());
  }

  @Test
  void nothing_typed_is_unknown_and_the_remedy_names_the_choices() {
    Violations found = STANDARD.check(null, TODAY, Environment.PRODUCTION, "demarche");
    assertThat(found).isEqualTo(STANDARD.check("", TODAY, Environment.PRODUCTION, "demarche"));
    assertThat(found.asList().get(0).remedy().french())
        .contains("AEC, DDPACS, RCO, DHTOUR, JCC, DDmariage, CertDc");
  }

  @Test
  void a_demarche_of_your_own_is_added_at_the_end_and_found_by_its_names() {
    Demarche own = own("ProactiviteCnous", "ProactiviteCnousBoursiers", "cnous");
    DemarcheCatalogue extended = STANDARD.with(own);

    assertThat(extended.all()).hasSize(8).last().isEqualTo(own);
    assertThat(extended.find("CNOUS")).contains(own);
    assertThat(extended.find(new ProcessCode("ProactiviteCnousBoursiers"))).contains(own);
    assertThat(extended.check("cnous", TODAY, Environment.PRODUCTION, "demarche")).isEmpty();
    assertThat(STANDARD.find("CNOUS")).as("the standard one is untouched").isEmpty();
    assertThat(STANDARD.all()).hasSize(7);
  }

  @Test
  void a_demarche_of_the_same_code_is_replaced_with_all_its_names() {
    Demarche opened =
        Demarche.builder(
                DemarcheCode.DDPACS,
                "DDPACS, nouvelle version",
                RequestForm.BUNDLE,
                new ProcessCode("depotPacs2"))
            .opening(Opening.from(TODAY))
            .build();
    DemarcheCatalogue changed = STANDARD.with(opened);

    assertThat(changed.all()).hasSize(7);
    assertThat(changed.find("DDPACS").orElseThrow().label()).isEqualTo("DDPACS, nouvelle version");
    assertThat(changed.find("depotPacs2")).contains(opened);
    assertThat(changed.find("PACS")).as("a name of the old one").isEmpty();
    assertThat(changed.find(new ProcessCode("depotDossierPACS"))).isEmpty();
  }

  @Test
  void a_name_that_you_take_does_not_take_the_code_of_another() {
    DemarcheCatalogue extended = STANDARD.with(own("ACTES", "actes", "AEC"));
    assertThat(extended.find(DemarcheCode.AEC).orElseThrow().code()).isEqualTo(DemarcheCode.AEC);
  }

  @Test
  void a_demarche_of_your_own_is_closed_until_told_otherwise() {
    Demarche silent =
        Demarche.builder(new DemarcheCode("X"), "X", RequestForm.BUNDLE, new ProcessCode("x"))
            .build();
    assertThat(silent.availability(TODAY, Environment.PRODUCTION))
        .isEqualTo(Availability.NOT_YET_OPEN);
    assertThat(silent.datapassScope()).isEmpty();
  }

  @Test
  void a_code_that_no_catalogue_knows_is_kept() {
    DemarcheCode unknown = DemarcheCode.check("Futur_2030", "demarche").orThrow();
    assertThat(unknown).hasToString("Futur_2030");
    assertThat(STANDARD.find(unknown)).isEmpty();
    assertThat(STANDARD.find(new ProcessCode("futurProcess"))).isEmpty();
  }

  @Test
  void a_demarche_of_your_own_is_found_by_its_scope_and_says_when_it_opens() {
    Demarche own =
        Demarche.builder(
                new DemarcheCode("X"), "X - label", RequestForm.BUNDLE, new ProcessCode("x1"))
            .datapassScope("scope_x")
            .aliases("ixe")
            .opening(Environment.PRODUCTION, Opening.from(TODAY.plusDays(1)))
            .build();
    DemarcheCatalogue extended = STANDARD.with(own);

    assertThat(extended.find("Scope_X")).contains(own);
    assertThat(extended.find(new DemarcheCode("IXE"))).contains(own);
    assertThat(own.aliases()).containsExactly("ixe");
    assertThat(extended.check("X", TODAY, Environment.PRODUCTION, "d").asList())
        .singleElement()
        .satisfies(not -> assertThat(not.message().french()).contains("(ouverture le 24/11/2026)"))
        .satisfies(not -> assertThat(not.message().english()).contains("(opens on"));
    assertThat(extended.check("X", TODAY, Environment.SANDBOX, "d").asList())
        .singleElement()
        .satisfies(not -> assertThat(not.message().french()).doesNotContain("("));
  }

  @Test
  void what_is_printed_is_what_people_call_it() {
    assertThat(RequestForm.BUNDLE).hasToString(RequestForm.BUNDLE.label());
    assertThat(RequestForm.CERTDC.operator()).hasToString("DGS");
    assertThat(STANDARD.find("AEC").orElseThrow()).hasToString("AEC - Acte d’Etat Civil");
  }

  private static Demarche own(String code, String processCode, String alias) {
    return Demarche.builder(
            new DemarcheCode(code),
            code + " - label",
            RequestForm.BUNDLE,
            new ProcessCode(processCode))
        .aliases(alias)
        .opening(Opening.from(TODAY))
        .build();
  }
}
