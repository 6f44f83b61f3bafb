// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.internal.openapi;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * One operation of an API: its name, method and path, who may call it, what it takes and what it
 * answers. Immutable.
 */
public final class Operation {

  private final String id;
  private final String method;
  private final PathTemplate template;
  private final Set<String> scopes;
  private final List<Parameter> declared;
  private final Body body;
  private final SortedMap<Integer, Answer> answers;

  Operation(
      String id,
      String method,
      PathTemplate template,
      Set<String> scopes,
      List<Parameter> declared,
      Body body,
      Map<Integer, Answer> answers) {
    this.id = id;
    this.method = method;
    this.template = template;
    this.scopes = Set.copyOf(scopes);
    this.declared = List.copyOf(declared);
    this.body = body;
    this.answers = new TreeMap<>(answers);
  }

  /** The operation's name in the contract: {@code createFolder}. */
  public String id() {
    return id;
  }

  /** The HTTP method, upper case. */
  public String method() {
    return method;
  }

  /** The path after the base, with names in braces: {@code /folders/{folderId}}. */
  public String template() {
    return template.toString();
  }

  /** The scopes that may call it; any of them will do. */
  public Set<String> scopes() {
    return scopes;
  }

  /** The names of the query parameters that it knows. */
  public Set<String> parameters() {
    return named(Location.QUERY);
  }

  /** The names of the identifiers in its path. */
  public Set<String> pathParameters() {
    return named(Location.PATH);
  }

  private Set<String> named(Location location) {
    return declared.stream()
        .filter(parameter -> parameter.location() == location)
        .map(Parameter::name)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The statuses that it may answer. */
  public SortedSet<Integer> statuses() {
    return new TreeSet<>(answers.keySet());
  }

  /** True when what it takes is a file. */
  public boolean takesFile() {
    return !body.schemas().isEmpty() && !body.schemas().containsKey(MediaTypes.JSON);
  }

  /** Returns the identifiers in the path by their names, when the path is this operation's. */
  public Optional<Map<String, String>> identifiersIn(String path) {
    return template.match(path);
  }

  /** Returns this operation without the parameters that no published contract has. */
  public Operation withoutUndocumentedParameters() {
    List<Parameter> left = declared.stream().filter(Parameter::documented).toList();
    return new Operation(id, method, template, scopes, left, body, answers);
  }

  /** Returns this operation without the answers that the published contract does not declare. */
  public Operation withoutUndeclaredStatuses() {
    SortedMap<Integer, Answer> left = new TreeMap<>(answers);
    left.values().removeIf(answer -> !answer.declared());
    return new Operation(id, method, template, scopes, declared, body, left);
  }

  /** Returns everything in a request that the contract does not allow. */
  public List<Complaint> complaints(Incoming request) {
    return new RequestCheck(this, request).complaints().toList();
  }

  /** Returns a complaint per object of a request that carries what the hub alone decides. */
  public List<Complaint> readOnlyComplaints(Incoming request) {
    return new BodyCheck(body, request).readOnly().toList();
  }

  /** Returns everything in an answer that the contract does not allow. */
  public List<Complaint> answerComplaints(
      int status, String contentType, boolean empty, Supplier<String> text) {
    return new AnswerCheck(this, status, contentType, empty, text).complaints().toList();
  }

  List<Parameter> declared() {
    return declared;
  }

  Body body() {
    return body;
  }

  Map<Integer, Answer> answers() {
    return answers;
  }

  /** Returns for example {@code POST /folders}. */
  @Override
  public String toString() {
    return method + " " + template;
  }
}
