// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.people;

/**
 * Thrown when a test chose to throw on what was not done. Nothing changed.
 *
 * <p>Source: a choice of this library.
 */
public final class ActRefusedException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  private final transient ActAnswer answer;

  ActRefusedException(ActAnswer answer) {
    super(answer.message());
    this.answer = answer;
  }

  /** What became of it. */
  public ActAnswer answer() {
    return answer;
  }
}
