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
 * The text names a démarche that takes requests today: any name of it, in any case. On a list,
 * every entry does, and none twice. Null and blank texts, boxes that are not ticked, pass.
 *
 * <p>Source: DataPass v2, scopes of the bundle (2026-08-06).
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
@Constraint(validatedBy = {OpenDemarche.Validator.class, OpenDemarche.ListValidator.class})
public @interface OpenDemarche {

  /** The sentence of the rule unless told otherwise. */
  String message() default RuleValidator.SENTENCE_OF_THE_RULE;

  /** When it is checked. */
  Class<?>[] groups() default {};

  /** Whatever the embedder attaches. */
  Class<? extends Payload>[] payload() default {};

  /** Asks the plain rule about one name. */
  final class Validator extends RuleValidator<OpenDemarche, CharSequence> {

    /** For the validator factory. */
    public Validator() {}

    @Override
    Violations check(@Nullable CharSequence value, FormFields fields) {
      return value == null ? Violations.none() : fields.demarches().check(value.toString(), "");
    }
  }

  /** Asks the plain rule about a choice; each violation at its index. */
  final class ListValidator extends RuleValidator<OpenDemarche, List<@Nullable String>> {

    /** For the validator factory. */
    public ListValidator() {}

    @Override
    Violations check(@Nullable List<@Nullable String> ticked, FormFields fields) {
      return ticked == null ? Violations.none() : fields.demarches().checkAll(ticked, "");
    }
  }
}
