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
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * At least one entry of the list is ticked; null is none.
 *
 * <p>Source: DataPass v2, validations at submission (2026-08-06).
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {AtLeastOneDemarche.Validator.class})
public @interface AtLeastOneDemarche {

  /** The sentence of the rule unless told otherwise. */
  String message() default RuleValidator.SENTENCE_OF_THE_RULE;

  /** When it is checked. */
  Class<?>[] groups() default {};

  /** Whatever the embedder attaches. */
  Class<? extends Payload>[] payload() default {};

  /** Asks the plain rule. */
  final class Validator extends RuleValidator<AtLeastOneDemarche, List<@Nullable String>> {

    /** For the validator factory. */
    public Validator() {}

    @Override
    Violations check(@Nullable List<@Nullable String> ticked, FormFields fields) {
      return fields.demarches().atLeastOne(ticked == null ? List.of() : ticked, "");
    }
  }
}
