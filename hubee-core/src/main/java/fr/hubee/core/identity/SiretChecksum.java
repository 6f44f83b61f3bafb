// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.identity;

/**
 * What the fourteen digits of a SIRET say of themselves.
 *
 * <p>Source: DataPass v2, SIRET validator (2026-08-06).
 */
public enum SiretChecksum {
  /** They pass Luhn's formula. */
  LUHN,
  /** They do not, but they belong to La Poste, whose establishments follow no such rule. */
  LA_POSTE,
  /** At least one digit is mistaken, or the SIRET is an invented one as in the sandboxes. */
  INVALID
}
