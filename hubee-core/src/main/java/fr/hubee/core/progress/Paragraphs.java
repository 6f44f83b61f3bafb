// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.progress;

import fr.hubee.core.rule.Message;
import java.util.List;
import java.util.stream.Collectors;

/** Puts messages below one another. */
final class Paragraphs {

  private Paragraphs() {}

  static Message of(List<Message> messages, String between) {
    return new Message(
        messages.stream().map(Message::french).collect(Collectors.joining(between)),
        messages.stream().map(Message::english).collect(Collectors.joining(between)));
  }
}
