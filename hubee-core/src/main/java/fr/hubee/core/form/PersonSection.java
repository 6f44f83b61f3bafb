// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.form;

import fr.hubee.core.identity.Contact;
import jakarta.validation.groups.Default;
import org.jspecify.annotations.Nullable;

/**
 * One person of the form. Prints nothing of what it holds. Not thread-safe.
 *
 * <p>Source: guide 1.0.0 (2022, G62–G63).
 */
@CompletePerson(groups = {Default.class, Submit.class})
@Nominative(
    strict = false,
    groups = {Default.class, Submit.class})
public abstract sealed class PersonSection permits ApplicantSection, AdministratorSection {

  private @Nullable String familyName;
  private @Nullable String givenName;
  private @Nullable String email;
  private @Nullable String phoneNumber;
  private @Nullable String jobTitle;
  private boolean singleUserMailbox;

  PersonSection() {}

  final void fillWith(PersonSection other) {
    familyName = other.familyName;
    givenName = other.givenName;
    email = other.email;
    phoneNumber = other.phoneNumber;
    jobTitle = other.jobTitle;
    singleUserMailbox = other.singleUserMailbox;
  }

  /** Returns the contact as typed. */
  public final Contact toContact() {
    return new Contact(familyName, givenName, email, getPhoneNumber(), jobTitle);
  }

  /** « Nom ». */
  public @Nullable String getFamilyName() {
    return familyName;
  }

  /** Sets « Nom » as typed. */
  public void setFamilyName(@Nullable String typed) {
    this.familyName = typed;
  }

  /** « Prénom ». */
  public @Nullable String getGivenName() {
    return givenName;
  }

  /** Sets « Prénom » as typed. */
  public void setGivenName(@Nullable String typed) {
    this.givenName = typed;
  }

  /** « Email professionnel et nominatif ». */
  @ValidEmailAddress(groups = {Default.class, Submit.class})
  public @Nullable String getEmail() {
    return email;
  }

  /** Sets « Email » as typed. */
  public void setEmail(@Nullable String typed) {
    this.email = typed;
  }

  /** « Numéro de téléphone ». */
  public @Nullable String getPhoneNumber() {
    return phoneNumber;
  }

  /** Sets « Numéro de téléphone » as typed. */
  public void setPhoneNumber(@Nullable String typed) {
    this.phoneNumber = typed;
  }

  /** « Poste occupé ». */
  public @Nullable String getJobTitle() {
    return jobTitle;
  }

  /** Sets « Poste occupé » as typed. */
  public void setJobTitle(@Nullable String typed) {
    this.jobTitle = typed;
  }

  /**
   * True when the commune has certified to dgs-certdc@sante.gouv.fr that one single person uses the
   * mailbox: the exception that DGS grants to « nominative ». A person ticks it.
   */
  public boolean isSingleUserMailbox() {
    return singleUserMailbox;
  }

  /** Says that the commune has certified the mailbox. */
  public void setSingleUserMailbox(boolean certified) {
    this.singleUserMailbox = certified;
  }
}
