// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.wire;

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
import fr.hubee.client.spi.TransportResponse;
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

  private static final List<Row> ROWS =
      List.of(
          row(error("invalid_client"), AuthenticationFailedException::new),
          row(error("unauthorized_client"), AuthenticationFailedException::new),
          row(error("invalid_scope"), AccessDeniedException::new),
          row(status(400).and(says("already exists")), AlreadyExistsException::new),
          row(status(401), AuthenticationFailedException::new),
          row(status(403), AccessDeniedException::new),
          row(status(404).and(Answer::isOfAService), NotFoundException::new),
          // A 404 that no service signed, or where the gateway says "no such path", proves nothing
          // about the object: a caller would create what exists.
          row(status(404), UnexpectedAnswerException::new),
          row(status(408).or(status(429)), HubUnavailableException::new, true),
          row(family(CLIENT_ERROR), InvalidRequestException::new),
          row(family(SERVER_ERROR), HubUnavailableException::new, true));

  private static final Row OTHERWISE =
      new Row(answer -> true, UnexpectedAnswerException::new, true);

  private Refusals() {}

  /** Returns the exception for an answer that is not a success. */
  public static HubeeException of(Operation operation, TransportResponse response) {
    Answer answer = new Answer(response, HubErrors.in(operation, response));
    Row row = ROWS.stream().filter(any -> any.when().test(answer)).findFirst().orElse(OTHERWISE);
    return row.then().apply(failure(operation, answer, row.possiblyDone()));
  }

  /** Returns the exception for a success whose body is not what the contract says. */
  public static UnexpectedAnswerException unreadable(
      Operation operation, TransportResponse response, String detail) {
    return new UnexpectedAnswerException(facts(operation, response, true).detail(detail).build());
  }

  /** True when the hub itself says that the object does not exist. */
  public static boolean isNotFound(Operation operation, TransportResponse response) {
    return response.status() == 404 && of(operation, response) instanceof NotFoundException;
  }

  /** True when one of the hub's errors has one of these codes, or when it explains nothing. */
  public static boolean hasCodeOrNone(
      Operation operation, TransportResponse response, List<Integer> codes) {
    List<HubError> errors = HubErrors.in(operation, response);
    return errors.isEmpty() || errors.stream().anyMatch(error -> codes.contains(error.code()));
  }

  private static Failure failure(Operation operation, Answer answer, boolean possiblyDone) {
    return facts(operation, answer.response(), possiblyDone).hubErrors(answer.errors()).build();
  }

  private static Failure.Builder facts(
      Operation operation, TransportResponse response, boolean possiblyDone) {
    Failure.Builder facts = operation.failure(possiblyDone).status(response.status());
    response.header(CORRELATION_HEADER).ifPresent(facts::correlationId);
    return facts;
  }

  private static Row row(Predicate<Answer> when, Function<Failure, HubeeException> then) {
    return row(when, then, false);
  }

  private static Row row(
      Predicate<Answer> when, Function<Failure, HubeeException> then, boolean possiblyDone) {
    return new Row(when, then, possiblyDone);
  }

  private static Predicate<Answer> status(int status) {
    return answer -> answer.response().status() == status;
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

  private record Answer(TransportResponse response, List<HubError> errors) {

    boolean isOfAService() {
      return errors.stream().anyMatch(error -> !error.message().isBlank())
          && errors.stream().noneMatch(error -> error.code() >= FIRST_CODE_OF_THE_GATEWAY);
    }
  }

  private record Row(
      Predicate<Answer> when, Function<Failure, HubeeException> then, boolean possiblyDone) {}
}
