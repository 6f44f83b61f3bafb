// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.form;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/** Section 3 of the form: « Les personnes impliquées » (guide, G62–G66). Not thread-safe. */
public final class PeopleSection {

  private ApplicantSection applicant = new ApplicantSection();
  private AdministratorSection administrator = new AdministratorSection();

  /** Builds an empty one, to be filled in. */
  public PeopleSection() {}

  /** « Demandeur », prefilled from the account. */
  @Valid
  public ApplicantSection getApplicant() {
    return applicant;
  }

  /** Replaces the demandeur; null empties. */
  public void setApplicant(@Nullable ApplicantSection person) {
    this.applicant = person == null ? new ApplicantSection() : person;
  }

  /** « Administrateur métier » in 2022, « administrateur local » since 2025. */
  @Valid
  public AdministratorSection getAdministrator() {
    return administrator;
  }

  /** Replaces the administrateur local; null empties. */
  public void setAdministrator(@Nullable AdministratorSection person) {
    this.administrator = person == null ? new AdministratorSection() : person;
  }

  /** « C'est moi : remplir avec mes infos » (guide, G64): copies the demandeur, once. */
  public void fillAdministratorWithApplicant() {
    administrator.fillWith(applicant);
  }
}
