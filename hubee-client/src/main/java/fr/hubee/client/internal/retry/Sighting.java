// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.retry;

import java.util.Optional;

/**
 * What looking for something says.
 *
 * @param <T> what was looked for
 */
public sealed interface Sighting<T> {

  /** Returns what an optional says: there it is, or it certainly is not there. */
  static <T> Sighting<T> of(Optional<T> found) {
    return found.<Sighting<T>>map(Found::new).orElseGet(Absent::new);
  }

  /**
   * There it is.
   *
   * @param value what was looked for
   */
  record Found<T>(T value) implements Sighting<T> {

    @Override
    public String toString() {
      return "Found";
    }
  }

  /** It certainly is not there. */
  record Absent<T>() implements Sighting<T> {}

  /** Nobody can tell. */
  record Unknown<T>() implements Sighting<T> {}
}
