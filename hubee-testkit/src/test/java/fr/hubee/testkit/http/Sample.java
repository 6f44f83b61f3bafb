// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.http;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A request, and the words that the gateway answers it with: published ones, or those of the
 * library that it validates with.
 *
 * @param source where the words come from
 * @param after what the message says after the place of the report
 */
record Sample(
    String source,
    String scope,
    String method,
    String target,
    Map<String, String> headers,
    String body,
    String place,
    String after) {

  static final String TD = "/teledossiers/v1";
  static final String REF = "/referential/v1";
  static final String UUID = "d7923df5-c071-400e-87b5-f0d01d539aa5";

  static Sample of(
      String source, String scope, String call, String body, String place, String after) {
    String[] parts = call.split(" ");
    Map<String, String> headers =
        body.isEmpty() ? Map.of() : Map.of("Content-Type", "application/json");
    return new Sample(source, scope, parts[0], parts[1], headers, body, place, after);
  }

  Sample with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Sample(source, scope, method, target, more, body, place, after);
  }

  /** The whole message. */
  String message() {
    return "Bad Request : Validation failed.\n[ERROR][REQUEST][%s %s%s] %s"
        .formatted(
            method, target.replaceAll("\\?.*", ""), place.isEmpty() ? "" : " " + place, after);
  }

  @Override
  public String toString() {
    return source + ": " + method + " " + target + " " + place;
  }
}
