// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.internal.json;

import fr.hubee.core.rule.Message;

/** A JSON text is not what was expected: what is wrong, for people, and where. */
public final class JsonProblemException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String path;
  private final Message problem;

  /** Tells a problem at this place: {@code $.organizations[2].siret}. */
  public JsonProblemException(String path, Message problem) {
    super(path + ": " + problem.english());
    this.path = path;
    this.problem = problem;
  }

  /** Where. */
  public String path() {
    return path;
  }

  /** What is wrong. */
  public Message problem() {
    return problem;
  }
}
