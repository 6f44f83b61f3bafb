// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.desk;

/**
 * Thrown when a caller chose to throw on an act that was not done. Nothing changed.
 *
 * <p>Source: a choice of this library.
 */
public final class NotDoneException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  private final transient DeskAnswer answer;

  NotDoneException(DeskAnswer answer) {
    super(answer.message().english());
    this.answer = answer;
  }

  /** What became of the act. */
  public DeskAnswer answer() {
    return answer;
  }
}
