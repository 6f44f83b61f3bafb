// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import fr.hubee.client.error.AlreadyExistsException;
import fr.hubee.client.internal.retry.Creations;
import fr.hubee.client.internal.retry.Sighting;
import java.util.Optional;
import java.util.function.Supplier;

/** Creates once, whoever else is creating the same: the hub is the judge, not a lock. */
final class FindOrCreate {

  private final Creations creations;

  FindOrCreate(Creations creations) {
    this.creations = creations;
  }

  <T> T of(Supplier<Optional<T>> find, Supplier<T> create) {
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
