// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

/** The PATCH that clients without PATCH send as a POST with a header. */
final class PostAsPatch {

  private static final String HEADER = "X-HTTP-Method-Override";

  private PostAsPatch() {}

  static FakeAnswer patch(FakeCall call, FakeCall.Handler patch) {
    String method = call.request().header(HEADER).orElseThrow(Refusal::badRequest);
    return method.equals("PATCH")
        ? patch.answer(call)
        : FakeAnswer.error(405, "Method not allowed");
  }
}
