// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.api;

import fr.hubee.testkit.fake.FakeRequest;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The four parameters of a list: what is kept, and which slice. Immutable. */
record Listing(Set<String> states, Optional<String> siret, int limit, int offset) {

  private static final int USUAL = 10;
  private static final int MOST = 1_000;

  static Listing of(FakeRequest request) {
    Set<String> states = new HashSet<>(values(request, "state"));
    states.addAll(values(request, "state[]"));
    return new Listing(
        states,
        request.parameter("siret").filter(text -> !text.isBlank()),
        limit(request, USUAL, MOST),
        number(request, "offset").orElse(0));
  }

  private static List<String> values(FakeRequest request, String name) {
    return request.query().getOrDefault(name, List.of()).stream()
        .filter(text -> !text.isBlank())
        .toList();
  }

  /** Nothing, nonsense, zero and less are the usual; too much is the most. */
  static int limit(FakeRequest request, int usual, int most) {
    int wanted = number(request, "limit").filter(number -> number > 0).orElse(usual);
    return Math.min(wanted, most);
  }

  private static Optional<Integer> number(FakeRequest request, String name) {
    return request
        .parameter(name)
        .filter(text -> text.matches("[0-9]{1,18}"))
        .map(text -> (int) Math.min(Long.parseLong(text), Integer.MAX_VALUE));
  }

  boolean keeps(String state, String organisation) {
    return (states.isEmpty() || states.contains(state))
        && siret.filter(wanted -> !wanted.equals(organisation)).isEmpty();
  }

  <E> List<E> slice(Stream<E> newestFirst) {
    return newestFirst.skip(offset).limit(limit).toList();
  }
}
