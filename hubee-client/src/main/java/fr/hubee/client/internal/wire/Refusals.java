// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.wire;

import static fr.hubee.client.internal.wire.FailureKind.ALREADY_EXISTS;
import static fr.hubee.client.internal.wire.FailureKind.CREDENTIALS;
import static fr.hubee.client.internal.wire.FailureKind.DENIED;
import static fr.hubee.client.internal.wire.FailureKind.GATEWAY_ERROR;
import static fr.hubee.client.internal.wire.FailureKind.INVALID;
import static fr.hubee.client.internal.wire.FailureKind.NOT_FOUND;
import static fr.hubee.client.internal.wire.FailureKind.NO_SUCH_ADDRESS;
import static fr.hubee.client.internal.wire.FailureKind.REQUEST_TIMEOUT;
import static fr.hubee.client.internal.wire.FailureKind.SERVER_REFUSAL;
import static fr.hubee.client.internal.wire.FailureKind.STALE_TOKEN;
import static fr.hubee.client.internal.wire.FailureKind.THROTTLED;
import static fr.hubee.client.internal.wire.FailureKind.UNAVAILABLE;
import static fr.hubee.client.internal.wire.FailureKind.UNEXPECTED;

import fr.hubee.client.error.AccessDeniedException;
import fr.hubee.client.error.AlreadyExistsException;
import fr.hubee.client.error.AuthenticationFailedException;
import fr.hubee.client.error.Failure;
import fr.hubee.client.error.HubError;
import fr.hubee.client.error.HubUnavailableException;
import fr.hubee.client.error.HubeeException;
import fr.hubee.client.error.InvalidRequestException;
import fr.hubee.client.error.NotFoundException;
import fr.hubee.client.error.UnexpectedAnswerException;
import fr.hubee.client.spi.ResponseHead;
import fr.hubee.client.spi.TransportResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** What each unsuccessful answer means, as one table read from top to bottom. */
public final class Refusals {

  private static final String CORRELATION_HEADER = "X-Request-Id";
  private static final int FIRST_CODE_OF_THE_GATEWAY = 900_000;
  private static final int CLIENT_ERROR = 4;
  private static final int SERVER_ERROR = 5;
  private static final int CLASS_OF_STATUS = 100;

  /** DataPass' words for a token without right; without a place, or it is about a field. */
  private static final String UNPROCESSABLE =
      "Entité non traitable : Un problème est survenu lors du traitement de la requête.";

  /** In both of DataPass' sentences on a request that exists already. */
  private static final String ANOTHER_REQUEST = "autre demande d";

  /** Invalid credentials, token expired, token inactive. */
  private static final List<Integer> TOKEN_IS_STALE = List.of(900901, 900903, 900904);

  private static final List<Row> ROWS =
      List.of(
          row(error("invalid_client"), CREDENTIALS, AuthenticationFailedException::new),
          row(error("unauthorized_client"), CREDENTIALS, AuthenticationFailedException::new),
          row(error("invalid_scope"), DENIED, AccessDeniedException::new),
          row(status(400).and(says("already exists")), ALREADY_EXISTS, AlreadyExistsException::new),
          // DataPass answers 422 for a token that was revoked or lacks the scope, as for bad input.
          row(datapass(401), STALE_TOKEN, AuthenticationFailedException::new),
          row(datapass(422).and(saysOnly(UNPROCESSABLE)), STALE_TOKEN, AccessDeniedException::new),
          row(
              datapass(422).and(says(ANOTHER_REQUEST)),
              ALREADY_EXISTS,
              AlreadyExistsException::new),
          row(datapass(404).and(Answer::isEmptyObject), NOT_FOUND, NotFoundException::new),
          row(
              status(401).and(Answer::saysStaleOrNothing),
              STALE_TOKEN,
              AuthenticationFailedException::new),
          row(status(401), CREDENTIALS, AuthenticationFailedException::new),
          row(status(403), DENIED, AccessDeniedException::new),
          row(status(404).and(Answer::isOfAService), NOT_FOUND, NotFoundException::new),
          // A 404 that no service signed, or where the gateway says "no such path", proves nothing
          // about the object: a caller would create what exists.
          row(status(404), NO_SUCH_ADDRESS, UnexpectedAnswerException::new),
          row(status(408), REQUEST_TIMEOUT, HubUnavailableException::new),
          row(status(429), THROTTLED, HubUnavailableException::new),
          row(family(CLIENT_ERROR), INVALID, InvalidRequestException::new),
          row(status(500), FailureKind.SERVER_ERROR, HubUnavailableException::new),
          row(status(502).or(status(504)), GATEWAY_ERROR, HubUnavailableException::new),
          row(status(503), UNAVAILABLE, HubUnavailableException::new),
          row(family(SERVER_ERROR), SERVER_REFUSAL, HubUnavailableException::new));

  private static final Row OTHERWISE =
      new Row(answer -> true, UNEXPECTED, UnexpectedAnswerException::new);

  private Refusals() {}

  /** Returns the kind of an answer that is not a success. */
  static FailureKind kind(Operation operation, TransportResponse response) {
    return row(Answer.of(operation, response)).kind();
  }

  /** Returns the exception for an answer that is not a success. */
  public static HubeeException of(Operation operation, TransportResponse response, Trace trace) {
    Answer answer = Answer.of(operation, response);
    Failure.Builder facts = facts(operation, response.head(), trace).hubErrors(answer.errors());
    RetryAfter.in(response.head(), trace.endedAt()).ifPresent(facts::retryAfter);
    return row(answer).then().apply(facts.build());
  }

  /** Returns the exception for a success whose body is not what the contract says. */
  public static UnexpectedAnswerException unreadable(
      Operation operation, ResponseHead head, Trace trace, String detail) {
    Trace doubtful = operation.preliminary() ? trace : trace.doubtful();
    return new UnexpectedAnswerException(facts(operation, head, doubtful).detail(detail).build());
  }

  private static Row row(Answer answer) {
    return ROWS.stream().filter(any -> any.when().test(answer)).findFirst().orElse(OTHERWISE);
  }

  /** Starts the facts of what an answer came to. */
  public static Failure.Builder facts(Operation operation, ResponseHead head, Trace trace) {
    Failure.Builder facts = operation.failure(trace).status(head.status());
    head.header(CORRELATION_HEADER).ifPresent(facts::correlationId);
    return facts;
  }

  private static Row row(
      Predicate<Answer> when, FailureKind kind, Function<Failure, HubeeException> then) {
    return new Row(when, kind, then);
  }

  private static Predicate<Answer> status(int status) {
    return answer -> answer.response().status() == status;
  }

  private static Predicate<Answer> datapass(int status) {
    return status(status).and(answer -> answer.dialect() == Dialect.DATAPASS);
  }

  private static Predicate<Answer> saysOnly(String words) {
    return answer ->
        !answer.errors().isEmpty()
            && answer.errors().stream().allMatch(error -> error.message().equals(words));
  }

  private static Predicate<Answer> family(int digit) {
    return answer -> answer.response().status() / CLASS_OF_STATUS == digit;
  }

  private static Predicate<Answer> says(String words) {
    return answer -> answer.errors().stream().anyMatch(error -> error.message().contains(words));
  }

  private static Predicate<Answer> error(String oauthError) {
    return family(CLIENT_ERROR)
        .and(answer -> answer.errors().stream().anyMatch(e -> isError(e, oauthError)));
  }

  private static boolean isError(HubError error, String oauthError) {
    return error.message().equals(oauthError) || error.message().startsWith(oauthError + ": ");
  }

  private record Answer(TransportResponse response, Dialect dialect, List<HubError> errors) {

    static Answer of(Operation operation, TransportResponse response) {
      return new Answer(response, operation.dialect(), HubErrors.in(operation, response));
    }

    /** What DataPass answers for a definition that is not there. */
    boolean isEmptyObject() {
      return new String(response.body(), StandardCharsets.US_ASCII).strip().equals("{}");
    }

    boolean saysStaleOrNothing() {
      return errors.isEmpty()
          || errors.stream().anyMatch(error -> TOKEN_IS_STALE.contains(error.code()));
    }

    boolean isOfAService() {
      return errors.stream().anyMatch(error -> !error.message().isBlank())
          && errors.stream().noneMatch(error -> error.code() >= FIRST_CODE_OF_THE_GATEWAY);
    }
  }

  private record Row(
      Predicate<Answer> when, FailureKind kind, Function<Failure, HubeeException> then) {}
}
