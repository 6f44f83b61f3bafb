// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.form;

import fr.hubee.core.rule.Severity;
import fr.hubee.core.rule.Violation;
import fr.hubee.core.rule.Violations;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import java.lang.annotation.Annotation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hands a value to the plain rules and reports their errors, each at its place. A warning is no
 * violation to Jakarta Validation; {@link FormCheck} tells it.
 */
abstract class RuleValidator<A extends Annotation, T> implements ConstraintValidator<A, T> {

  /** The message of a constraint that speaks with the sentence of its rule. */
  static final String SENTENCE_OF_THE_RULE = "{fr.hubee.core.form.sentence}";

  private FormSettings settings = FormSettings.standard();

  /** Says what is wrong, with paths that begin at the value: empty, {@code email}, {@code [1]}. */
  abstract Violations check(@Nullable T value, FormFields fields);

  final void use(FormSettings other) {
    this.settings = other;
  }

  @Override
  public final boolean isValid(@Nullable T value, ConstraintValidatorContext context) {
    FormFields fields = new FormFields(settings, context.getClockProvider().getClock());
    List<Violation> errors = check(value, fields).of(Severity.ERROR);
    if (!errors.isEmpty()) {
      context.disableDefaultConstraintViolation();
      errors.forEach(error -> report(error, context));
    }
    return errors.isEmpty();
  }

  private static void report(Violation error, ConstraintValidatorContext context) {
    String asked = context.getDefaultConstraintMessageTemplate();
    String template = asked.equals(SENTENCE_OF_THE_RULE) ? BrokenRule.of(error).template() : asked;
    place(context.buildConstraintViolationWithTemplate(template), error.path());
  }

  private static void place(ConstraintViolationBuilder violation, String path) {
    if (path.isEmpty()) {
      violation.addConstraintViolation();
    } else if (path.startsWith("[")) {
      int index = Integer.parseInt(path.substring(1, path.length() - 1));
      violation.addBeanNode().inIterable().atIndex(index).addConstraintViolation();
    } else {
      violation.addPropertyNode(path).addConstraintViolation();
    }
  }
}
