// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * A part of a list. Immutable.
 *
 * <p>Source: HubEE V1 contract, Content-Range.
 *
 * @param <T> the type of the items
 * @param items the rows of this page, in the hub's order; possibly none
 * @param offset how many rows come before this page
 * @param total how many rows there are in all; empty when the hub did not say, or said a number
 *     that this page disproves
 * @param hasNext whether to ask for more: by the total when there is one, otherwise whether this
 *     page has rows
 */
public record Page<T>(List<T> items, int offset, OptionalLong total, boolean hasNext) {

  public Page {
    Objects.requireNonNull(items, "items");
    Objects.requireNonNull(total, "total");
    items = List.copyOf(items);
  }

  /**
   * Walks through the rows of all pages, each read when the stream comes to it.
   *
   * @param operation what reads a page, as an error will name it
   * @param pages reads the page at an offset
   * @param key what tells the rows of the list apart, by its {@code toString}; a fingerprint of
   *     each is kept until the end, eight bytes in a table at most half full
   * @return a sequential stream that ends. It fails with {@link
   *     fr.hubee.client.error.UnexpectedAnswerException} when a page brings only rows that came
   *     before, or the list goes on beyond two thousand million rows
   */
  public static <T> Stream<T> walk(
      String operation, IntFunction<Page<T>> pages, Function<T, ?> key) {
    return new PageIterator<>(operation, pages, key).stream();
  }

  /**
   * The offset of the page after this one.
   *
   * @throws ArithmeticException beyond two thousand million rows
   */
  public int nextOffset() {
    return Math.addExact(offset, items.size());
  }
}
