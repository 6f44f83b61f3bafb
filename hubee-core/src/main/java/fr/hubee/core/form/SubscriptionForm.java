// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.form;

import jakarta.validation.Valid;
import jakarta.validation.groups.Default;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form of a request for subscription as people type it, section by section (guide, 2.2.2):
 * L'organisation, Démarches en ligne, Les personnes impliquées, Les modalités d'utilisation. It
 * holds anything; {@link FormCheck} or a Jakarta validator says what is wrong, {@link
 * FormCheck#convert} makes domain values of it.
 *
 * <p>A bean, because every web framework fills beans in: no section is ever null. Not thread-safe.
 * Neither it nor its sections print what they hold.
 */
public final class SubscriptionForm {

  private OrganisationSection organisation = new OrganisationSection();
  private List<@Nullable String> demarches = new ArrayList<>();
  private PeopleSection people = new PeopleSection();
  private TermsSection terms = new TermsSection();

  /** Builds an empty one, to be filled in. */
  public SubscriptionForm() {}

  /** Section 1, « L'organisation »: who asks. */
  @Valid
  public OrganisationSection getOrganisation() {
    return organisation;
  }

  /** Replaces the section; null empties it. */
  public void setOrganisation(@Nullable OrganisationSection section) {
    this.organisation = section == null ? new OrganisationSection() : section;
  }

  /**
   * Section 2, « Démarches en ligne »: what is ticked, by any name of the démarche ({@code AEC},
   * {@code CERTDC}…). Blank and null entries, boxes that are not ticked, count for nothing. The
   * list may be changed.
   */
  @OpenDemarche(groups = {Default.class, Draft.class})
  @AtLeastOneDemarche(groups = {Default.class, Submit.class})
  public List<@Nullable String> getDemarches() {
    return demarches;
  }

  /** Replaces what is ticked; copied; null empties it. */
  public void setDemarches(@Nullable List<@Nullable String> ticked) {
    this.demarches = ticked == null ? new ArrayList<>() : new ArrayList<>(ticked);
  }

  /** Section 3, « Les personnes impliquées ». */
  @Valid
  public PeopleSection getPeople() {
    return people;
  }

  /** Replaces the section; null empties it. */
  public void setPeople(@Nullable PeopleSection section) {
    this.people = section == null ? new PeopleSection() : section;
  }

  /** Section 4, « Les modalités d'utilisation ». */
  @Valid
  public TermsSection getTerms() {
    return terms;
  }

  /** Replaces the section; null empties it. */
  public void setTerms(@Nullable TermsSection section) {
    this.terms = section == null ? new TermsSection() : section;
  }
}
