// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.form;

/** The demandeur: whoever fills the form in. DataPass does not check this phone number. */
public final class ApplicantSection extends PersonSection {

  /** Builds an empty one, to be filled in. */
  public ApplicantSection() {}
}
