// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import fr.hubee.client.auth.AccessToken;
import fr.hubee.client.auth.ClientCredentialsTokenProvider;
import fr.hubee.client.auth.Scope;
import fr.hubee.client.auth.TokenProvider;
import fr.hubee.client.doctor.DoctorReport;
import fr.hubee.client.doctor.DoctorRules;
import fr.hubee.client.error.AccessDeniedException;
import fr.hubee.client.error.HubeeException;
import fr.hubee.client.internal.observe.Observers;
import fr.hubee.client.internal.pipeline.JsonCalls;
import fr.hubee.client.internal.wire.Call;
import fr.hubee.client.internal.wire.Endpoint;
import fr.hubee.client.internal.wire.Exchange;
import fr.hubee.client.internal.wire.IdentifiedTransport;
import fr.hubee.client.internal.wire.Sender;
import fr.hubee.client.internal.wire.Witness;
import fr.hubee.client.retry.RetryPolicy;
import fr.hubee.core.rule.Violation;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Looks at one client: asks for a token of its own, then for one of the simplest readings that the
 * scope allows, each once, and changes nothing at the hub. Not thread-safe: one per look.
 */
final class Doctor {

  private static final Duration SKEW = Duration.ofSeconds(60);
  private static final Endpoint NOTIFICATIONS =
      new Endpoint("GET", "/teledossiers/v1/notifications");
  private static final Endpoint SUBSCRIPTIONS = new Endpoint("GET", Resource.SUBSCRIPTIONS.path());
  private static final Set<Scope> READ_SUBSCRIPTIONS = Set.of(Scope.ADMIN, Scope.OSL);

  private final Patient patient;
  private final Diagnosis diagnosis;
  private final Witness witness;
  private final List<Violation> findings = new ArrayList<>();

  Doctor(Patient patient) {
    this.patient = patient;
    this.diagnosis = new Diagnosis(patient);
    this.witness = new Witness(patient.transport(), patient.clock());
  }

  DoctorReport examine() {
    Instant at = patient.clock().instant();
    identification();
    Optional<AccessToken> token = token();
    token.ifPresent(this::api);
    Optional<Duration> skew = witness.skew();
    skew.filter(found -> found.abs().compareTo(SKEW) >= 0)
        .ifPresent(found -> add(DoctorRules.DOCTOR_CLOCK.at("clock", found.abs().toSeconds())));
    return new DoctorReport(
        patient.environment().name(),
        patient.scope().value(),
        at,
        token.map(AccessToken::expiresAt),
        skew,
        findings);
  }

  private void identification() {
    Map<String, String> lost = patient.identification().disfigured();
    lost.keySet().stream()
        .sorted()
        .map(header -> DoctorRules.DOCTOR_IDENTIFICATION.at(header, header))
        .forEach(this::add);
  }

  private Optional<AccessToken> token() {
    try {
      return Optional.of(tokens().token());
    } catch (HubeeException failed) {
      add(diagnosis.ofToken(failed));
    } catch (RuntimeException failed) {
      String what = failed.getClass().getSimpleName();
      add(DoctorRules.DOCTOR_TOKEN_PROVIDER.at("tokenProvider", what));
    }
    return Optional.empty();
  }

  private TokenProvider tokens() {
    return patient
        .tokenProvider()
        .orElseGet(
            () ->
                ClientCredentialsTokenProvider.builder(
                        patient.environment().tokenEndpoint(),
                        patient.credentials(),
                        patient.scope(),
                        identified())
                    .clock(patient.clock())
                    .retries(RetryPolicy.none())
                    .listener(patient.listener())
                    .build());
  }

  private IdentifiedTransport identified() {
    return new IdentifiedTransport(witness, patient.identification().headers());
  }

  private void api(AccessToken token) {
    try {
      ask(calls(token));
    } catch (AccessDeniedException denied) {
      add(diagnosis.ofDenial());
    } catch (HubeeException failed) {
      add(diagnosis.ofApi(failed));
    }
  }

  private JsonCalls calls(AccessToken token) {
    Sender exchange =
        new Exchange(identified(), patient.clock(), new Observers(patient.listener()));
    return new JsonCalls(new Bearer(exchange, token), patient.limits());
  }

  private void ask(JsonCalls calls) {
    if (patient.scope().equals(Scope.SI)) {
      Queue queue = Queue.in(calls, call(NOTIFICATIONS, "?maxResult=" + Queue.LOOKED_AT));
      findings.addAll(queue.findings(patient.clock().instant()));
    } else {
      calls.list(call(SUBSCRIPTIONS, "?offSet=0&maxResult=1"), json -> json);
      if (!READ_SUBSCRIPTIONS.contains(patient.scope())) {
        add(diagnosis.ofDenial());
      }
    }
  }

  private Call call(Endpoint endpoint, String query) {
    return endpoint.call(patient.environment().apiBase(), query);
  }

  private void add(Violation finding) {
    findings.add(finding);
  }
}
