// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.wire;

import fr.hubee.client.error.Failure;
import fr.hubee.client.error.HubUnavailableException;
import fr.hubee.client.error.HubeeException;
import fr.hubee.client.error.UnexpectedAnswerException;
import fr.hubee.client.spi.AnswerTooLargeException;
import fr.hubee.client.spi.RequestNotSentException;
import fr.hubee.client.spi.Transport;
import fr.hubee.client.spi.TransportResponse;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends one call and turns every failure of the transport into a typed error. Logs operations,
 * statuses, sizes and durations, nothing else. Thread-safe.
 */
public final class Exchange {

  private static final Logger LOG = LoggerFactory.getLogger("fr.hubee.client.exchange");

  private final Transport transport;

  /** Sends by this transport, which it does not close. */
  public Exchange(Transport transport) {
    this.transport = transport;
  }

  /**
   * Sends one call and returns the answer, whatever its status.
   *
   * @throws HubUnavailableException when there is no whole answer
   * @throws UnexpectedAnswerException when the answer is too large
   */
  public TransportResponse send(Call call) {
    long start = System.nanoTime();
    try {
      TransportResponse response = transport.send(call.request());
      LOG.debug("{}: {} in {} ms", call.operation(), response, millisSince(start));
      return response;
    } catch (IOException failed) {
      LOG.debug(
          "{}: {} after {} ms",
          call.operation(),
          failed.getClass().getSimpleName(),
          millisSince(start));
      throw failure(call.operation(), failed);
    }
  }

  private static HubeeException failure(Operation operation, IOException failed) {
    if (failed instanceof RequestNotSentException) {
      return new HubUnavailableException(
          operation.failure(false).detail("nothing was sent").build(), failed);
    }
    Failure.Builder sent = operation.failure(true);
    if (failed instanceof AnswerTooLargeException tooLarge) {
      return new UnexpectedAnswerException(
          sent.detail("the body is larger than " + tooLarge.limit() + " bytes").build(), failed);
    }
    return new HubUnavailableException(sent.detail("no whole answer came").build(), failed);
  }

  private static long millisSince(long start) {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
  }
}
