// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.api;

import fr.hubee.testkit.internal.openapi.PathTemplate;
import java.util.Set;

/**
 * One endpoint: its method and path, the scopes of which one is needed, and what it does.
 * Immutable.
 *
 * @param scopes of which one is needed; empty when none is checked
 * @param status of the answer when all goes well
 * @param withoutToken what a call without a known token gets: 401, or a server error
 */
record Route(
    String method,
    PathTemplate path,
    Set<String> scopes,
    int status,
    int withoutToken,
    ApiCall.Handler handler) {

  private static final int OK = 200;
  private static final int CREATED = 201;
  private static final int UNAUTHORIZED = 401;
  private static final int SERVER_ERROR = 500;

  static Route get(String path, Set<String> scopes, ApiCall.Handler handler) {
    return new Route("GET", PathTemplate.of(path), scopes, OK, UNAUTHORIZED, handler);
  }

  static Route post(String path, Set<String> scopes, ApiCall.Handler handler) {
    return new Route("POST", PathTemplate.of(path), scopes, CREATED, UNAUTHORIZED, handler);
  }

  static Route patch(String path, Set<String> scopes, ApiCall.Handler handler) {
    return new Route("PATCH", PathTemplate.of(path), scopes, OK, UNAUTHORIZED, handler);
  }

  /** The same, but it looks for the caller before it asks for a token. */
  Route failingWithoutToken() {
    return new Route(method, path, scopes, status, SERVER_ERROR, handler);
  }
}
