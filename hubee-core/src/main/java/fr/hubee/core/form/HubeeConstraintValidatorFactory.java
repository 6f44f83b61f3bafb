// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.form;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import java.util.Objects;

/**
 * Gives the constraints of this package their catalogue, communes, environment and policy; every
 * other validator is left to the factory of the framework. Without it, {@link
 * FormSettings#standard} counts. Thread-safe if the other factory is.
 *
 * <pre>{@code
 * configuration.constraintValidatorFactory(
 *     new HubeeConstraintValidatorFactory(
 *         settings, configuration.getDefaultConstraintValidatorFactory()));
 * }</pre>
 *
 * <p>Source: a choice of this library.
 */
public final class HubeeConstraintValidatorFactory implements ConstraintValidatorFactory {

  private final FormSettings settings;
  private final ConstraintValidatorFactory delegate;

  /**
   * Wraps a factory.
   *
   * @param delegate the factory of the framework, which makes every validator
   */
  public HubeeConstraintValidatorFactory(
      FormSettings settings, ConstraintValidatorFactory delegate) {
    this.settings = Objects.requireNonNull(settings, "settings");
    this.delegate = Objects.requireNonNull(delegate, "delegate");
  }

  @Override
  public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> key) {
    T validator = delegate.getInstance(key);
    if (validator instanceof RuleValidator<?, ?> ours) {
      ours.use(settings);
    }
    return validator;
  }

  @Override
  public void releaseInstance(ConstraintValidator<?, ?> instance) {
    delegate.releaseInstance(instance);
  }
}
