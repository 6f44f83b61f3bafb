// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.rule;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One rule met by one input: where, how serious, what is wrong, what to do. Immutable. Holds no
 * personal data: it may be logged.
 *
 * <p>Source: a choice of this library.
 */
public final class Violation implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Rule rule;
  private final Severity severity;
  private final String path;
  private final Message message;
  private final Message remedy;

  Violation(Rule rule, Severity severity, String path, Message message, Message remedy) {
    this.rule = rule;
    this.severity = severity;
    this.path = Objects.requireNonNull(path, "path");
    this.message = message;
    this.remedy = remedy;
  }

  /**
   * Returns the same violation with another severity: a sandbox forgives what production refuses.
   */
  public Violation as(Severity other) {
    return new Violation(rule, Objects.requireNonNull(other, "other"), path, message, remedy);
  }

  /** Returns the same violation at a place inside another: a property, an index, or that itself. */
  Violation under(String outer) {
    String joint = path.isEmpty() || path.startsWith("[") ? "" : ".";
    return new Violation(rule, severity, outer + joint + path, message, remedy);
  }

  /** The rule that is broken. */
  public Rule rule() {
    return rule;
  }

  /** The stable code of the rule. */
  public String code() {
    return rule.code();
  }

  /** How serious it is here. */
  public Severity severity() {
    return severity;
  }

  /** Where, as a property path a web page can use: {@code siret}, {@code demarches[AEC]}. */
  public String path() {
    return path;
  }

  /** What is wrong. */
  public Message message() {
    return message;
  }

  /** What to do. */
  public Message remedy() {
    return remedy;
  }

  /** The document that the rule comes from. */
  public Source source() {
    return rule.source();
  }

  /** True when people must decide: the case is neither accepted nor refused by the library. */
  public boolean escalates() {
    return severity == Severity.ERROR && rule.escalationContact().isPresent();
  }

  /** Turns it into an exception, for the caller who chooses to throw. */
  public ViolationsException asException() {
    return Violations.of(this).asException();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Violation that
        && rule.code().equals(that.rule.code())
        && severity == that.severity
        && path.equals(that.path)
        && message.equals(that.message)
        && remedy.equals(that.remedy);
  }

  @Override
  public int hashCode() {
    return Objects.hash(rule.code(), severity, path, message, remedy);
  }

  /** Returns for example {@code ERROR SIRET_CHECKSUM at siret: the key of this SIRET is wrong}. */
  @Override
  public String toString() {
    return severity + " " + code() + " at " + path + ": " + message.english();
  }
}
