// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.form;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;
import java.util.Objects;

/**
 * Says the sentence of the rule in French or in English; every other message is left to the
 * interpolator of the framework. Without it, the constraints of this package show their code and
 * both languages. Thread-safe if the other interpolator is.
 *
 * <p>Source: a choice of this library.
 */
public final class HubeeMessageInterpolator implements MessageInterpolator {

  private final MessageInterpolator delegate;
  private final Locale usual;

  /** Wraps an interpolator; French where no language is asked for. */
  public HubeeMessageInterpolator(MessageInterpolator delegate) {
    this(delegate, Locale.FRENCH);
  }

  /**
   * Wraps an interpolator.
   *
   * @param usual the language of our sentences where none is asked for; English unless French
   */
  public HubeeMessageInterpolator(MessageInterpolator delegate, Locale usual) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.usual = Objects.requireNonNull(usual, "usual");
  }

  @Override
  public String interpolate(String template, Context context) {
    return BrokenRule.parse(template)
        .map(rule -> rule.message().in(usual))
        .orElseGet(() -> delegate.interpolate(template, context));
  }

  @Override
  public String interpolate(String template, Context context, Locale locale) {
    return BrokenRule.parse(template)
        .map(rule -> rule.message().in(locale))
        .orElseGet(() -> delegate.interpolate(template, context, locale));
  }
}
