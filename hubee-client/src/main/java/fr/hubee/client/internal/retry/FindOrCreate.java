// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.retry;

import fr.hubee.client.error.AlreadyExistsException;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Creates once, whoever else is creating the same: the hub is the judge, not a lock. Thread-safe.
 */
public final class FindOrCreate {

  private final Creations creations;

  /** Creates by these creations. */
  public FindOrCreate(Creations creations) {
    this.creations = creations;
  }

  /**
   * Returns what there is, or creates it.
   *
   * @throws AlreadyExistsException when it is said to exist and yet is not found
   */
  public <T> T of(Supplier<Optional<T>> find, Supplier<T> create) {
    return find.get().orElseGet(() -> createOrFind(find, create));
  }

  private <T> T createOrFind(Supplier<Optional<T>> find, Supplier<T> create) {
    try {
      return creations.create(create, () -> Sighting.of(find.get()));
    } catch (AlreadyExistsException createdMeanwhile) {
      return find.get().orElseThrow(() -> createdMeanwhile);
    }
  }
}
