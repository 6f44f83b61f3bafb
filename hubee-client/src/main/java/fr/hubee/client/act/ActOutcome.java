// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.act;

import fr.hubee.core.rule.Violation;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What one whole act came to, and what it was about as the hub last said. Immutable as far as its
 * value is.
 *
 * <p>Source: a choice of this library.
 *
 * @param <T> an organisation or a subscription
 * @param did what was done
 * @param value the hub's object: as answered when it was created or changed, as read otherwise
 * @param fields what was changed, by the names of the contract; empty unless {@link Did#CHANGED}
 * @param refusal why nothing was done, and what to do instead; empty unless {@link Did#REFUSED}
 */
public record ActOutcome<T>(Did did, T value, List<String> fields, Optional<Violation> refusal) {

  public ActOutcome {
    Objects.requireNonNull(did, "did");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(refusal, "refusal");
    fields = List.copyOf(fields);
  }

  /** Returns an outcome without changed fields or refusal. */
  public static <T> ActOutcome<T> of(Did did, T value) {
    return new ActOutcome<>(did, value, List.of(), Optional.empty());
  }

  /** Returns the outcome of a change of these fields. */
  public static <T> ActOutcome<T> changed(T value, List<String> fields) {
    return new ActOutcome<>(Did.CHANGED, value, fields, Optional.empty());
  }

  /** Returns the outcome of an act that the state of the object does not allow. */
  public static <T> ActOutcome<T> refused(T value, Violation why) {
    return new ActOutcome<>(Did.REFUSED, value, List.of(), Optional.of(why));
  }

  /** True unless the act was refused: what was asked for is so. */
  public boolean isDone() {
    return did != Did.REFUSED;
  }

  /** Returns what was done, the names of the fields and the code of a refusal: no person. */
  @Override
  public String toString() {
    return did + fields.toString() + refusal.map(why -> " " + why.code()).orElse("") + " " + value;
  }
}
