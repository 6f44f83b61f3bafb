// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.plan;

import fr.hubee.core.rule.Checked;

/**
 * Makes a wish of one line of a list, whatever a line is: a row of a file, of a table, of an
 * answer.
 *
 * <p>Source: a choice of this library.
 *
 * @param <T> a line
 */
@FunctionalInterface
public interface LineReader<T> {

  /**
   * Reads a line: a wish, or what is wrong with the line. An implementation that asks a system
   * which does not answer throws its own exception; the line is then to be retried.
   */
  Checked<PlanWish> read(T line);
}
