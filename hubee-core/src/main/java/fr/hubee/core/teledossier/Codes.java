// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the states of one machine by the codes that the wire writes, to the letter. */
final class Codes<E extends Enum<E> & WireState> {

  private final Map<String, E> byCode;

  Codes(Class<E> states) {
    this.byCode =
        Arrays.stream(states.getEnumConstants())
            .filter(WireState::isOnWire)
            .collect(Collectors.toUnmodifiableMap(Enum::name, Function.identity()));
  }

  Optional<E> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /**
   * @throws IllegalArgumentException when the wire never writes this state
   */
  static <E extends Enum<E> & WireState> String of(E state) {
    if (!state.isOnWire()) {
      throw new IllegalArgumentException(state + " is never on the wire");
    }
    return state.name();
  }
}
