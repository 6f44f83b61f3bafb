// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.internal.openapi;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks at a request in the order in which the gateway does: headers, path, body, query. */
record RequestCheck(Operation operation, Incoming request) {

  Stream<Complaint> complaints() {
    return Stream.of(
            new BodyCheck(operation.body(), request).contentType(),
            ofParameters(Location.HEADER),
            ofParameters(Location.PATH),
            new BodyCheck(operation.body(), request).content(),
            ofParameters(Location.QUERY),
            unexpected())
        .flatMap(complaints -> complaints);
  }

  private Stream<Complaint> ofParameters(Location location) {
    return operation.declared().stream()
        .filter(parameter -> parameter.location() == location)
        .flatMap(parameter -> parameter.complaints(values(parameter), operation.template()));
  }

  private List<String> values(Parameter parameter) {
    return switch (parameter.location()) {
      case HEADER -> request.header().apply(parameter.name()).stream().toList();
      case PATH ->
          Optional.ofNullable(request.identifiers().get(parameter.name())).stream().toList();
      case QUERY -> request.query().getOrDefault(parameter.name(), List.of());
    };
  }

  private Stream<Complaint> unexpected() {
    return request.query().keySet().stream()
        .filter(name -> !operation.parameters().contains(name))
        .map(
            name ->
                Complaint.of(
                        "Query parameter '%s' is unexpected on path \"%s\""
                            .formatted(name, operation.template()))
                    .at(Location.QUERY.place(name)));
  }
}
