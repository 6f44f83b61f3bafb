// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.datapass;

/**
 * Why a call is turned away, and what to answer (DataPass v2, delivery of webhooks, 2026-08-06: any
 * status but 200, 201 and 204 is a failure, tried again ever more seldom, and told to the
 * developers by mail).
 */
public enum WebhookRejection {

  /** The body is larger than what the receiver accepts. */
  BODY_TOO_LARGE(413),
  /** There is no {@code X-Hub-Signature-256}: it is not DataPass that calls. */
  SIGNATURE_MISSING(401),
  /** There are several signatures: something between DataPass and you added one. */
  SIGNATURE_REPEATED(401),
  /** The signature is not {@code sha256=} and 64 lower-case hexadecimal digits. */
  SIGNATURE_MALFORMED(401),
  /** No secret of the receiver made the signature: another secret, or another body. */
  SIGNATURE_WRONG(401),
  /** DataPass signed it, from another environment than the one that is expected. */
  ENVIRONMENT_WRONG(403),
  /**
   * DataPass signed it, and it is not understood. It will be sent again: update the library
   * meanwhile, or look at the request by the API.
   */
  BODY_UNREADABLE(422);

  private final int status;

  WebhookRejection(int status) {
    this.status = status;
  }

  /** The HTTP status to answer, with an empty body. */
  public int status() {
    return status;
  }
}
