// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.desk;

/**
 * What was done, as the audit keeps it.
 *
 * <p>Source: a choice of this library.
 */
public enum Deed {
  /** A draft was opened. */
  OPENED("ouvre la demande"),
  /** The contents of a request were changed. */
  EDITED("modifie la demande"),
  /** The request moved along its table. */
  MOVED("fait avancer la demande"),
  /** HubEE was seen to have created a subscription. */
  CREATED_AT_HUBEE("constate la création chez HubEE"),
  /** A subscription was seen to be active at HubEE. */
  ACTIVATED_AT_HUBEE("constate l'activation chez HubEE"),
  /** HubEE was seen to hold the subscription no more. */
  ENDED_AT_HUBEE("constate la fin chez HubEE");

  private final String label;

  Deed(String label) {
    this.label = label;
  }

  /** The deed in French, as said of whoever does it. */
  public String label() {
    return label;
  }
}
