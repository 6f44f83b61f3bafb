// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.error;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a failed call, from which a {@link HubeeException} is made. Immutable and
 * thread-safe.
 *
 * <p>Source: a choice of this library.
 */
public final class Failure implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int MAX_ERRORS_SHOWN = 3;
  private static final String HUB = "the hub";

  private final String operation;
  private final String speaker;
  private final @Nullable Integer status;
  private final HubError[] hubErrors;
  private final boolean possiblySent;
  private final @Nullable String correlationId;
  private final @Nullable String detail;
  private final int attempts;
  private final @Nullable Instant startedAt;
  private final @Nullable Duration elapsed;
  private final @Nullable Duration retryAfter;
  private final TreeMap<String, String> identifiers;

  private Failure(Builder builder) {
    this.operation = builder.operation;
    this.speaker = builder.speaker;
    this.status = builder.status;
    this.hubErrors = builder.hubErrors.toArray(HubError[]::new);
    this.possiblySent = builder.possiblySent;
    this.correlationId = builder.correlationId;
    this.detail = builder.detail;
    this.attempts = builder.attempts;
    this.startedAt = builder.startedAt;
    this.elapsed = builder.elapsed;
    this.retryAfter = builder.retryAfter;
    this.identifiers = new TreeMap<>(builder.identifiers);
  }

  /**
   * Starts to gather the facts.
   *
   * @param operation the call as the contract names it: {@code GET
   *     /referential/v1/organizations/{id}}
   */
  public static Builder of(String operation) {
    return new Builder(Objects.requireNonNull(operation, "operation"));
  }

  String operation() {
    return operation;
  }

  OptionalInt status() {
    return status == null ? OptionalInt.empty() : OptionalInt.of(status);
  }

  List<HubError> hubErrors() {
    return List.of(hubErrors);
  }

  boolean possiblySent() {
    return possiblySent;
  }

  Optional<String> correlationId() {
    return Optional.ofNullable(correlationId);
  }

  int attempts() {
    return attempts;
  }

  Optional<Instant> startedAt() {
    return Optional.ofNullable(startedAt);
  }

  Optional<Duration> elapsed() {
    return Optional.ofNullable(elapsed);
  }

  Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }

  Map<String, String> identifiers() {
    return Collections.unmodifiableMap(identifiers);
  }

  /** True when the other side is the hub; false when it is DataPass. */
  boolean isOfHub() {
    return speaker.equals(HUB);
  }

  boolean mentions(String words) {
    return Arrays.stream(hubErrors).anyMatch(error -> error.message().contains(words));
  }

  boolean hasCode(int code) {
    return Arrays.stream(hubErrors).anyMatch(error -> error.code() == code);
  }

  /** Says what was asked and what came. */
  String sentence(String expectation) {
    StringBuilder sentence =
        new StringBuilder(operation).append(": ").append(expectation.replace(HUB, speaker));
    if (detail != null) {
      sentence.append(", ").append(detail);
    }
    if (status != null) {
      sentence.append(" (status ").append(status).append(')');
    }
    if (hubErrors.length > 0) {
      sentence
          .append(isOfHub() ? ". The hub" : ". " + speaker)
          .append(" says: ")
          .append(hubWords());
    }
    if (correlationId != null) {
      sentence.append(". Request ").append(HubWords.printable(correlationId));
    }
    return sentence.toString();
  }

  private String hubWords() {
    String shown =
        Arrays.stream(hubErrors)
            .limit(MAX_ERRORS_SHOWN)
            .map(HubError::toString)
            .collect(Collectors.joining("; "));
    int rest = hubErrors.length - MAX_ERRORS_SHOWN;
    return rest > 0 ? shown + "; and " + rest + " more" : shown;
  }

  /** Gathers the facts of a failed call. Not thread-safe. */
  public static final class Builder {

    private final String operation;
    private String speaker = HUB;
    private @Nullable Integer status;
    private List<HubError> hubErrors = List.of();
    private boolean possiblySent;
    private @Nullable String correlationId;
    private @Nullable String detail;
    private int attempts = 1;
    private @Nullable Instant startedAt;
    private @Nullable Duration elapsed;
    private @Nullable Duration retryAfter;
    private Map<String, String> identifiers = Map.of();

    private Builder(String operation) {
      this.operation = operation;
    }

    /** Who answers, within an English sentence; {@code the hub} unless given. */
    public Builder speaker(String value) {
      this.speaker = Objects.requireNonNull(value, "speaker");
      return this;
    }

    /** The HTTP status of the answer; none unless given. */
    public Builder status(int value) {
      this.status = value;
      return this;
    }

    /** The hub's own explanation, copied; none unless given. */
    public Builder hubErrors(List<HubError> value) {
      this.hubErrors = List.copyOf(value);
      return this;
    }

    /** Whether the hub may have acted on the request; false unless given. */
    public Builder possiblySent(boolean value) {
      this.possiblySent = value;
      return this;
    }

    /** The hub's name for the request; none unless given. */
    public Builder correlationId(String value) {
      this.correlationId = Objects.requireNonNull(value, "correlationId");
      return this;
    }

    /**
     * What came instead of what was expected, in English; none unless given. It goes into the
     * message as it is: no secret, no personal data, nothing that the hub wrote.
     */
    public Builder detail(String value) {
      this.detail = Objects.requireNonNull(value, "detail");
      return this;
    }

    /** How many requests were sent; 1 unless given. */
    public Builder attempts(int value) {
      this.attempts = value;
      return this;
    }

    /** When the first request left; unknown unless given. */
    public Builder startedAt(Instant value) {
      this.startedAt = Objects.requireNonNull(value, "startedAt");
      return this;
    }

    /** From then to the end of the last request; unknown unless given. */
    public Builder elapsed(Duration value) {
      this.elapsed = Objects.requireNonNull(value, "elapsed");
      return this;
    }

    /** How long the hub asks to wait; unknown unless given. */
    public Builder retryAfter(Duration value) {
      this.retryAfter = Objects.requireNonNull(value, "retryAfter");
      return this;
    }

    /** What stands in the places of the operation, by their names; none unless given. */
    public Builder identifiers(Map<String, String> value) {
      this.identifiers = Map.copyOf(value);
      return this;
    }

    /** Returns the facts. */
    public Failure build() {
      return new Failure(this);
    }
  }
}
