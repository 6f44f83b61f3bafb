// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.form;

import fr.hubee.core.identity.Siret;
import fr.hubee.core.rule.Checked;
import fr.hubee.core.rule.Severity;
import fr.hubee.core.rule.Violation;
import fr.hubee.core.rule.Violations;
import java.time.Clock;
import java.util.Objects;

/**
 * Checks a form with the JDK alone: every violation at once, errors, warnings and information, with
 * the same paths, codes and sentences as the constraints. Immutable; thread-safe if its directory
 * is, provided nobody changes the form meanwhile.
 *
 * <p>It says what is wrong with the form itself. Whether Sirene knows the SIRET and what the
 * commune already has is for the {@code EligibilityCheck}.
 */
public final class FormCheck {

  private static final String SIRET = "organisation.siret";
  private static final String CODE_COMMUNE = "organisation.codeCommune";
  private static final String DEMARCHES = "demarches";
  private static final String APPLICANT = "people.applicant";
  private static final String ADMINISTRATOR = "people.administrator";
  private static final String TERMS = "terms.accepted";

  private final FormFields fields;

  /**
   * Builds a check.
   *
   * @param clock tells the day; a démarche opens and closes at midnight in Paris
   */
  public FormCheck(FormSettings settings, Clock clock) {
    this.fields =
        new FormFields(
            Objects.requireNonNull(settings, "settings"), Objects.requireNonNull(clock, "clock"));
  }

  /**
   * Says everything that is wrong with a form at this stage. A draft may be incomplete, and what is
   * wrong with a person is then a warning: DataPass stores it (DataPass v2, 2026-08-06).
   */
  public Violations check(SubscriptionForm form, FormStage stage) {
    Violations organisation = siret(form).violations().and(commune(form));
    return stage == FormStage.DRAFT
        ? organisation.and(demarches(form)).and(warnings(persons(form)))
        : organisation
            .and(fields.demarches().atLeastOne(form.getDemarches(), DEMARCHES))
            .and(demarches(form))
            .and(missing(form))
            .and(persons(form))
            .and(fields.terms(form.getTerms().isAccepted(), TERMS));
  }

  /**
   * Makes domain values of a form that is handed in, or says everything that is wrong with it.
   * Warnings do not keep a form from being converted; they stay in {@link FilledForm#remarks}.
   */
  public Checked<FilledForm> convert(SubscriptionForm form) {
    Violations found = check(form, FormStage.SUBMIT);
    return found.hasErrors()
        ? new Checked.Invalid<>(found)
        : Checked.valid(
            new FilledForm(
                siret(form).value().orElseThrow(),
                fields.commune().read(form.getOrganisation(), CODE_COMMUNE).value().orElseThrow(),
                fields.demarches().read(form.getDemarches()),
                form.getPeople().getApplicant().toContact().normalised(),
                form.getPeople().getAdministrator().toContact().normalised(),
                found));
  }

  private Reading<Siret> siret(SubscriptionForm form) {
    return fields.siret(form.getOrganisation().getSiret(), SIRET);
  }

  private Violations commune(SubscriptionForm form) {
    return fields.commune().check(form.getOrganisation(), CODE_COMMUNE);
  }

  private Violations demarches(SubscriptionForm form) {
    return fields.demarches().checkAll(form.getDemarches(), DEMARCHES);
  }

  private Violations missing(SubscriptionForm form) {
    PeopleSection people = form.getPeople();
    return fields
        .complete(people.getApplicant())
        .under(APPLICANT)
        .and(fields.complete(people.getAdministrator()).under(ADMINISTRATOR));
  }

  private Violations persons(SubscriptionForm form) {
    PeopleSection people = form.getPeople();
    return fields
        .contact(people.getApplicant())
        .under(APPLICANT)
        .and(fields.contact(people.getAdministrator()).under(ADMINISTRATOR));
  }

  private static Violations warnings(Violations found) {
    return found.isEmpty()
        ? found
        : Violations.of(found.stream().map(FormCheck::atMostWarning).toList());
  }

  private static Violation atMostWarning(Violation violation) {
    return violation.severity() == Severity.ERROR ? violation.as(Severity.WARNING) : violation;
  }
}
