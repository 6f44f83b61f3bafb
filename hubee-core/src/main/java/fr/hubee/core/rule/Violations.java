// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.rule;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a check found, in the order found; possibly nothing. Immutable.
 *
 * <p>Source: a choice of this library.
 */
public final class Violations implements Iterable<Violation>, Serializable {

  private static final long serialVersionUID = 1L;

  private static final Violations NONE = new Violations(List.of());

  @SuppressWarnings("serial") // lists of the JDK, and they are serializable
  private final List<Violation> all;

  private Violations(List<Violation> all) {
    this.all = all;
  }

  /** Returns the empty answer. */
  public static Violations none() {
    return NONE;
  }

  /** Returns these violations. */
  public static Violations of(Violation... violations) {
    return of(List.of(violations));
  }

  /** Returns these violations, copied. */
  public static Violations of(List<Violation> violations) {
    return violations.isEmpty() ? NONE : new Violations(List.copyOf(violations));
  }

  /** Returns these violations followed by the others. */
  public Violations and(Violations others) {
    if (others.isEmpty() || isEmpty()) {
      return isEmpty() ? others : this;
    }
    List<Violation> both = new ArrayList<>(all);
    both.addAll(others.all);
    return of(both);
  }

  /** True when the check found nothing at all, not even a warning. */
  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** True when something blocks, an escalation included. */
  public boolean hasErrors() {
    return has(Severity.ERROR);
  }

  private boolean has(Severity severity) {
    for (Violation violation : all) {
      if (violation.severity() == severity) {
        return true;
      }
    }
    return false;
  }

  /** Returns those of one severity, in order. */
  public List<Violation> of(Severity severity) {
    return all.isEmpty()
        ? List.of()
        : all.stream().filter(violation -> violation.severity() == severity).toList();
  }

  /**
   * Returns the same violations, seen from further out: {@code email} becomes {@code
   * administrator.email} under {@code administrator}. Under an empty path nothing changes.
   */
  public Violations under(String path) {
    if (isEmpty() || path.isEmpty()) {
      return this;
    }
    List<Violation> further = new ArrayList<>(all.size());
    for (Violation violation : all) {
      further.add(violation.under(path));
    }
    return of(further);
  }

  /** Returns those at exactly this path, in order. */
  public Violations at(String path) {
    return of(all.stream().filter(violation -> violation.path().equals(path)).toList());
  }

  /** Returns the first violation of this rule, if any. */
  public Optional<Violation> find(Rule rule) {
    for (Violation violation : all) {
      if (violation.code().equals(rule.code())) {
        return Optional.of(violation);
      }
    }
    return Optional.empty();
  }

  /** True when this rule is broken. */
  public boolean contains(Rule rule) {
    return find(rule).isPresent();
  }

  /**
   * Turns them into an exception, for the caller who chooses to throw.
   *
   * @throws IllegalStateException when there is nothing to throw
   */
  public ViolationsException asException() {
    if (all.isEmpty()) {
      throw new IllegalStateException("no violation, nothing to throw");
    }
    return new ViolationsException(this);
  }

  /** Returns all of them, in order. */
  public List<Violation> asList() {
    return all;
  }

  /** Returns all of them, in order. */
  public Stream<Violation> stream() {
    return all.stream();
  }

  @Override
  public Iterator<Violation> iterator() {
    return all.iterator();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Violations that && all.equals(that.all);
  }

  @Override
  public int hashCode() {
    return all.hashCode();
  }

  /** Returns one violation per line. */
  @Override
  public String toString() {
    return all.stream().map(Violation::toString).collect(Collectors.joining("\n"));
  }
}
