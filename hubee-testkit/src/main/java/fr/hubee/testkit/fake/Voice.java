// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import fr.hubee.testkit.internal.openapi.Complaint;
import java.util.List;
import java.util.stream.Collectors;

/** The words of the gateway's own refusals, to the letter of its published answers. */
final class Voice {

  private Voice() {}

  /** The report on a request that the contract does not allow. */
  static Refusal badRequest(FakeRequest request, List<Complaint> complaints) {
    return Refusal.of(400, "Bad Request : " + report("REQUEST", request, complaints)).asInvalid();
  }

  /** The report on a body that a service could not read. */
  static Refusal unreadableBody(FakeRequest request, String reason) {
    return badRequest(
        request, List.of(new Complaint("@body", "", "Unable to parse JSON - " + reason + ".")));
  }

  /** The report on an answer of a service that the contract does not allow. */
  static FakeAnswer badResponse(FakeRequest request, List<Complaint> complaints) {
    return FakeAnswer.error(500, "Bad Response : " + report("RESPONSE", request, complaints));
  }

  private static String report(String what, FakeRequest request, List<Complaint> complaints) {
    return complaints.stream()
        .map(complaint -> line(what, request, complaint))
        .collect(Collectors.joining("\n", "Validation failed.\n", ""));
  }

  private static String line(String what, FakeRequest request, Complaint complaint) {
    String place = complaint.place().isEmpty() ? "" : " " + complaint.place();
    String pointer = complaint.pointer().isEmpty() ? "" : "[Path '" + complaint.pointer() + "'] ";
    return "[ERROR][%s][%s %s%s] %s%s"
        .formatted(what, request.method(), request.path(), place, pointer, complaint.text());
  }

  static Refusal unknownPath() {
    return Refusal.of(
            404,
            900906,
            "No matching resource found in the API for the given request : Check the API documentation"
                + " and add a proper REST resource path to the invocation URL")
        .asInvalid();
  }

  static Refusal wrongMethod() {
    return Refusal.of(405, 405, "Method not allowed").asInvalid();
  }

  static Refusal wrongScope() {
    return Refusal.of(
        403, 900910, "The access token does not allow you to access the requested resource");
  }

  /** What a service that broke says. */
  static FakeAnswer broken() {
    return FakeAnswer.error(500, "Internal Server Error");
  }
}
