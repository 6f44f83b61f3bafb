// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.wire;

/** What went wrong, as far as it matters for sending again. */
public enum FailureKind {

  /** Nothing went wrong. */
  NONE(false),
  /** Nothing reached the hub. */
  NOT_SENT(false),
  /** Nothing reached the hub, for its certificate is not trusted. */
  NOT_TRUSTED(false),
  /** The body of the request could not be read on this machine. */
  BODY_UNREADABLE(false),
  /** No whole answer came. */
  NO_ANSWER(true),
  /** No whole answer came, for the thread was interrupted. */
  INTERRUPTED(true),
  /** The answer is larger than what is accepted. */
  TOO_LARGE(true),
  /** 401, and the token is no longer good. */
  STALE_TOKEN(false),
  /** The pair or the token is not accepted. */
  CREDENTIALS(false),
  /** 403, or a scope that is refused. */
  DENIED(false),
  /** 404 of a service of the hub. */
  NOT_FOUND(false),
  /** 404 of something else. */
  NO_SUCH_ADDRESS(false),
  /** 400, it exists already. */
  ALREADY_EXISTS(false),
  /** Any other 4xx. */
  INVALID(false),
  /** 408. */
  REQUEST_TIMEOUT(true),
  /** 429. */
  THROTTLED(true),
  /** 500. */
  SERVER_ERROR(true),
  /** 502, 504. */
  GATEWAY_ERROR(true),
  /** 503. */
  UNAVAILABLE(true),
  /** Any other 5xx: it will not pass. */
  SERVER_REFUSAL(true),
  /** Anything else: a redirect, a page of a proxy, nonsense. */
  UNEXPECTED(true);

  private final boolean possiblyDone;

  FailureKind(boolean possiblyDone) {
    this.possiblyDone = possiblyDone;
  }

  /**
   * Whether the hub may have done what was asked all the same. No status of a gateway proves the
   * contrary: it may have given up on a service that went on.
   */
  public boolean possiblyDone() {
    return possiblyDone;
  }
}
