// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.rule;

import java.util.Objects;
import java.util.Optional;

/**
 * What became of a text that was read: a value, or the violations that say why not. Immutable.
 *
 * <p>Source: a choice of this library.
 *
 * @param <T> the type of the value
 */
public sealed interface Checked<T> {

  /** The value, if there is one. */
  Optional<T> value();

  /** What was found; empty when there is a value. */
  Violations violations();

  /**
   * Returns the value.
   *
   * @throws ViolationsException when there is none
   */
  default T orThrow() {
    return value().orElseThrow(() -> violations().asException());
  }

  /** Returns a checked value. */
  static <T> Checked<T> valid(T value) {
    return new Valid<>(value);
  }

  /** Returns the absence of a value, with the reason. */
  static <T> Checked<T> invalid(Violation reason) {
    return new Invalid<>(Violations.of(reason));
  }

  /**
   * There is a value.
   *
   * @param <T> the type of the value
   * @param get the value; never null
   */
  record Valid<T>(T get) implements Checked<T> {
    public Valid {
      Objects.requireNonNull(get, "get");
    }

    @Override
    public Optional<T> value() {
      return Optional.of(get);
    }

    @Override
    public Violations violations() {
      return Violations.none();
    }
  }

  /**
   * There is no value.
   *
   * @param <T> the type of the value
   * @param violations why; never empty
   */
  record Invalid<T>(Violations violations) implements Checked<T> {
    @Override
    public Optional<T> value() {
      return Optional.empty();
    }
  }
}
