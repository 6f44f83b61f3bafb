// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.form;

import fr.hubee.core.identity.ContactCheck;
import fr.hubee.core.identity.ContactPolicy;
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
 * The e-mail address is that of a person at work, not of a service or a consumer mail service
 * (guide, G66). Null, blank and malformed texts pass.
 */
@Documented
@Target({
  ElementType.FIELD,
  ElementType.METHOD,
  ElementType.PARAMETER,
  ElementType.ANNOTATION_TYPE,
  ElementType.TYPE_USE,
  ElementType.TYPE
})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {Nominative.Validator.class, Nominative.SectionValidator.class})
public @interface Nominative {

  /** The sentence of the rule unless told otherwise. */
  String message() default RuleValidator.SENTENCE_OF_THE_RULE;

  /** When it is checked. */
  Class<?>[] groups() default {};

  /** Whatever the embedder attaches. */
  Class<? extends Payload>[] payload() default {};

  /**
   * True to refuse whatever the policy of {@link FormSettings}; false to do as it says: the lenient
   * one, which is usual, refuses nothing.
   */
  boolean strict() default true;

  /** Asks the plain rule about an address alone. */
  final class Validator extends RuleValidator<Nominative, CharSequence> {

    private boolean strict = true;

    /** For the validator factory. */
    public Validator() {}

    @Override
    public void initialize(Nominative constraint) {
      this.strict = constraint.strict();
    }

    @Override
    Violations check(@Nullable CharSequence value, FormFields fields) {
      ContactPolicy policy = strict ? ContactPolicy.demanding() : fields.policy();
      return value == null
          ? Violations.none()
          : ContactCheck.ofApplicant(policy).mailbox(value.toString(), "");
    }
  }

  /** Asks the plain rule about a person, whose mailbox the commune may have certified. */
  final class SectionValidator extends RuleValidator<Nominative, PersonSection> {

    private boolean strict = true;

    /** For the validator factory. */
    public SectionValidator() {}

    @Override
    public void initialize(Nominative constraint) {
      this.strict = constraint.strict();
    }

    @Override
    Violations check(@Nullable PersonSection person, FormFields fields) {
      return person == null ? Violations.none() : fields.mailbox(person, strict);
    }
  }
}
