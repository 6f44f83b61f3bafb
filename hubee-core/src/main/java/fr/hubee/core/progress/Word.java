// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.progress;

/**
 * What fills the places of a sentence.
 *
 * <p>Source: a choice of this library.
 */
public enum Word {
  /** The official label of the démarche; its code when the catalogue does not know it. */
  DEMARCHE,
  /** The form that asks for it, in quotes. */
  FORM,
  /** The operator who instructs. */
  OPERATOR,
  /** The address of the operator's support; that of the HubEE team when nobody knows better. */
  OPERATOR_SUPPORT,
  /** The address of the HubEE team. */
  HUBEE_SUPPORT,
  /** "Since" and the day in Paris on which the stage began, or a day that nobody knows. */
  SINCE,
  /** The day chosen for the activation. */
  ACTIVATION_DAY
}
