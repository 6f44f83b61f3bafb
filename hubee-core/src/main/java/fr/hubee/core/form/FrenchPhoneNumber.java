// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.form;

import fr.hubee.core.identity.ContactCheck;
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
 * The text is a French phone number that DataPass accepts, or that has a national form that it
 * accepts. Null and blank pass.
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
@Constraint(validatedBy = {FrenchPhoneNumber.Validator.class})
public @interface FrenchPhoneNumber {

  /** The sentence of the rule unless told otherwise. */
  String message() default RuleValidator.SENTENCE_OF_THE_RULE;

  /** When it is checked. */
  Class<?>[] groups() default {};

  /** Whatever the embedder attaches. */
  Class<? extends Payload>[] payload() default {};

  /** Asks the plain rule. */
  final class Validator extends RuleValidator<FrenchPhoneNumber, CharSequence> {

    /** For the validator factory. */
    public Validator() {}

    @Override
    Violations check(@Nullable CharSequence value, FormFields fields) {
      return value == null
          ? Violations.none()
          : ContactCheck.ofAdministrator(fields.policy()).phoneNumber(value.toString(), "");
    }
  }
}
