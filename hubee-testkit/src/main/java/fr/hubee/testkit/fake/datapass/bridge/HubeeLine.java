// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.bridge;

import fr.hubee.testkit.fake.FakeAnswer;
import fr.hubee.testkit.fake.FakeRequest;

/**
 * A port: the line from DataPass to HubEE, {@code hub::answer} most of the time. A test may put
 * something in between: an error 500, a call that is answered too late.
 *
 * <p>Source: DataPass v2, HubEE client (2026-08-06).
 */
@FunctionalInterface
public interface HubeeLine {

  /**
   * Sends a request and returns HubEE's answer. Called with the fake's monitor held: it must not
   * wait for another thread that asks the same fake. Any exception counts as a time-out.
   */
  FakeAnswer send(FakeRequest request);
}
