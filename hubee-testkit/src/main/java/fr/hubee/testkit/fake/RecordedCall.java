// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One call that the fake hub answered: an immutable snapshot without header nor body, so that it
 * may be printed.
 *
 * @param at when, on the fake's clock
 * @param method upper case
 * @param path without query
 * @param clientIdOrNull whose token it was; null for none
 * @param scopeOrNull the scope of that token; null for none
 * @param status what was answered
 * @param operationIdOrNull the operation in the contract: {@code createFolder}; null for none
 * @param invalid true for a request that breaks the contract, or that asks for what is not there:
 *     no client should send it
 */
public record RecordedCall(
    Instant at,
    String method,
    String path,
    @Nullable String clientIdOrNull,
    @Nullable String scopeOrNull,
    int status,
    @Nullable String operationIdOrNull,
    boolean invalid) {

  public RecordedCall {
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(method, "method");
    Objects.requireNonNull(path, "path");
  }

  /** The operation in the contract. */
  public Optional<String> operationId() {
    return Optional.ofNullable(operationIdOrNull);
  }

  /** Whose token it was. */
  public Optional<String> clientId() {
    return Optional.ofNullable(clientIdOrNull);
  }

  /** The scope of that token. */
  public Optional<String> scope() {
    return Optional.ofNullable(scopeOrNull);
  }
}
