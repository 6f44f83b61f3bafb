// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.hub;

import fr.hubee.client.error.HubError;
import java.util.List;
import java.util.Objects;

/**
 * What a hub answers to an act: what was asked for, or a refusal. Immutable.
 *
 * <p>Source: HubEE V1 contract, errors (2022-06-30).
 *
 * @param <T> what was asked for
 */
public sealed interface HubAnswer<T> {

  /**
   * The hub did it.
   *
   * @param value what came back
   */
  record Given<T>(T value) implements HubAnswer<T> {

    public Given {
      Objects.requireNonNull(value, "value");
    }
  }

  /**
   * The hub refused.
   *
   * @param status the HTTP status
   * @param errors what it said, in its own shape; empty when it said nothing that can be read
   */
  record Refused<T>(int status, List<HubError> errors) implements HubAnswer<T> {

    public Refused {
      errors = List.copyOf(errors);
    }
  }

  /**
   * Returns what was asked for.
   *
   * @throws AssertionError when the hub refused; it tells the status and the codes
   */
  default T orFail() {
    if (this instanceof Given<T> given) {
      return given.value();
    }
    throw new AssertionError("the hub refused: " + this);
  }

  /** The status of a refusal; 0 for none. */
  default int refusedWith() {
    return this instanceof Refused<T> refused ? refused.status() : 0;
  }

  /** The first message of a refusal; empty for none. */
  default String message() {
    return this instanceof Refused<T> refused && !refused.errors().isEmpty()
        ? refused.errors().get(0).message()
        : "";
  }
}
