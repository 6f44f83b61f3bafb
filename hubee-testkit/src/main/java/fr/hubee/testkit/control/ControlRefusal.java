// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.control;

import fr.hubee.core.rule.Message;
import fr.hubee.testkit.fake.FakeAnswer;
import fr.hubee.testkit.internal.json.JsonTexts;
import java.util.Map;

/** The control API says no: how, and why in both languages. */
final class ControlRefusal extends RuntimeException {

  static final int BAD_REQUEST = 400;
  static final int FORBIDDEN = 403;
  static final int NOT_FOUND = 404;
  static final int WRONG_METHOD = 405;
  static final int CONFLICT = 409;
  static final int TOO_LARGE = 413;

  private static final long serialVersionUID = 1L;

  private final int status;
  private final Message message;

  ControlRefusal(int status, Message message) {
    super(message.english(), null, false, false);
    this.status = status;
    this.message = message;
  }

  FakeAnswer answer() {
    return answer(status, message, "");
  }

  static FakeAnswer answer(int status, Message message, String place) {
    Shape body = Shape.of("french", message.french()).with("english", message.english());
    return new FakeAnswer(
        status,
        Map.of(),
        JsonTexts.write((place.isEmpty() ? body : body.with("place", place)).tree()));
  }
}
