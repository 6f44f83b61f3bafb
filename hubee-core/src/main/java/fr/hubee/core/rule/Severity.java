// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.rule;

/**
 * How much a violation weighs.
 *
 * <p>Source: a choice of this library.
 */
public enum Severity {
  /** Nothing may go on before it is mended. */
  ERROR,
  /** The act may go on; a person should look first. */
  WARNING,
  /** Worth knowing, nothing to do. */
  INFORMATION
}
