// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.observe;

import fr.hubee.client.event.ContractDrift;
import fr.hubee.client.event.HubeeEvent;
import fr.hubee.client.event.HubeeListener;
import fr.hubee.client.event.RequestEnded;
import fr.hubee.client.event.RetryPlanned;
import fr.hubee.client.event.TokenObtained;
import fr.hubee.client.event.TokenRefused;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes events to SLF4J, at DEBUG; what the hub newly says, at INFO. Thread-safe. */
final class LoggedEvents implements HubeeListener {

  private static final Logger EXCHANGE = LoggerFactory.getLogger("fr.hubee.client.exchange");
  private static final Logger TOKEN = LoggerFactory.getLogger("fr.hubee.client.token");
  private static final Logger DRIFT = LoggerFactory.getLogger("fr.hubee.client.drift");

  private static final Map<Class<? extends HubeeEvent>, Consumer<HubeeEvent>> LINES =
      new LinkedHashMap<>();

  static {
    line(RequestEnded.class, LoggedEvents::requestEnded);
    line(RetryPlanned.class, LoggedEvents::retryPlanned);
    line(TokenObtained.class, LoggedEvents::tokenObtained);
    line(TokenRefused.class, LoggedEvents::tokenRefused);
    line(ContractDrift.class, LoggedEvents::contractDrift);
  }

  @Override
  public void on(HubeeEvent event) {
    LINES.getOrDefault(event.getClass(), unknown -> {}).accept(event);
  }

  private static <E extends HubeeEvent> void line(Class<E> type, Consumer<E> line) {
    LINES.put(type, event -> line.accept(type.cast(event)));
  }

  private static void requestEnded(RequestEnded event) {
    Object result =
        event.status().isPresent() ? event.status().getAsInt() : event.failure().orElse("?");
    EXCHANGE.debug(
        "{}: {} ({} bytes sent, {} received) in {} ms",
        event.operation(),
        result,
        event.bytesSent(),
        event.bytesReceived(),
        event.took().toMillis());
  }

  private static void retryPlanned(RetryPlanned event) {
    EXCHANGE.debug(
        "{}: attempt {} failed ({}), sent again in {} ms",
        event.operation(),
        event.attempt(),
        event.reason(),
        event.pause().toMillis());
  }

  private static void tokenObtained(TokenObtained event) {
    TOKEN.debug("new token, scope {}, used until {}", event.scope(), event.usedUntil());
  }

  private static void tokenRefused(TokenRefused event) {
    TOKEN.debug(
        "{}: the token is not accepted{}",
        event.operation(),
        event.replayed() ? ", sent again with a new one" : "");
  }

  private static void contractDrift(ContractDrift event) {
    DRIFT.info("{}: {}", event.operation(), event.what());
  }
}
