// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The latest things of a kind; older ones are forgotten, so that a load test does not fill the
 * memory. Not thread-safe by itself.
 *
 * <p>Source: a choice of this library.
 *
 * @param <E> the things
 */
public final class Latest<E> {

  /** How many are kept of every kind. */
  public static final int KEPT = 10_000;

  private final Deque<E> kept = new ArrayDeque<>();

  /** Adds the latest one. */
  public void add(E one) {
    if (kept.size() == KEPT) {
      kept.removeFirst();
    }
    kept.addLast(one);
  }

  /** Returns them, oldest first. */
  public List<E> all() {
    return List.copyOf(kept);
  }

  /** Finds the oldest one that is so. */
  public Optional<E> find(Predicate<E> wanted) {
    return kept.stream().filter(wanted).findFirst();
  }

  /** Forgets those that are so. */
  public void forget(Predicate<E> unwanted) {
    kept.removeIf(unwanted);
  }

  /** Forgets them all. */
  public void clear() {
    kept.clear();
  }
}
