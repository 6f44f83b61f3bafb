// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.wire;

import fr.hubee.client.error.Failure;
import fr.hubee.client.error.HubUnavailableException;
import fr.hubee.client.error.HubeeException;
import fr.hubee.client.error.InterruptedCallException;
import fr.hubee.client.error.LocalFileException;
import fr.hubee.client.error.UnexpectedAnswerException;
import fr.hubee.client.spi.AnswerTooLargeException;
import fr.hubee.client.spi.BodyUnreadableException;
import fr.hubee.client.spi.RequestNotSentException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/** What each failure of the transport means, as one table read from top to bottom. */
final class Losses {

  private static final List<Row> ROWS =
      List.of(
          row(
              Losses::isAboutTrust,
              FailureKind.NOT_TRUSTED,
              "nothing was sent",
              HubUnavailableException::new),
          row(
              RequestNotSentException.class::isInstance,
              FailureKind.NOT_SENT,
              "nothing was sent",
              HubUnavailableException::new),
          row(
              BodyUnreadableException.class::isInstance,
              FailureKind.BODY_UNREADABLE,
              "the body of the request could not be read",
              LocalFileException::new),
          row(
              Losses::isInterrupt,
              FailureKind.INTERRUPTED,
              "no whole answer came",
              InterruptedCallException::new),
          new Row(
              AnswerTooLargeException.class::isInstance,
              FailureKind.TOO_LARGE,
              failed -> "the body is larger than " + limit(failed) + " bytes",
              UnexpectedAnswerException::new));

  private static final Row OTHERWISE =
      row(
          failed -> true,
          FailureKind.NO_ANSWER,
          "no whole answer came",
          HubUnavailableException::new);

  private Losses() {}

  static FailureKind kind(IOException failed) {
    return row(failed).kind();
  }

  static HubeeException of(Operation operation, IOException failed, Trace trace) {
    Row row = row(failed);
    Failure facts = operation.failure(trace).detail(row.detail().apply(failed)).build();
    return row.then().apply(facts, failed);
  }

  private static Row row(IOException failed) {
    return ROWS.stream().filter(any -> any.when().test(failed)).findFirst().orElse(OTHERWISE);
  }

  private static Row row(
      Predicate<IOException> when,
      FailureKind kind,
      String detail,
      BiFunction<Failure, Throwable, HubeeException> then) {
    return new Row(when, kind, failed -> detail, then);
  }

  private static boolean isAboutTrust(IOException failed) {
    return failed instanceof RequestNotSentException notSent && notSent.isAboutTrust();
  }

  /** The time-out of a socket calls itself an interrupt as well. */
  private static boolean isInterrupt(IOException failed) {
    return failed instanceof InterruptedIOException && !(failed instanceof SocketTimeoutException);
  }

  private static long limit(IOException failed) {
    return failed instanceof AnswerTooLargeException tooLarge ? tooLarge.limit() : 0;
  }

  private record Row(
      Predicate<IOException> when,
      FailureKind kind,
      Function<IOException, String> detail,
      BiFunction<Failure, Throwable, HubeeException> then) {}
}
