// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.wire;

import fr.hubee.client.error.Failure;
import fr.hubee.client.error.HubeeException;
import fr.hubee.client.internal.wire.Outcome.Lost;
import fr.hubee.client.internal.wire.Outcome.Refused;
import fr.hubee.client.internal.wire.Outcome.Success;
import fr.hubee.client.spi.TransportResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Makes a value of a reply, or its exception. */
public final class Replies {

  private static final Pattern PAGE = Pattern.compile("[\\s\\uFEFF]*<");

  private Replies() {}

  /**
   * Returns the success.
   *
   * @throws HubeeException when it is anything else
   */
  public static <T> Success<T> success(Operation operation, Reply<T> reply) {
    if (reply.outcome() instanceof Success<T> success) {
      return success;
    }
    throw failure(operation, reply);
  }

  /**
   * Sees that it is done: whoever does it answers nothing, or JSON, or a word; never a page.
   *
   * @throws HubeeException when it is not, or when a page of something else came instead
   */
  public static void done(Operation operation, Reply<TransportResponse> reply) {
    Success<TransportResponse> success = success(operation, reply);
    if (PAGE.matcher(new String(success.value().body(), StandardCharsets.UTF_8)).lookingAt()) {
      throw Refusals.unreadable(
          operation, success.head(), reply.trace(), "nothing is expected, came a page");
    }
  }

  private static HubeeException failure(Operation operation, Reply<?> reply) {
    if (reply.outcome() instanceof Refused<?> refused) {
      return Refusals.of(operation, refused.response(), reply.trace());
    }
    Lost<?> lost = (Lost<?>) reply.outcome();
    return Losses.of(operation, lost.cause(), reply.trace());
  }

  /** Returns the exception for an answer that was lost on its way. */
  public static HubeeException lost(Operation operation, IOException failed, Trace trace) {
    return Losses.of(operation, failed, trace);
  }

  /** Returns the facts of a call that was not even sent. */
  public static Failure unsent(Operation operation) {
    return Failure.of(operation.name()).identifiers(operation.identifiers()).attempts(0).build();
  }
}
