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
 * The text is the SIRET of a mairie: fourteen digits whose checksum is right, or wrong in a
 * sandbox. Null and blank are refused unless {@link #required} is false.
 *
 * <p>Source: DataPass v2, SIRET validator (2026-08-06).
 */
@Documented
@Target({
  ElementType.FIELD,
  ElementType.METHOD,
  ElementType.PARAMETER,
  ElementType.ANNOTATION_TYPE,
  ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {ValidSiret.Validator.class})
public @interface ValidSiret {

  /** The sentence of the rule unless told otherwise. */
  String message() default RuleValidator.SENTENCE_OF_THE_RULE;

  /** When it is checked. */
  Class<?>[] groups() default {};

  /** Whatever the embedder attaches. */
  Class<? extends Payload>[] payload() default {};

  /** False to accept null and blank texts. */
  boolean required() default true;

  /** Asks the plain rule. */
  final class Validator extends RuleValidator<ValidSiret, CharSequence> {

    private boolean required = true;

    /** For the validator factory. */
    public Validator() {}

    @Override
    public void initialize(ValidSiret constraint) {
      this.required = constraint.required();
    }

    @Override
    Violations check(@Nullable CharSequence value, FormFields fields) {
      String text = value == null ? "" : value.toString();
      return text.isBlank() && !required ? Violations.none() : fields.siret(text, "").violations();
    }
  }
}
