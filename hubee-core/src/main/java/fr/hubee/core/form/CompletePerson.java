// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.form;

import fr.hubee.core.rule.Violations;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * Every field of the person is filled in; one violation per field that is not.
 *
 * <p>Source: guide 1.0.0 (2022, G62–G63), DataPass v2, contacts (2026-08-06).
 */
@Documented
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {CompletePerson.Validator.class})
public @interface CompletePerson {

  /** The sentence of the rule unless told otherwise. */
  String message() default RuleValidator.SENTENCE_OF_THE_RULE;

  /** When it is checked. */
  Class<?>[] groups() default {};

  /** Whatever the embedder attaches. */
  Class<? extends Payload>[] payload() default {};

  /** Asks the plain rule. */
  final class Validator extends RuleValidator<CompletePerson, PersonSection> {

    /** For the validator factory. */
    public Validator() {}

    @Override
    Violations check(@Nullable PersonSection person, FormFields fields) {
      return person == null ? Violations.none() : fields.complete(person);
    }
  }
}
