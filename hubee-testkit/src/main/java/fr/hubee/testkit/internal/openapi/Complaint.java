// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.internal.openapi;

import java.util.Objects;

/**
 * One thing that disagrees with the contract. Immutable.
 *
 * @param place {@code @body}, {@code @query.maxResult}; empty for the message as a whole
 * @param pointer JSON pointer of the value below that place; empty at its root
 * @param text the sentence, with what it reports below it
 */
public record Complaint(String place, String pointer, String text) {

  public Complaint {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(pointer, "pointer");
    Objects.requireNonNull(text, "text");
  }

  /** Returns a complaint about a message as a whole. */
  static Complaint of(String text) {
    return new Complaint("", "", text);
  }

  Complaint at(String elsewhere) {
    return new Complaint(elsewhere, pointer, text);
  }

  /** The sentence with its pointer, as a report has it after the place. */
  public String pointedText() {
    return pointer.isEmpty() ? text : "[Path '" + pointer + "'] " + text;
  }
}
