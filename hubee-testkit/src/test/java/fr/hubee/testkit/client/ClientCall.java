// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.client;

import fr.hubee.client.HubeeClient;
import fr.hubee.client.HubeeEnvironment;
import fr.hubee.client.Identification;
import fr.hubee.client.auth.ClientCredentials;
import fr.hubee.client.auth.Scope;
import fr.hubee.client.retry.RetryPolicy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * One operation of the hub as a client calls it.
 *
 * @param operation its name in the contract
 * @param shown how it is written
 * @param scope of the client
 * @param patchByPost whether the client sends POST for PATCH
 * @param act the call
 */
record ClientCall(String operation, String shown, Scope scope, boolean patchByPost, Act act) {

  /** What is done with a client; returns what the client returned, null for nothing. */
  interface Act {
    Object on(HubeeClient client) throws Exception;
  }

  static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

  Object make(RecordingHub hub) throws Exception {
    try (HubeeClient client = client(hub)) {
      return act.on(client);
    }
  }

  HubeeClient client(RecordingHub hub) {
    HubeeClient.Builder builder =
        HubeeClient.builder(
                HubeeEnvironment.loopback(8080),
                ClientCredentials.of("id", "secret"),
                new Identification("Éditeur", "Essais", "1.0"))
            .scope(scope)
            .transport(hub)
            .clock(Clock.fixed(NOW, ZoneOffset.UTC))
            .sleeper(pause -> {})
            .retries(RetryPolicy.builder().attempts(2).firstPause(Duration.ZERO).build())
            .withCaseMigration();
    return (patchByPost ? builder.patchByPost() : builder).build();
  }

  @Override
  public String toString() {
    return operation + ": " + shown;
  }
}
