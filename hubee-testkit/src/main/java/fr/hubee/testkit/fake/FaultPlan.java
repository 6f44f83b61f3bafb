// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * What goes wrong, and when: the next call, the n-th, each, or some of them by chance. The first
 * rule that is due decides; a call that none concerns is answered as usual. Thread-safe.
 *
 * <p>Source: a choice of this library.
 */
public final class FaultPlan {

  /** The name under which a plan knows the endpoint of tokens, which is no operation of the API. */
  public static final String TOKEN = "token";

  private final Object lock;
  private final List<Rule> rules;
  private final String operation;

  FaultPlan() {
    this(new Object(), new ArrayList<>(), "");
  }

  private FaultPlan(Object lock, List<Rule> rules, String operation) {
    this.lock = lock;
    this.rules = rules;
    this.operation = operation;
  }

  /** Returns the same plan, whose rules to come concern one operation: {@code createFolder}. */
  public FaultPlan on(String operationId) {
    return new FaultPlan(lock, rules, Objects.requireNonNull(operationId, "operationId"));
  }

  /** Spoils the next call that no earlier rule spoils. */
  public FaultPlan next(Fault fault) {
    return nth(1, fault);
  }

  /**
   * Spoils the n-th call from now that no earlier rule spoils, and no other.
   *
   * @throws IllegalArgumentException when n is less than 1
   */
  public FaultPlan nth(int n, Fault fault) {
    if (n < 1) {
      throw new IllegalArgumentException("calls are counted from 1");
    }
    int[] left = {n};
    return add(
        new Rule(
            operation, fault, () -> "call " + left[0], () -> --left[0] == 0, () -> left[0] <= 0));
  }

  /** Spoils every call until the plan is cleared. */
  public FaultPlan always(Fault fault) {
    return add(new Rule(operation, fault, () -> "each call", () -> true, () -> false));
  }

  /**
   * Spoils calls by chance; the same seed spoils the same calls.
   *
   * @param probability 0 to 1
   */
  public FaultPlan sometimes(double probability, long seed, Fault fault) {
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException("a probability is between 0 and 1");
    }
    Random chance = new Random(seed);
    String when = "probability " + probability + ", seed " + seed;
    return add(
        new Rule(
            operation, fault, () -> when, () -> chance.nextDouble() < probability, () -> false));
  }

  private FaultPlan add(Rule rule) {
    synchronized (lock) {
      rules.add(rule);
    }
    return this;
  }

  /** Forgets every rule. */
  public void clear() {
    synchronized (lock) {
      rules.clear();
    }
  }

  /** How many rules are still to come or go on. */
  public int size() {
    synchronized (lock) {
      return rules.size();
    }
  }

  /** Returns the rules that are still to come or go on, in the order in which they are asked. */
  public List<PlannedFault> planned() {
    synchronized (lock) {
      return rules.stream().map(Rule::planned).toList();
    }
  }

  FakeAnswer apply(String operationId, FakeRequest request, Supplier<FakeAnswer> act) {
    return due(operationId).map(fault -> fault.applyTo(request, act)).orElseGet(act);
  }

  /** The rules are asked in order; those after the one that is due do not count the call. */
  private Optional<Fault> due(String operationId) {
    synchronized (lock) {
      Optional<Fault> found =
          rules.stream()
              .filter(rule -> rule.concerns(operationId) && rule.isDue.getAsBoolean())
              .map(Rule::fault)
              .findFirst();
      rules.removeIf(rule -> rule.isOver.getAsBoolean());
      return found;
    }
  }

  private record Rule(
      String operation,
      Fault fault,
      Supplier<String> when,
      BooleanSupplier isDue,
      BooleanSupplier isOver) {

    Rule {
      Objects.requireNonNull(fault, "fault");
    }

    PlannedFault planned() {
      return new PlannedFault(operation, fault.toString(), when.get());
    }

    boolean concerns(String operationId) {
      return operation.isEmpty() || operation.equals(operationId);
    }
  }
}
