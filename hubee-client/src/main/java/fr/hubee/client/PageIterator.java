// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import fr.hubee.client.error.Failure;
import fr.hubee.client.error.UnexpectedAnswerException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Walks through the items of all pages and asks for a page only when it is needed. */
final class PageIterator<T> implements Iterator<T> {

  private final String operation;
  private final IntFunction<Page<T>> source;
  private final Function<T, ?> key;
  private final SeenRows seen = new SeenRows();
  private @Nullable Page<T> page;
  private int next;

  /**
   * @param key what tells the rows of the list apart, by its text; a fingerprint of each is kept
   */
  PageIterator(String operation, IntFunction<Page<T>> source, Function<T, ?> key) {
    this.operation = operation;
    this.source = source;
    this.key = key;
  }

  Stream<T> stream() {
    int characteristics = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(this, characteristics), false);
  }

  @Override
  public boolean hasNext() {
    Page<T> current = page == null ? at(0) : page;
    if (next == current.items().size() && current.hasNext()) {
      current = after(current);
      next = 0;
    }
    page = current;
    return next < current.items().size();
  }

  @Override
  public T next() {
    if (!hasNext() || page == null) {
      throw new NoSuchElementException();
    }
    return page.items().get(next++);
  }

  private Page<T> after(Page<T> current) {
    long offset = (long) current.offset() + current.items().size();
    if (offset > Integer.MAX_VALUE) {
      throw endless("the list goes on beyond offset " + Integer.MAX_VALUE);
    }
    return at((int) offset);
  }

  /** A hub that ignores the offset, or alternates pages, would otherwise be asked for ever. */
  private Page<T> at(int offset) {
    Page<T> read = source.apply(offset);
    int before = seen.size();
    read.items().forEach(item -> seen.add(key.apply(item)));
    if (!read.items().isEmpty() && seen.size() == before) {
      throw endless("the page at offset " + offset + " brings nothing new");
    }
    return read;
  }

  private UnexpectedAnswerException endless(String what) {
    return new UnexpectedAnswerException(
        Failure.of(operation).detail(what + ", after " + seen.size() + " rows").build());
  }
}
