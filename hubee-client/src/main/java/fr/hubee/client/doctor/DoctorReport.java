// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.doctor;

import fr.hubee.core.rule.Message;
import fr.hubee.core.rule.Severity;
import fr.hubee.core.rule.Violation;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a client found out about itself. Holds no secret, no token and no person: it may be logged
 * and sent to the support. Immutable and thread-safe.
 *
 * <p>Source: a choice of this library.
 *
 * @param environment how the hub is called
 * @param scope what tokens are asked for
 * @param at when it looked
 * @param tokenUsedUntil how long the token that it got is used; empty when it got none
 * @param clockSkew the hub's clock less this machine's, to the second; empty when nothing answered
 * @param findings what there is to know or to mend, in the order in which it was found
 */
public record DoctorReport(
    String environment,
    String scope,
    Instant at,
    Optional<Instant> tokenUsedUntil,
    Optional<Duration> clockSkew,
    List<Violation> findings) {

  public DoctorReport {
    Objects.requireNonNull(environment, "environment");
    Objects.requireNonNull(scope, "scope");
    Objects.requireNonNull(at, "at");
    findings = List.copyOf(findings);
  }

  /** True when nothing that was found keeps the client from working. */
  public boolean isHealthy() {
    return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
  }

  /** Says all of it, a line each, with what to do. */
  public Message told() {
    Message verdict =
        isHealthy()
            ? new Message("Le client peut travailler.", "The client can work.")
            : new Message("Le client ne peut pas travailler.", "The client cannot work.");
    return new Message(told(verdict, Message::french), told(verdict, Message::english));
  }

  private String told(Message verdict, Function<Message, String> language) {
    return findings.stream()
        .map(finding -> line(finding, language))
        .collect(
            Collectors.joining(
                "", "HubEE " + environment + ", " + scope + ": " + language.apply(verdict), ""));
  }

  private static String line(Violation finding, Function<Message, String> language) {
    return "\n- "
        + finding.code()
        + ": "
        + language.apply(finding.message())
        + " → "
        + language.apply(finding.remedy());
  }

  /** Returns the environment, the scope and the codes that were found. */
  @Override
  public String toString() {
    return "DoctorReport["
        + environment
        + ", "
        + scope
        + ", "
        + findings.stream().map(Violation::code).toList()
        + "]";
  }
}
