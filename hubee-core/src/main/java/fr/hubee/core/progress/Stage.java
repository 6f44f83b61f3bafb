// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.progress;

import fr.hubee.core.lifecycle.Labelled;

/**
 * How far one subscription has come, from the wish to the first télédossier, and the ways out.
 *
 * <p>Source: DataPass v2, states of a request (2026-08-06); HubEE V1, statuses of a subscription
 * (2024-11-14); guide 1.0.0 (2022, G71–G74).
 */
public enum Stage implements Labelled {
  /** Too little is known to tell. */
  UNKNOWN("Inconnue"),
  /** Nobody has begun a request. */
  WISHED("Souhaitée"),
  /** A request is being filled in; nobody but its author has it. */
  DRAFT("Demande en brouillon"),
  /** The HubEE team decides whether a commune déléguée or associée may ask. */
  ESCALATED("Confiée à l'équipe HubEE"),
  /** The operator instructs the request. */
  HANDED_IN("Demande déposée"),
  /** The request is back with its author. */
  CHANGES_REQUESTED("Modifications demandées"),
  /** The request is approved; HubEE has not been asked whether the subscription exists. */
  APPROVED("Demande validée"),
  /** The request is approved, and HubEE does not hold the subscription yet. */
  AWAITING_HUBEE("Validée, pas encore chez HubEE"),
  /** HubEE holds it, inactive; the mail that opens the administrator's account has left. */
  CREATED("Créée chez HubEE, inactive"),
  /** HubEE holds it, inactive; the administrateur local can enter the portal. */
  ACCOUNT_OPEN("Créée, compte de l'administrateur ouvert"),
  /** An activation date is chosen; HubEE has not been seen to reach it. */
  ACTIVATION_SET("Date d'activation choisie"),
  /** Télédossiers may come. */
  ACTIVE("Active"),
  /** By API: the software holds its credentials. */
  CREDENTIALS_FETCHED("Logiciel raccordé"),
  /** At least one télédossier has come. */
  RECEIVING("Premier télédossier reçu"),
  /** No new télédossier comes. */
  SUSPENDED("Suspendue"),
  /** The operator refused. */
  REFUSED("Refusée"),
  /** The operator took back what he had approved. */
  REVOKED("Révoquée"),
  /** HubEE holds the subscription no more. */
  ENDED("Terminée");

  private final String label;

  Stage(String label) {
    this.label = label;
  }

  /** The stage in French, as a mairie reads it. */
  @Override
  public String label() {
    return label;
  }
}
