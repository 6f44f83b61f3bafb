// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.datapass;

import fr.hubee.client.Page;
import fr.hubee.client.error.HubeeException;
import fr.hubee.client.error.NotFoundException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The habilitations of DataPass (DataPass v2, public API v1, 2026-08-06). Immutable and
 * thread-safe. Any method may throw any {@link HubeeException}.
 */
public final class Habilitations {

  private final Api api;

  Habilitations(Api api) {
    this.api = api;
  }

  /**
   * Looks for an habilitation.
   *
   * @param id its number, without {@code H}
   * @return empty only when DataPass itself says that there is none, or that it is not for you
   */
  public Optional<DataPassHabilitation> find(long id) {
    return api.find(Path.HABILITATION, DataPassHabilitation::new, Long.toString(id));
  }

  /**
   * Reads an habilitation.
   *
   * @param id its number, without {@code H}
   * @throws NotFoundException when there is none, or it is not for you
   */
  public DataPassHabilitation get(long id) {
    return api.get(Path.HABILITATION, DataPassHabilitation::new, Long.toString(id));
  }

  /**
   * Reads one page of a list, the newest first, in all states unless filtered.
   *
   * @param offset how many rows to leave out; 0 or more
   * @throws IllegalArgumentException when the offset is negative
   */
  public Page<DataPassHabilitation> page(DataPassQuery query, int offset) {
    return api.page(Path.HABILITATIONS, query.listing(), offset, DataPassHabilitation::new);
  }

  /**
   * Reads a whole list, as {@link Demandes#stream} does.
   *
   * @return a sequential stream that ends, as {@link Page#walk} says
   */
  public Stream<DataPassHabilitation> stream(DataPassQuery query) {
    return api.stream(
        Path.HABILITATIONS, query.listing(), DataPassHabilitation::new, DataPassHabilitation::id);
  }
}
