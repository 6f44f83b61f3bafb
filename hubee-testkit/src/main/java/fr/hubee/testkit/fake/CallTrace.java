// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import fr.hubee.testkit.internal.openapi.Operation;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What becomes known of a call on its way through the hub. */
final class CallTrace {

  private final FakeRequest request;
  private @Nullable Operation operation;
  private @Nullable Caller caller;
  private boolean invalid;

  CallTrace(FakeRequest request) {
    this.request = request;
  }

  void of(Operation found) {
    operation = found;
  }

  void by(Caller known) {
    caller = known;
  }

  FakeAnswer refused(Refusal refusal) {
    invalid = refusal.isInvalid();
    return refusal.answer();
  }

  RecordedCall recorded(Instant at, FakeAnswer answer) {
    return new RecordedCall(
        at,
        request.method(),
        request.path(),
        caller == null ? null : caller.clientId(),
        caller == null ? null : caller.scope(),
        answer.status(),
        operation == null ? null : operation.id(),
        invalid);
  }
}
