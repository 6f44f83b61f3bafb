// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.json;

/** A text is not the JSON that was expected. Its message names fields and shapes, never values. */
public final class MalformedJsonException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /**
   * @param message what was expected and what came, without any value
   */
  public MalformedJsonException(String message) {
    super(message);
  }
}
