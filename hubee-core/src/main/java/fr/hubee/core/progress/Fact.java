// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.progress;

import java.util.Objects;
import java.util.Optional;

/**
 * What somebody knows of one thing: it is so, it is not so, or he cannot tell. A vendor sees a part
 * of the truth only, and "unknown" must never read as "no". Sealed and immutable.
 *
 * <p>Source: a choice of this library.
 *
 * @param <T> what is known when it is so
 */
public sealed interface Fact<T> {

  /** Returns the fact of which nobody can tell. */
  static <T> Fact<T> unknown() {
    return new Unknown<>();
  }

  /** Returns the knowledge that it is not so. */
  static <T> Fact<T> no() {
    return new No<>();
  }

  /** Returns the knowledge that it is so. */
  static <T> Fact<T> of(T value) {
    return new Yes<>(value);
  }

  /** What is known; empty when it is not so, and when nobody can tell. */
  Optional<T> value();

  /** The answer alone, without what goes with it. */
  Answer answer();

  /**
   * Yes, no, or no answer.
   *
   * <p>Source: a choice of this library.
   */
  enum Answer {
    /** Nobody can tell. */
    UNKNOWN,
    /** It is not so. */
    NO,
    /** It is so. */
    YES
  }

  /**
   * Nobody can tell.
   *
   * @param <T> what would be known
   */
  record Unknown<T>() implements Fact<T> {
    @Override
    public Optional<T> value() {
      return Optional.empty();
    }

    @Override
    public Answer answer() {
      return Answer.UNKNOWN;
    }
  }

  /**
   * It is not so.
   *
   * @param <T> what would be known
   */
  record No<T>() implements Fact<T> {
    @Override
    public Optional<T> value() {
      return Optional.empty();
    }

    @Override
    public Answer answer() {
      return Answer.NO;
    }
  }

  /**
   * It is so.
   *
   * @param <T> what is known
   * @param get what is known; never null
   */
  record Yes<T>(T get) implements Fact<T> {
    public Yes {
      Objects.requireNonNull(get, "get");
    }

    @Override
    public Optional<T> value() {
      return Optional.of(get);
    }

    @Override
    public Answer answer() {
      return Answer.YES;
    }
  }
}
