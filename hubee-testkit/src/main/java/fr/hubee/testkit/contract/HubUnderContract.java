// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.contract;

import fr.hubee.client.HubeeEnvironment;
import fr.hubee.client.auth.ClientCredentials;
import fr.hubee.client.retry.Sleeper;
import fr.hubee.client.spi.Transport;
import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.testkit.fake.Teledossier;
import fr.hubee.testkit.hub.ClientDriver;
import fr.hubee.testkit.hub.HubRole;
import fr.hubee.testkit.hub.RawCalls;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Assertions;

/**
 * A hub to be judged: where it is, how to reach it, who may call it, what it is set up for.
 * Immutable; {@code toString} shows the environment alone.
 *
 * <p>Source: a choice of this library.
 *
 * @param environment where it is
 * @param transport how to reach it; not closed
 * @param credentials one pair for each role that the suite plays
 * @param teledossier what to deposit, each time under another number: a démarche of the operator,
 *     whose recipient is actively subscribed; at least one file
 * @param demarches two or more to which a new organisation may be subscribed
 * @param sleeper how to wait for what the hub does later; a fake's moves its clock
 * @param patience how long to wait for it at most; zero for a hub that does all at once
 */
public record HubUnderContract(
    HubeeEnvironment environment,
    Transport transport,
    Map<HubRole, ClientCredentials> credentials,
    Teledossier teledossier,
    List<ProcessCode> demarches,
    Sleeper sleeper,
    Duration patience) {

  public HubUnderContract {
    Objects.requireNonNull(environment, "environment");
    Objects.requireNonNull(transport, "transport");
    credentials = Map.copyOf(credentials);
    Objects.requireNonNull(teledossier, "teledossier");
    demarches = List.copyOf(demarches);
    Objects.requireNonNull(sleeper, "sleeper");
    Objects.requireNonNull(patience, "patience");
  }

  ClientCredentials credentials(HubRole role) {
    ClientCredentials pair = credentials.get(role);
    return pair == null ? Assertions.fail("no credentials were given for " + role) : pair;
  }

  RawCalls calls(HubRole role) {
    return new RawCalls(environment, transport, credentials(role), role.scope());
  }

  /**
   * Returns who plays a role by the typed operations of a client, which is then judged as well: for
   * {@link HubContract#driver}.
   *
   * @throws AssertionError when no credentials were given for the role
   */
  public ClientDriver byClient(HubRole role) {
    return ClientDriver.of(environment, transport, credentials(role), role.scope());
  }

  @Override
  public String toString() {
    return environment.toString();
  }
}
