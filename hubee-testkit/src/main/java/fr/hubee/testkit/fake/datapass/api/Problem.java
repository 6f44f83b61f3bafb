// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.api;

import fr.hubee.testkit.fake.FakeAnswer;

/** Carries an error answer from where it is found to where requests are answered. */
final class Problem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient FakeAnswer answer;

  Problem(FakeAnswer answer) {
    super(answer.toString(), null, false, false);
    this.answer = answer;
  }

  FakeAnswer answer() {
    return answer;
  }
}
