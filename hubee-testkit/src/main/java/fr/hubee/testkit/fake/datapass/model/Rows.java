// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Stream;

/**
 * Rows of one kind by their numbers, which count from 1. They are kept until {@code reset}. Not
 * thread-safe by itself.
 *
 * <p>Source: a choice of this library.
 *
 * @param <E> the rows
 */
public final class Rows<E> {

  private final Map<Long, E> byId = new LinkedHashMap<>();
  private long last;

  /** Adds the row that this makes of its number. */
  public E add(LongFunction<E> row) {
    last++;
    E added = row.apply(last);
    byId.put(last, added);
    return added;
  }

  /** Finds the row of this number. */
  public Optional<E> find(long id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Returns the rows, oldest first. */
  public List<E> all() {
    return List.copyOf(byId.values());
  }

  /** The rows, oldest first. */
  public Stream<E> stream() {
    return byId.values().stream();
  }

  /** Removes the row of this number. */
  public void remove(long id) {
    byId.remove(id);
  }

  /** Removes every row; numbers count from 1 again. */
  public void clear() {
    byId.clear();
    last = 0;
  }
}
