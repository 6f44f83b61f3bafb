// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.retry;

import fr.hubee.client.act.ActOutcome;
import fr.hubee.client.act.Did;
import fr.hubee.client.error.AlreadyExistsException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
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
   * Returns what there is, or creates it, and says which.
   *
   * @throws AlreadyExistsException when it is said to exist and yet is not found
   */
  public <T> ActOutcome<T> of(Supplier<Optional<T>> find, Supplier<T> create) {
    return found(find, Did.ALREADY_SO).orElseGet(() -> createOrFind(find, create));
  }

  /** What is there may be ours as soon as one of our answers was lost. */
  private <T> ActOutcome<T> createOrFind(Supplier<Optional<T>> find, Supplier<T> create) {
    AtomicBoolean doubt = new AtomicBoolean();
    try {
      return creations.create(
          () -> ActOutcome.of(Did.CREATED, create.get()),
          () -> {
            doubt.set(true);
            return Sighting.of(found(find, Did.FOUND_AFTER_DOUBT));
          });
    } catch (AlreadyExistsException createdMeanwhile) {
      return found(find, doubt.get() ? Did.FOUND_AFTER_DOUBT : Did.ALREADY_SO)
          .orElseThrow(() -> createdMeanwhile);
    }
  }

  private static <T> Optional<ActOutcome<T>> found(Supplier<Optional<T>> find, Did did) {
    return find.get().map(there -> ActOutcome.of(did, there));
  }
}
