// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

/**
 * The refusals of the gateway's product (WSO2) that are worth trying out, in its default words.
 *
 * <p>Source: WSO2 API Manager, error codes; the shape is that of HubEE V1's answers (2022-06-30).
 */
public enum GatewayFault {
  /** No reason is given. */
  UNCLASSIFIED(
      500, 900900, "Unclassified Authentication Failure", "Unclassified Authentication Failure"),
  /** The token is unknown or out of date; also what an expiry in the middle of a batch gives. */
  INVALID_CREDENTIALS(
      401,
      900901,
      "Invalid Credentials",
      "Invalid Credentials. Make sure you have given the correct access token"),
  /** There is no token. */
  MISSING_CREDENTIALS(
      401,
      900902,
      "Missing Credentials",
      "Required OAuth credentials not provided. Make sure your API invocation call has a header:"
          + " \"Authorization: Bearer ACCESS_TOKEN\""),
  /** The token is out of date. */
  TOKEN_EXPIRED(401, 900903, "Access Token Expired", "Renew the access token and try again"),
  /** The token was withdrawn. */
  TOKEN_INACTIVE(401, 900904, "Access Token Inactive", "Generate a new access token and try again"),
  /** The API is switched off. */
  BLOCKED(503, 900907, "The requested API is temporarily blocked", ""),
  /** The API is not for this application. */
  FORBIDDEN(403, 900908, "Resource forbidden", ""),
  /** The token has not the scope. */
  WRONG_SCOPE(
      403, 900910, "The access token does not allow you to access the requested resource", ""),
  /** Too many calls. */
  THROTTLED(429, 900800, "Message throttled out", "You have exceeded your quota");

  private final int status;
  private final int code;
  private final String words;

  GatewayFault(int status, int code, String message, String description) {
    this.status = status;
    this.code = code;
    this.words = description.isEmpty() ? message : message + " : " + description;
  }

  /** The answer that the gateway gives. */
  public FakeAnswer answer() {
    return FakeAnswer.error(status, code, words);
  }
}
