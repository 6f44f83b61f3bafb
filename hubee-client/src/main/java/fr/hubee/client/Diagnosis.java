// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import fr.hubee.client.auth.Scope;
import fr.hubee.client.doctor.DoctorRules;
import fr.hubee.client.error.AccessDeniedException;
import fr.hubee.client.error.AuthenticationFailedException;
import fr.hubee.client.error.HubUnavailableException;
import fr.hubee.client.error.HubeeException;
import fr.hubee.client.error.UnexpectedAnswerException;
import fr.hubee.client.spi.RequestNotSentException;
import fr.hubee.core.rule.Rule;
import fr.hubee.core.rule.Violation;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/** What a failure is the sign of, as one table read from top to bottom. */
final class Diagnosis {

  private static final int DEEPEST_CAUSE = 10;
  private static final int PROXY_WANTS_A_PASSWORD = 407;
  private static final int THROTTLED = 429;
  private static final Set<Scope> KNOWN = Set.of(Scope.SI, Scope.OSL, Scope.ADMIN);

  private static final Set<Rule> BEFORE_THE_PROXY =
      Set.of(DoctorRules.DOCTOR_DNS, DoctorRules.DOCTOR_TCP);

  private static final Set<Rule> WITH_THE_STATUS =
      Set.of(DoctorRules.DOCTOR_HUB_DOWN, DoctorRules.DOCTOR_REFUSED);

  private static final List<Sign> SIGNS =
      List.of(
          sign(is(AuthenticationFailedException.class), DoctorRules.DOCTOR_CREDENTIALS),
          sign(is(AccessDeniedException.class), DoctorRules.DOCTOR_SCOPE),
          sign(status(PROXY_WANTS_A_PASSWORD), DoctorRules.DOCTOR_PROXY_REFUSES),
          sign(status(THROTTLED), DoctorRules.DOCTOR_THROTTLED),
          sign(below(UnknownHostException.class), DoctorRules.DOCTOR_DNS),
          sign(Diagnosis::isAboutTrust, DoctorRules.DOCTOR_TLS_TRUST),
          sign(below(SSLException.class), DoctorRules.DOCTOR_TLS),
          sign(below(RequestNotSentException.class), DoctorRules.DOCTOR_TCP),
          sign(is(UnexpectedAnswerException.class), DoctorRules.DOCTOR_NOT_THE_HUB),
          sign(failed -> failed.status().isEmpty(), DoctorRules.DOCTOR_NO_ANSWER),
          sign(is(HubUnavailableException.class), DoctorRules.DOCTOR_HUB_DOWN));

  private final Patient patient;

  Diagnosis(Patient patient) {
    this.patient = patient;
  }

  Violation ofToken(HubeeException failed) {
    return of(failed, "tokenEndpoint", patient.environment().tokenEndpoint(), rule(failed));
  }

  Violation ofApi(HubeeException failed) {
    Rule rule = rule(failed);
    return of(
        failed,
        "apiBase",
        patient.environment().apiBase(),
        rule == DoctorRules.DOCTOR_CREDENTIALS ? DoctorRules.DOCTOR_TOKEN_REFUSED : rule);
  }

  /** A scope of which no reading is known proves nothing by being denied one. */
  Violation ofDenial() {
    Rule rule =
        KNOWN.contains(patient.scope())
            ? DoctorRules.DOCTOR_SCOPE
            : DoctorRules.DOCTOR_SCOPE_UNVERIFIED;
    return rule.at("scope", patient.scope());
  }

  private static Rule rule(HubeeException failed) {
    return SIGNS.stream()
        .filter(sign -> sign.when().test(failed))
        .findFirst()
        .map(Sign::rule)
        .orElse(DoctorRules.DOCTOR_REFUSED);
  }

  private Violation of(HubeeException failed, String path, URI address, Rule rule) {
    if (rule == DoctorRules.DOCTOR_SCOPE) {
      return ofDenial();
    }
    Optional<String> proxy = BEFORE_THE_PROXY.contains(rule) ? proxy(address) : Optional.empty();
    if (proxy.isPresent()) {
      return DoctorRules.DOCTOR_PROXY_UNREACHABLE.at("proxy", proxy.get());
    }
    return WITH_THE_STATUS.contains(rule)
        ? rule.at(path, address.getHost(), failed.status().orElse(0))
        : rule.at(path, address.getHost());
  }

  /** Returns the host and the port of the proxy that stands before an address. */
  private Optional<String> proxy(URI address) {
    return patient
        .proxy()
        .or(() -> ofTheJvm(address))
        .map(proxy -> proxy.getHostString() + ":" + proxy.getPort());
  }

  private static Optional<InetSocketAddress> ofTheJvm(URI address) {
    return Stream.ofNullable(ProxySelector.getDefault())
        .flatMap(selector -> selector.select(address).stream())
        .map(Proxy::address)
        .filter(InetSocketAddress.class::isInstance)
        .map(InetSocketAddress.class::cast)
        .findFirst();
  }

  private static boolean isAboutTrust(HubeeException failed) {
    return causes(failed)
        .anyMatch(any -> any instanceof RequestNotSentException sent && sent.isAboutTrust());
  }

  private static Predicate<HubeeException> is(Class<? extends HubeeException> type) {
    return type::isInstance;
  }

  private static Predicate<HubeeException> status(int status) {
    return failed -> failed.status().orElse(0) == status;
  }

  private static Predicate<HubeeException> below(Class<? extends Throwable> type) {
    return failed -> causes(failed).anyMatch(type::isInstance);
  }

  private static Stream<Throwable> causes(HubeeException failed) {
    return Stream.<Throwable>iterate(failed, Objects::nonNull, Throwable::getCause)
        .limit(DEEPEST_CAUSE);
  }

  private static Sign sign(Predicate<HubeeException> when, Rule rule) {
    return new Sign(when, rule);
  }

  private record Sign(Predicate<HubeeException> when, Rule rule) {}
}
