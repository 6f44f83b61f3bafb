// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.rule;

/**
 * The documents that the rules of this library are taken from.
 *
 * <p>Source: a choice of this library.
 */
public final class Sources {

  private Sources() {}

  /**
   * The user's guide « Abonner ma commune aux démarches en ligne », version 1.0.0, undated (2022).
   */
  public static Source guide(String requirement) {
    return new Source(
        "Guide « Abonner ma commune aux démarches en ligne » 1.0.0", requirement, "2022");
  }

  /** DataPass as published in August 2026. */
  public static Source datapass(String section) {
    return new Source("DataPass v2", section, "2026-08-06");
  }

  /** The guide that tells an administrateur local how to activate, version 1.1.0 of May 2024. */
  public static Source activationGuide(String section) {
    return new Source("Guide d'activation des abonnements 1.1.0", section, "2024");
  }

  /** The detailed functional specification of the hub, version 1.2.2. */
  public static Source specification(String section) {
    return new Source(
        "HubEE, spécifications fonctionnelles détaillées 1.2.2", section, "2021-08-31");
  }

  /** The published OpenAPI documents of HubEE V1 and the answers seen from it. */
  public static Source hubApi(String section) {
    return new Source("HubEE V1, contrat d'API", section, "2024-11-14");
  }

  /** The official list of communes, vintage 2026. */
  public static Source insee(String section) {
    return new Source("INSEE, code officiel géographique", section, "2026-01-01");
  }

  /** The open data « Jours fériés en France » of Etalab, served by calendrier.api.gouv.fr. */
  public static Source publicHolidays(String section) {
    return new Source("Données ouvertes « Jours fériés en France » (Etalab)", section, "2026");
  }

  /** The contract for service instructeurs, second version, as presented on 2024-11-14. */
  public static Source contract2024(String section) {
    return new Source("HubEE, contrat d'interface V2", section, "2024-11-14");
  }

  /** The contract for service instructeurs that came before, of 2022-06-13. */
  public static Source contract2022(String section) {
    return new Source("HubEE, cinématique de l'API FOLDER pour les SI", section, "2022-06-13");
  }

  /** The sheet of statuses per démarche, « workflow_demarche », marked as work in progress. */
  public static Source workflow(String section) {
    return new Source("HubEE, workflow_demarche (WIP)", section, "2022");
  }

  /** The sheet of facts per démarche, « informations_démarche », marked as work in progress. */
  public static Source demarcheSheet(String section) {
    return new Source("HubEE, informations_démarche (WIP)", section, "2022");
  }

  /** The official test kit, « valise générique », whose requests the hub is known to accept. */
  public static Source kit(String section) {
    return new Source("HubEE, valise générique", section, "2022-07-01");
  }

  /** The published OpenAPI document of the télédossiers, version 1.2.7. */
  public static Source folderApi(String section) {
    return new Source("HubEE V1, api_folder 1.2.7", section, "2023-04-28");
  }

  /** The questions and answers on the Portail HubEE, version 1.0.0. */
  public static Source faq(String section) {
    return new Source("HubEE, FAQ 1.0.0", section, "2021");
  }

  /** A choice of this library, where no document decides. */
  public static Source library(String reason) {
    return new Source("SDK HubEE", reason, "2026-11-23");
  }
}
