// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import fr.hubee.testkit.internal.openapi.Complaint;
import fr.hubee.testkit.internal.openapi.Incoming;
import fr.hubee.testkit.internal.openapi.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What stands before the services: finds the operation, lets a request through or refuses it, and
 * looks at what the services answer. Not thread-safe by itself.
 */
final class Gateway {

  /** What the real upload service says when there is no file: it breaks its own contract. */
  private static final FakeAnswer ERRORS_THAT_ARE_NO_LIST =
      new FakeAnswer(400, Map.of(), "{\"errors\":{}}");

  private final Set<Tolerance> tolerances;
  private final Map<String, FakeCall.Handler> services;
  private final List<Operation> operations;
  private final Defects defects = new Defects();

  Gateway(Set<Tolerance> tolerances, Map<String, FakeCall.Handler> services) {
    this.tolerances = Set.copyOf(tolerances);
    this.services = Map.copyOf(services);
    this.operations = Operations.all().stream().map(this::asTolerated).toList();
  }

  private Operation asTolerated(Operation operation) {
    Operation known =
        tolerances.contains(Tolerance.UNDOCUMENTED_PARAMETERS)
            ? operation
            : operation.withoutUndocumentedParameters();
    return tolerances.contains(Tolerance.UNDECLARED_STATUSES)
        ? known
        : known.withoutUndeclaredStatuses();
  }

  /** Returns the operation that a request asks for, or refuses: no such path, no such method. */
  Operation operation(FakeRequest request) {
    List<Operation> onPath =
        operations.stream()
            .filter(operation -> operation.identifiersIn(request.path()).isPresent())
            .toList();
    if (onPath.isEmpty()) {
      throw Voice.unknownPath();
    }
    return onPath.stream()
        .filter(operation -> operation.method().equals(request.method()))
        .findFirst()
        .orElseThrow(Voice::wrongMethod);
  }

  /** True when there is a service for this operation. */
  boolean serves(String operation) {
    return services.containsKey(operation);
  }

  /** Answers a caller who is known, or refuses: the scope first, then what breaks the contract. */
  FakeAnswer answer(FakeRequest request, Caller caller, Operation operation) {
    if (!operation.scopes().contains(caller.scope())) {
      throw Voice.wrongScope();
    }
    Map<String, String> identifiers = operation.identifiersIn(request.path()).orElseThrow();
    refuse(request, operation, identifiers);
    if (operation.takesFile() && request.content().isEmpty()) {
      return Voice.badResponse(request, complaints(operation, ERRORS_THAT_ARE_NO_LIST));
    }
    FakeCall.Handler service =
        Optional.ofNullable(services.get(operation.id())).orElseThrow(Voice::unknownPath);
    return looked(request, operation, served(service, new FakeCall(request, caller, identifiers)));
  }

  private void refuse(FakeRequest request, Operation operation, Map<String, String> identifiers) {
    Incoming incoming =
        new Incoming(
            identifiers,
            request.query(),
            request::header,
            request.content().isEmpty(),
            request::body);
    List<Complaint> complaints = new ArrayList<>(operation.complaints(incoming));
    if (!tolerances.contains(Tolerance.READ_ONLY_PROPERTIES)) {
      complaints.addAll(operation.readOnlyComplaints(incoming));
    }
    if (!complaints.isEmpty()) {
      throw Voice.badRequest(request, complaints);
    }
  }

  /** A service that breaks is a defect of this fake: its caller gets what a broken hub says. */
  private FakeAnswer served(FakeCall.Handler service, FakeCall call) {
    try {
      return service.answer(call);
    } catch (Refusal refusal) {
      return refusal.answer();
    } catch (RuntimeException broken) {
      defects.add(call.request() + ": " + broken);
      return Voice.broken();
    }
  }

  private FakeAnswer looked(FakeRequest request, Operation operation, FakeAnswer answer) {
    List<Complaint> complaints = complaints(operation, answer);
    if (complaints.isEmpty()) {
      return answer;
    }
    FakeAnswer bad = Voice.badResponse(request, complaints);
    if (!complaints(Operations.named(operation.id()), answer).isEmpty()) {
      defects.add(request + " answered " + answer + ", told as " + bad.body());
    }
    return bad;
  }

  private static List<Complaint> complaints(Operation operation, FakeAnswer answer) {
    return operation.answerComplaints(
        answer.status(), answer.contentType(), answer.content().isEmpty(), answer::body);
  }

  List<String> defects() {
    return defects.all();
  }

  void clear() {
    defects.clear();
  }
}
