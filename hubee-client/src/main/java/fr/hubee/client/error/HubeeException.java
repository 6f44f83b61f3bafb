// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.error;

import fr.hubee.core.rule.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A remote call did not succeed. Each subclass is one thing that a caller can do about it; {@link
 * #remedy} says it to people. Unchecked; the facts are accessors and cannot change.
 *
 * <p>The message never holds a secret, a token, a body, nor what the hub quotes of a request: it
 * may be logged.
 *
 * <p>Source: HubEE V1 contract, errors; the branches are a choice of this library.
 */
public abstract class HubeeException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Failure failure;
  private final Message remedy;

  /**
   * @param remedy what to do, unless the hub's own explanation tells more
   */
  HubeeException(Failure failure, String expectation, Message remedy, @Nullable Throwable cause) {
    super(
        failure.sentence(expectation) + ". " + Remedies.refined(failure, remedy).english(), cause);
    this.failure = failure;
    this.remedy = Remedies.refined(failure, remedy);
  }

  /** The call as the contract names it, for example {@code POST /referential/v1/organizations}. */
  public final String operation() {
    return failure.operation();
  }

  /** The HTTP status of the answer; empty when there was no whole answer. */
  public final OptionalInt status() {
    return failure.status();
  }

  /**
   * The hub's own explanation, whole and in order; empty when it gave none. Its words may quote a
   * value of the request: do not log them.
   */
  public final List<HubError> hubErrors() {
    return failure.hubErrors();
  }

  /**
   * Whether the hub may have done what was asked without saying so. False when it certainly did
   * not: it refused, or never received the request. When true, read back before repeating a
   * creation.
   */
  public final boolean possiblySent() {
    return failure.possiblySent();
  }

  /** The hub's name for the request, to quote to its support; empty when it gave none. */
  public final Optional<String> correlationId() {
    return failure.correlationId();
  }

  /** How many requests were sent; 1 when the call was not repeated. */
  public final int attempts() {
    return failure.attempts();
  }

  /** When the first request left; empty when nobody knows. */
  public final Optional<Instant> startedAt() {
    return failure.startedAt();
  }

  /** From the first request to the end of the last one, pauses included. */
  public final Optional<Duration> elapsed() {
    return failure.elapsed();
  }

  /** How long the hub asks to wait before the next call; empty when it does not say. */
  public final Optional<Duration> retryAfter() {
    return failure.retryAfter();
  }

  /**
   * The identifiers of the hub that the call was about, by the names of the contract: {@code
   * caseId}. They are what the caller gave.
   */
  public final Map<String, String> identifiers() {
    return failure.identifiers();
  }

  /** What to do, in French and in English. */
  public final Message remedy() {
    return remedy;
  }

  /** True when the other side is the hub; false when it is DataPass. */
  final boolean isOfHub() {
    return failure.isOfHub();
  }

  final Failure failure() {
    return failure;
  }
}
