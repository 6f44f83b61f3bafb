// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.form;

import jakarta.validation.groups.Default;

/**
 * Section 4 of the form: « Les modalités d'utilisation ». Not thread-safe.
 *
 * <p>Source: guide 1.0.0 (2022, G67).
 */
public final class TermsSection {

  private boolean accepted;

  /** Builds an empty one, to be filled in. */
  public TermsSection() {}

  /** True once the demandeur has read and accepted the terms of use. */
  @TermsAccepted(groups = {Default.class, Submit.class})
  public boolean isAccepted() {
    return accepted;
  }

  /** Says that the demandeur accepts the terms of use. Never to be done by a program. */
  public void setAccepted(boolean ticked) {
    this.accepted = ticked;
  }
}
