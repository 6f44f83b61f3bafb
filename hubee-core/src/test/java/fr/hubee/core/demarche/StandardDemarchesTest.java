// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.demarche;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The standard catalogue, row by row, as DataPass v2 published it on 2026-08-06. */
class StandardDemarchesTest {

  private static final DemarcheCatalogue CATALOGUE = DemarcheCatalogue.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "AEC|AEC - Acte d’Etat Civil|EtatCivil|etat_civil|hubee-dila|DILA",
        "DDPACS|DDPACS - Démarche en ligne de préparation à la conclusion d’un Pacs"
            + "|depotDossierPACS|depot_dossier_pacs|hubee-dila|DILA",
        "RCO|RCO - Recensement Citoyen Obligatoire"
            + "|recensementCitoyen|recensement_citoyen|hubee-dila|DILA",
        "DHTOUR|DHTOUR - Déclaration d’hébergement touristique"
            + "|HebergementTourisme|hebergement_tourisme|hubee-dila|DILA",
        "JCC|JCC - Déclaration de Changement de Coordonnées"
            + "|JeChangeDeCoordonnees|je_change_de_coordonnees|hubee-dila|DILA",
        "DDmariage|DDmariage - Pré-dépôt de dossier de mariage"
            + "|DDmariage|depot_dossier_mariage|hubee-dila|DILA",
        "CertDc|CertDc - Certificat de décès|CERTDC||hubee-cert-dc|DGS"
      })
  void a_row(
      String code, String label, String processCode, String scope, String form, String operator) {
    Demarche demarche = CATALOGUE.find(new DemarcheCode(code)).orElseThrow();
    assertThat(demarche.label()).isEqualTo(label);
    assertThat(demarche).hasToString(label);
    assertThat(demarche.processCode()).hasToString(processCode);
    assertThat(demarche.datapassScope().orElse(null)).isEqualTo(scope);
    assertThat(demarche.form().uid()).isEqualTo(form);
    assertThat(demarche.operator().code()).isEqualTo(operator);
  }

  @Test
  void the_rows_come_in_the_order_of_the_official_form() {
    assertThat(CATALOGUE.all())
        .extracting(demarche -> demarche.code().value())
        .containsExactly("AEC", "DDPACS", "RCO", "DHTOUR", "JCC", "DDmariage", "CertDc");
    assertThat(CATALOGUE.all()).isUnmodifiable();
    assertThat(CATALOGUE.asOf()).isEqualTo(LocalDate.of(2026, 8, 6));
  }

  @Test
  void the_two_forms_are_those_of_datapass() {
    assertThat(
            List.of(
                RequestForm.CERTDC.definitionId(),
                RequestForm.CERTDC.label(),
                RequestForm.BUNDLE.definitionId(),
                RequestForm.BUNDLE.label()))
        .containsExactly(
            "hubee_cert_dc",
            "Démarche Certificats de Décès Électroniques Dématérialisés (CertDc)",
            "hubee_dila",
            "Démarches du bouquet de services (service-public.fr)");
    assertThat(Operator.DGS.supportEmail()).isEqualTo("dgs-certdc@sante.gouv.fr");
    assertThat(Operator.DILA.supportEmail()).isEqualTo("support.partenaires@service-public.fr");
  }

  @ParameterizedTest
  @CsvSource({
    "AEC, 2022-01-23, NOT_YET_OPEN, NOT_YET_OPEN",
    "AEC, 2022-01-24, OPEN, OPEN",
    "JCC, 2026-11-23, OPEN, OPEN",
    "DHTOUR, 2026-05-19, OPEN, OPEN",
    "DHTOUR, 2026-05-20, CLOSED, CLOSED",
    "DDmariage, 2026-07-01, NOT_YET_OPEN, NOT_YET_OPEN",
    "DDmariage, 2026-07-02, NOT_YET_OPEN, OPEN",
    "CertDc, 2021-10-01, OPEN, OPEN"
  })
  void a_day(String code, LocalDate day, Availability production, Availability sandbox) {
    Demarche demarche = CATALOGUE.find(new DemarcheCode(code)).orElseThrow();
    assertThat(demarche.availability(day, Environment.PRODUCTION)).isEqualTo(production);
    assertThat(demarche.availability(day, Environment.SANDBOX)).isEqualTo(sandbox);
  }
}
