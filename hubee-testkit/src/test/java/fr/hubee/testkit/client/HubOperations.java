// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.client;

import fr.hubee.client.spi.TransportRequest;
import fr.hubee.testkit.internal.openapi.Complaint;
import fr.hubee.testkit.internal.openapi.Incoming;
import fr.hubee.testkit.internal.openapi.OpenApiDocument;
import fr.hubee.testkit.internal.openapi.Operation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The operations of HubEE V1 by the documents of this module, found by what a client sends. */
final class HubOperations {

  private static final List<Operation> ALL =
      Stream.of("folder", "subscription", "organization", "process")
          .map(OpenApiDocument::named)
          .flatMap(document -> document.operations().stream())
          .toList();

  private HubOperations() {}

  static List<Operation> all() {
    return ALL;
  }

  static Operation named(String id) {
    return ALL.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }

  /** The operation that a request calls; a template without places wins. */
  static Operation of(TransportRequest request) {
    return ALL.stream()
        .filter(each -> each.method().equals(request.method()))
        .filter(each -> each.identifiersIn(request.uri().getRawPath()).isPresent())
        .min(Comparator.comparingInt(each -> each.pathParameters().size()))
        .orElseThrow();
  }

  /** All that the documents have against a request, what the hub alone decides included. */
  static List<Complaint> complaints(TransportRequest request) {
    Operation operation = of(request);
    Incoming incoming = incoming(operation, request);
    List<Complaint> found = new ArrayList<>(operation.complaints(incoming));
    found.addAll(operation.readOnlyComplaints(incoming));
    return found;
  }

  private static Incoming incoming(Operation operation, TransportRequest request) {
    Map<String, String> identifiers = new LinkedHashMap<>();
    operation
        .identifiersIn(request.uri().getRawPath())
        .orElseThrow()
        .forEach((name, value) -> identifiers.put(name, decoded(value)));
    return new Incoming(
        identifiers,
        query(request),
        name -> Optional.ofNullable(request.headers().get(name)),
        request.body().isEmpty(),
        () -> body(request));
  }

  private static Map<String, List<String>> query(TransportRequest request) {
    Map<String, List<String>> query = new LinkedHashMap<>();
    String raw = request.uri().getRawQuery();
    for (String each : raw == null ? new String[0] : raw.split("&")) {
      String[] parts = each.split("=", 2);
      query.computeIfAbsent(parts[0], name -> new ArrayList<>()).add(decoded(parts[1]));
    }
    return query;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  static String body(TransportRequest request) {
    try (InputStream in = request.body().orElseThrow().open()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
