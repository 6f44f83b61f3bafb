// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.request;

/**
 * Which DataPass a request lives by: its rules changed when its second version replaced the first.
 */
public enum RequestProfile {
  /**
   * DataPass v1, as the guide 1.0.0 (2022) shows it: several requests of one form may follow each
   * other, and a validated one is never updated.
   */
  DATAPASS_V1_2022(false),
  /**
   * DataPass v2, as published on 2026-08-06: one active request per form and organisation; a
   * démarche is added by updating the validated request.
   */
  DATAPASS_V2_2026(true);

  private final boolean oneActiveRequestPerForm;

  RequestProfile(boolean oneActiveRequestPerForm) {
    this.oneActiveRequestPerForm = oneActiveRequestPerForm;
  }

  /**
   * True when an organisation has at most one active request per form, so that a démarche is added
   * by updating it (« Mettre à jour »).
   */
  public boolean oneActiveRequestPerForm() {
    return oneActiveRequestPerForm;
  }
}
