// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

/** Carries an error answer from where it is found to where requests are answered. */
final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient FakeAnswer answer;
  private final boolean invalid;

  Refusal(FakeAnswer answer) {
    this(answer, false);
  }

  private Refusal(FakeAnswer answer, boolean invalid) {
    super(answer.toString(), null, false, false);
    this.answer = answer;
    this.invalid = invalid;
  }

  /** Returns the same refusal, of a request that no client should send. */
  Refusal asInvalid() {
    return new Refusal(answer, true);
  }

  boolean isInvalid() {
    return invalid;
  }

  static Refusal of(int status, String message) {
    return of(status, status, message);
  }

  static Refusal of(int status, int code, String message) {
    return new Refusal(FakeAnswer.error(status, code, message));
  }

  /** A refusal whose text was never published. */
  static Refusal badRequest() {
    return of(400, "Bad Request");
  }

  /** The refusal of whoever touches what is not his. */
  static Refusal notYours() {
    return of(403, "Unauthorized user");
  }

  FakeAnswer answer() {
    return answer;
  }
}
