// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import java.util.function.Supplier;

/** The gateway's refusal of an answer of its own services. */
final class BadResponse {

  private BadResponse() {}

  /** Acts, and says that the answer is not as the contract has it. */
  static FakeAnswer of(FakeRequest request, Supplier<FakeAnswer> act) {
    FakeAnswer unused = act.get();
    return FakeAnswer.error(
        500,
        ("Bad Response : Validation failed.\n[ERROR][RESPONSE][%s %s] [Path '/errors'] Instance type"
                + " (object) does not match any allowed primitive type (allowed: [\"array\"])")
            .formatted(request.method(), request.path()));
  }
}
