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
 * The terms of use are accepted; null is not.
 *
 * <p>Source: DataPass v2, validations at submission (2026-08-06).
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {TermsAccepted.Validator.class})
public @interface TermsAccepted {

  /** The sentence of the rule unless told otherwise. */
  String message() default RuleValidator.SENTENCE_OF_THE_RULE;

  /** When it is checked. */
  Class<?>[] groups() default {};

  /** Whatever the embedder attaches. */
  Class<? extends Payload>[] payload() default {};

  /** Asks the plain rule. */
  final class Validator extends RuleValidator<TermsAccepted, Boolean> {

    /** For the validator factory. */
    public Validator() {}

    @Override
    Violations check(@Nullable Boolean accepted, FormFields fields) {
      return fields.terms(accepted != null && accepted, "");
    }
  }
}
