// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import fr.hubee.client.error.AlreadyExistsException;
import java.util.Optional;
import java.util.function.Supplier;

/** Creates once, whoever else is creating the same: the hub is the judge, not a lock. */
final class FindOrCreate {

  private FindOrCreate() {}

  static <T> T of(Supplier<Optional<T>> find, Supplier<T> create) {
    return find.get().orElseGet(() -> createOrFind(find, create));
  }

  private static <T> T createOrFind(Supplier<Optional<T>> find, Supplier<T> create) {
    try {
      return create.get();
    } catch (AlreadyExistsException createdMeanwhile) {
      return find.get().orElseThrow(() -> createdMeanwhile);
    }
  }
}
