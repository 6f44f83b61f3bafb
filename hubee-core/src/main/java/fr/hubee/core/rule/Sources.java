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

  /** The questions and answers of the Portail HubEE, version 1.0.0. */
  public static Source faq(String section) {
    return new Source("HubEE, foire aux questions 1.0.0", section, "2021");
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

  /** A choice of this library, where no document decides. */
  public static Source library(String reason) {
    return new Source("SDK HubEE", reason, "2026-11-23");
  }
}
