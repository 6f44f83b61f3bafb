// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.examples.form;

import fr.hubee.core.form.Draft;
import fr.hubee.core.form.FormSettings;
import fr.hubee.core.form.HubeeConstraintValidatorFactory;
import fr.hubee.core.form.HubeeMessageInterpolator;
import fr.hubee.core.form.Submit;
import fr.hubee.core.form.SubscriptionForm;
import jakarta.validation.Configuration;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Hibernate Validator set up once, speaking French and English. */
final class Voices {

  private static final List<String> SECTIONS =
      List.of("organisation", "demarches", "people.applicant", "people.administrator", "terms");

  private final Validator french;
  private final Validator english;

  Voices(FormSettings settings, Clock clock) {
    Configuration<?> configuration = Validation.byDefaultProvider().configure();
    ValidatorFactory factory =
        configuration
            .clockProvider(() -> clock)
            .constraintValidatorFactory(
                new HubeeConstraintValidatorFactory(
                    settings, configuration.getDefaultConstraintValidatorFactory()))
            .messageInterpolator(new HubeeMessageInterpolator(new ParameterMessageInterpolator()))
            .buildValidatorFactory();
    this.french = factory.getValidator();
    this.english =
        factory
            .usingContext()
            .messageInterpolator(
                new HubeeMessageInterpolator(new ParameterMessageInterpolator(), Locale.ENGLISH))
            .getValidator();
  }

  List<Answer> onDraft(SubscriptionForm form) {
    return answers(form, Draft.class);
  }

  List<Answer> onSubmission(SubscriptionForm form) {
    return answers(form, Submit.class);
  }

  private List<Answer> answers(SubscriptionForm form, Class<?> group) {
    List<ConstraintViolation<SubscriptionForm>> inFrench = sorted(french, form, group);
    List<ConstraintViolation<SubscriptionForm>> inEnglish = sorted(english, form, group);
    return IntStream.range(0, inFrench.size())
        .mapToObj(
            i ->
                new Answer(
                    path(inFrench.get(i)),
                    inFrench.get(i).getMessage(),
                    inEnglish.get(i).getMessage()))
        .toList();
  }

  /** A validator answers in no order; a page is read from the top. */
  private static List<ConstraintViolation<SubscriptionForm>> sorted(
      Validator validator, SubscriptionForm form, Class<?> group) {
    Comparator<ConstraintViolation<SubscriptionForm>> bySection =
        Comparator.comparingInt(Voices::section);
    return validator.validate(form, group).stream()
        .sorted(
            bySection
                .thenComparing(Voices::path)
                .thenComparing(ConstraintViolation::getMessageTemplate))
        .toList();
  }

  private static int section(ConstraintViolation<?> violation) {
    return IntStream.range(0, SECTIONS.size())
        .filter(index -> path(violation).startsWith(SECTIONS.get(index)))
        .findFirst()
        .orElse(SECTIONS.size());
  }

  private static String path(ConstraintViolation<?> violation) {
    return violation.getPropertyPath().toString();
  }
}
