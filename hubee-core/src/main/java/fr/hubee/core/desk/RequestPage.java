// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.desk;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One page of requests. Immutable.
 *
 * <p>Source: a choice of this library.
 *
 * @param requests in the order of {@link Cursor}
 * @param nextOrNull where this page ends, if another one follows; null on the last page
 */
public record RequestPage(List<FiledRequest> requests, @Nullable Cursor nextOrNull) {

  public RequestPage {
    requests = List.copyOf(requests);
  }

  /** Where to go on, if another page follows. */
  public Optional<Cursor> next() {
    return Optional.ofNullable(nextOrNull);
  }

  /**
   * A place in the list of all requests. Made of what never changes, so that a walk through the
   * pages neither skips nor repeats a request that moves meanwhile.
   *
   * @param openedAt when the request was opened
   * @param id its identifier
   */
  public record Cursor(Instant openedAt, String id) implements Comparable<Cursor> {

    private static final Comparator<Cursor> ORDER =
        Comparator.comparing(Cursor::openedAt).thenComparing(Cursor::id);

    public Cursor {
      Objects.requireNonNull(openedAt, "openedAt");
      Objects.requireNonNull(id, "id");
    }

    /** Returns the place of this request. */
    public static Cursor of(FiledRequest filed) {
      return new Cursor(filed.openedAt(), filed.id());
    }

    @Override
    public int compareTo(Cursor other) {
      return ORDER.compare(this, other);
    }
  }
}
