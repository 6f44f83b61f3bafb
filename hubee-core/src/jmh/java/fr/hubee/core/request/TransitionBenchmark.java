// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.request;

import com.github.oxo42.stateless4j.StateMachine;
import com.github.oxo42.stateless4j.StateMachineConfig;
import fr.hubee.core.commune.Commune;
import fr.hubee.core.commune.CommuneKind;
import fr.hubee.core.demarche.DemarcheCatalogue;
import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.demarche.Operator;
import fr.hubee.core.demarche.RequestForm;
import fr.hubee.core.identity.CodeCommune;
import fr.hubee.core.identity.Contact;
import fr.hubee.core.identity.Siret;
import fr.hubee.core.lifecycle.Guard;
import fr.hubee.core.lifecycle.Outcome;
import fr.hubee.core.lifecycle.Transition;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Deciding and applying one approval. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(
    value = 2,
    jvmArgs = {"-Xms512m", "-Xmx512m", "-XX:+AlwaysPreTouch", "-XX:+UseSerialGC"})
public class TransitionBenchmark {

  /** For JMH. */
  public TransitionBenchmark() {}

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneOffset.UTC);
  private static final Actor AGENT = Actor.operator(Operator.DILA, "agent-4");

  private final SubscriptionRequest submitted = submitted();
  private RequestState from = RequestState.SUBMITTED;
  private RequestEvent event = RequestEvent.APPROVE;
  private RequestFacts facts =
      new RequestFacts(Role.OPERATOR, true, false, true, false, false, false, false, false, false);

  private RequestState held = RequestState.SUBMITTED;
  private final StateMachine<RequestState, RequestEvent> stateless4j =
      new StateMachine<>(RequestState.SUBMITTED, () -> held, state -> held = state, everyPair());
  private final StateMachine<RequestState, RequestEvent> guardedStateless4j =
      new StateMachine<>(RequestState.SUBMITTED, () -> held, state -> held = state, everyRow());

  /** The same rows with their conditions. */
  private StateMachineConfig<RequestState, RequestEvent> everyRow() {
    StateMachineConfig<RequestState, RequestEvent> config = new StateMachineConfig<>();
    for (Transition<RequestState, RequestEvent, RequestFacts> row :
        RequestLifecycle.table().rows()) {
      if (row.from() == row.to()) {
        config.configure(row.from()).permitReentryIf(row.event(), () -> holds(row));
      } else {
        config.configure(row.from()).permitIf(row.event(), row.to(), () -> holds(row));
      }
    }
    return config;
  }

  private boolean holds(Transition<RequestState, RequestEvent, RequestFacts> row) {
    for (Guard<RequestFacts> guard : row.guards()) {
      if (!guard.holds().test(facts)) {
        return false;
      }
    }
    return true;
  }

  /** One transition per pair, without any condition. */
  private static StateMachineConfig<RequestState, RequestEvent> everyPair() {
    StateMachineConfig<RequestState, RequestEvent> config = new StateMachineConfig<>();
    Set<String> known = new HashSet<>();
    for (Transition<RequestState, RequestEvent, RequestFacts> row :
        RequestLifecycle.table().rows()) {
      if (row.from() != row.to() && known.add(row.from() + " " + row.event())) {
        config.configure(row.from()).permit(row.event(), row.to());
      }
    }
    return config;
  }

  private static SubscriptionRequest submitted() {
    return SubscriptionRequest.draft(
            "42",
            RequestForm.BUNDLE,
            new Commune(
                CommuneKind.ACTUELLE,
                CodeCommune.parse("92023"),
                "Clamart",
                null,
                null,
                List.of(),
                List.of()),
            Siret.parse("21920023500014"))
        .demarches(DemarcheCatalogue.standard().find(DemarcheCode.AEC).stream().toList())
        .administrator(
            new Contact("Nom", "Prénom", "prenom.nom@ville.fr", "0140950000", "Secrétaire"))
        .termsAccepted(true)
        .build()
        .act(RequestEvent.SUBMIT, Actor.applicant("user-17"), CLOCK)
        .orThrow();
  }

  /** The rival of the decision: a switch over enums, with the same conditions. */
  @Benchmark
  public RequestState decideBySwitch() {
    return bySwitch(from, event, facts);
  }

  private static RequestState bySwitch(RequestState from, RequestEvent event, RequestFacts facts) {
    boolean agent = facts.by() == Role.OPERATOR && facts.entitled();
    boolean applicant = facts.by() == Role.APPLICANT && facts.entitled();
    return switch (from) {
      case DRAFT ->
          event == RequestEvent.SUBMIT && applicant && facts.complete() && !facts.needsPeople()
              ? RequestState.SUBMITTED
              : null;
      case SUBMITTED ->
          switch (event) {
            case APPROVE -> agent ? RequestState.VALIDATED : null;
            case REQUEST_CHANGES ->
                agent && facts.reasonGiven() ? RequestState.CHANGES_REQUESTED : null;
            case REFUSE ->
                agent && facts.reasonGiven()
                    ? facts.reopening() ? RequestState.VALIDATED : RequestState.REFUSED
                    : null;
            default -> null;
          };
      case VALIDATED -> event == RequestEvent.REVOKE && agent ? RequestState.REVOKED : null;
      default -> null;
    };
  }

  /** Ours: the table, with its outcome. */
  @Benchmark
  public Outcome<RequestState> decide() {
    return RequestLifecycle.table().decide(from, event, facts);
  }

  /** The rival of the application: stateless4j fires by the same conditions, without history. */
  @Benchmark
  public RequestState fireGuardedStateless4j() {
    held = RequestState.SUBMITTED;
    guardedStateless4j.fire(RequestEvent.APPROVE);
    return held;
  }

  /** The same without the conditions: less than what is asked of us. */
  @Benchmark
  public RequestState fireStateless4j() {
    held = RequestState.SUBMITTED;
    stateless4j.fire(RequestEvent.APPROVE);
    return held;
  }

  /** Ours: decided, and applied with its history record. */
  @Benchmark
  public Outcome<HistoryEntry> decideAndRecord() {
    return RequestLifecycle.table()
        .decide(from, event, facts)
        .map(to -> new HistoryEntry(CLOCK.instant(), AGENT, event, from, to, null));
  }

  /** Ours, the whole act: rights, dates, habilitation granted, request copied with its history. */
  @Benchmark
  public Outcome<SubscriptionRequest> wholeAct() {
    return submitted.act(RequestEvent.APPROVE, AGENT, CLOCK);
  }
}
