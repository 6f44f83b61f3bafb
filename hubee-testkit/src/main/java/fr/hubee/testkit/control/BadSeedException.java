// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.control;

import fr.hubee.core.rule.Message;
import fr.hubee.testkit.internal.json.JsonProblemException;

/**
 * A seed cannot be sown: it is no JSON, not what a seed holds, or the hub refuses what it says.
 *
 * <p>Source: a choice of this library.
 */
public final class BadSeedException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String path;
  private final Message problem;

  BadSeedException(String path, Message problem) {
    super(path + ": " + problem.english());
    this.path = path;
    this.problem = problem;
  }

  static BadSeedException of(JsonProblemException found) {
    return new BadSeedException(found.path(), found.problem());
  }

  /** The place in the JSON: {@code $.subscriptions[3].subscriber}; {@code $} for all of it. */
  public String path() {
    return path;
  }

  /** What is wrong there. */
  public Message problem() {
    return problem;
  }
}
