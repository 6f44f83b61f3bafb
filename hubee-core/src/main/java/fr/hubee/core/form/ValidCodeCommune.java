// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.form;

import fr.hubee.core.commune.CommuneKind;
import fr.hubee.core.rule.Violations;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The text is the INSEE code of an entry of the directory, of any kind, or a former code. On {@link
 * OrganisationSection}, that of a commune of the kind said there. Null and blank are refused unless
 * {@link #required} is false.
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
@Constraint(
    validatedBy = {ValidCodeCommune.Validator.class, ValidCodeCommune.SectionValidator.class})
public @interface ValidCodeCommune {

  /** The sentence of the rule unless told otherwise. */
  String message() default RuleValidator.SENTENCE_OF_THE_RULE;

  /** When it is checked. */
  Class<?>[] groups() default {};

  /** Whatever the embedder attaches. */
  Class<? extends Payload>[] payload() default {};

  /** False to accept null and blank texts. */
  boolean required() default true;

  /** Asks the plain rule about a code alone. */
  final class Validator extends RuleValidator<ValidCodeCommune, CharSequence> {

    private static final Set<CommuneKind> ANY_KIND = Set.of(CommuneKind.values());

    private boolean required = true;

    /** For the validator factory. */
    public Validator() {}

    @Override
    public void initialize(ValidCodeCommune constraint) {
      this.required = constraint.required();
    }

    @Override
    Violations check(@Nullable CharSequence value, FormFields fields) {
      String text = value == null ? "" : value.toString();
      return text.isBlank() && !required
          ? Violations.none()
          : fields.commune().check(text, ANY_KIND, "");
    }
  }

  /** Asks the plain rule about the code and the kind of the section. */
  final class SectionValidator extends RuleValidator<ValidCodeCommune, OrganisationSection> {

    /** For the validator factory. */
    public SectionValidator() {}

    @Override
    Violations check(@Nullable OrganisationSection section, FormFields fields) {
      return section == null ? Violations.none() : fields.commune().check(section, "codeCommune");
    }
  }
}
