// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.demarche;

/**
 * Where a request or a subscription lives: some rules are softer outside production.
 *
 * <p>Source: HubEE V1, environments (2024-11-14).
 */
public enum Environment {
  /** The real DataPass and the real HubEE. */
  PRODUCTION,
  /**
   * Any other: HubEE's préproduction (BAS) and recette (BASREC), DataPass' staging and sandbox.
   * Their SIRETs are often invented, and démarches open there first.
   */
  SANDBOX
}
