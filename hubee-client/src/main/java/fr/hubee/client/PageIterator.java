// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import fr.hubee.client.error.Failure;
import fr.hubee.client.error.UnexpectedAnswerException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Walks through the items of all pages and asks for a page only when it is needed. */
final class PageIterator<T> implements Iterator<T> {

  private final IntFunction<Page<T>> source;
  private final String operation;
  private @Nullable Page<T> page;
  private int next;

  PageIterator(String operation, IntFunction<Page<T>> source) {
    this.operation = operation;
    this.source = source;
  }

  Stream<T> stream() {
    int characteristics = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(this, characteristics), false);
  }

  @Override
  public boolean hasNext() {
    Page<T> current = page == null ? source.apply(0) : page;
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

  /** A hub that ignores the offset would otherwise be asked for ever. */
  private Page<T> after(Page<T> current) {
    Page<T> following = source.apply(current.nextOffset());
    if (following.items().equals(current.items())) {
      throw new UnexpectedAnswerException(
          Failure.of(operation).detail("the same page came twice, whatever the offset").build());
    }
    return following;
  }
}
