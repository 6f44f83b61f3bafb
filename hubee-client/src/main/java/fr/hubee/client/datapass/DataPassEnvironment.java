// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.datapass;

import fr.hubee.client.internal.wire.SafeAddress;
import fr.hubee.core.demarche.Environment;
import fr.hubee.core.plan.DatapassSite;
import java.net.URI;
import java.util.Objects;

/**
 * Which DataPass (DataPass v2, public API, 2026-08-06): its address serves the API, the tokens and
 * the pages that people open. Immutable and thread-safe. TLS always; plain {@code http} is for the
 * loopback interface alone.
 *
 * @param site its name and its pages; {@link DatapassSite} leads people to what only they may do
 */
public record DataPassEnvironment(DatapassSite site) {

  /** The real DataPass. */
  public static final DataPassEnvironment PRODUCTION =
      new DataPassEnvironment(DatapassSite.PRODUCTION);

  /** DataPass before a release. */
  public static final DataPassEnvironment STAGING = new DataPassEnvironment(DatapassSite.STAGING);

  /** DataPass for trials. */
  public static final DataPassEnvironment SANDBOX = new DataPassEnvironment(DatapassSite.SANDBOX);

  /**
   * @throws IllegalArgumentException when the address of DataPass is not an absolute {@code https}
   *     one without user, query and fragment; {@code http} is accepted for a loopback host alone
   */
  public DataPassEnvironment {
    Objects.requireNonNull(site, "site");
    SafeAddress.of("datapass", site.datapass());
  }

  /**
   * Returns the environment of a fake DataPass on this machine.
   *
   * @param port 1 to 65535
   * @throws IllegalArgumentException when it is not so
   */
  public static DataPassEnvironment loopback(int port) {
    URI address = SafeAddress.loopback(port);
    return new DataPassEnvironment(
        new DatapassSite("loopback", Environment.SANDBOX, address, address));
  }

  /**
   * How it is called in logs; one of DINUM's calls itself so in the header {@code
   * X-App-Environment} of its webhooks.
   */
  public String name() {
    return site.name();
  }

  /** What comes before {@code /api/v1}, without trailing slash. */
  public URI address() {
    return SafeAddress.base("datapass", site.datapass());
  }

  /** The whole address of the token endpoint. */
  public URI tokenEndpoint() {
    return URI.create(address() + "/api/oauth/token");
  }

  /** Returns for example {@code production (https://datapass.api.gouv.fr)}. */
  @Override
  public String toString() {
    return name() + " (" + address() + ")";
  }
}
