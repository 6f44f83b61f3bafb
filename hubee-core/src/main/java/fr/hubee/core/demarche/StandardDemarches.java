// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.demarche;

import java.time.LocalDate;
import java.util.List;

/**
 * The rows of the standard catalogue, in the order of the official form. Sources: guide 1.0.0 (G56)
 * for the order; DataPass v2 as of 2026-08-06 for labels, scopes, process codes and closings;
 * DataPass v1 history for the openings.
 */
final class StandardDemarches {

  /**
   * The bundle form was added to DataPass from 13 to 24 January 2022: the last day is the safe one.
   */
  private static final LocalDate BUNDLE_FORM = LocalDate.of(2022, 1, 24);

  /** The HubEE form existed before October 2021: the earliest day that a document shows. */
  private static final LocalDate CERTDC_FORM = LocalDate.of(2021, 10, 1);

  private static final LocalDate DHTOUR_CLOSED = LocalDate.of(2026, 5, 20);
  private static final LocalDate DDMARIAGE_IN_SANDBOXES = LocalDate.of(2026, 7, 2);

  private StandardDemarches() {}

  static List<Demarche> all() {
    return List.of(
        bundle(DemarcheCode.AEC, "AEC - Acte d’Etat Civil", "EtatCivil", "etat_civil")
            .opening(Opening.from(BUNDLE_FORM))
            .build(),
        bundle(
                DemarcheCode.DDPACS,
                "DDPACS - Démarche en ligne de préparation à la conclusion d’un Pacs",
                "depotDossierPACS",
                "depot_dossier_pacs")
            .aliases("PACS")
            .opening(Opening.from(BUNDLE_FORM))
            .build(),
        bundle(
                DemarcheCode.RCO,
                "RCO - Recensement Citoyen Obligatoire",
                "recensementCitoyen",
                "recensement_citoyen")
            .opening(Opening.from(BUNDLE_FORM))
            .build(),
        bundle(
                DemarcheCode.DHTOUR,
                "DHTOUR - Déclaration d’hébergement touristique",
                "HebergementTourisme",
                "hebergement_tourisme")
            .opening(Opening.between(BUNDLE_FORM, DHTOUR_CLOSED))
            .build(),
        bundle(
                DemarcheCode.JCC,
                "JCC - Déclaration de Changement de Coordonnées",
                "JeChangeDeCoordonnees",
                "je_change_de_coordonnees")
            .opening(Opening.from(BUNDLE_FORM))
            .build(),
        bundle(
                DemarcheCode.DDMARIAGE,
                "DDmariage - Pré-dépôt de dossier de mariage",
                "DDmariage",
                "depot_dossier_mariage")
            .opening(Environment.PRODUCTION, Opening.NEVER)
            .opening(Environment.SANDBOX, Opening.from(DDMARIAGE_IN_SANDBOXES))
            .build(),
        Demarche.builder(
                DemarcheCode.CERTDC,
                "CertDc - Certificat de décès",
                RequestForm.CERTDC,
                new ProcessCode("CERTDC"))
            .aliases("cert_dc")
            .opening(Opening.from(CERTDC_FORM))
            .build());
  }

  private static Demarche.Builder bundle(
      DemarcheCode code, String label, String processCode, String scope) {
    return Demarche.builder(code, label, RequestForm.BUNDLE, new ProcessCode(processCode))
        .datapassScope(scope);
  }
}
