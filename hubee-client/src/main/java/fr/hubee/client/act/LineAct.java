// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.act;

import java.util.function.Consumer;

/**
 * What to do for one line of a list: one whole act or several. It must be harmless to do again,
 * because a list is resumed from the line that was not finished; whole acts are.
 *
 * <p>Source: a choice of this library.
 *
 * @param <T> a line
 */
@FunctionalInterface
public interface LineAct<T> {

  /**
   * Does it. Whatever it throws is the failure of the line.
   *
   * @param line what the list holds
   * @param done is told each act as soon as it is done, so that a line that fails half way still
   *     reports its first half
   */
  void on(T line, Consumer<ActOutcome<?>> done);
}
