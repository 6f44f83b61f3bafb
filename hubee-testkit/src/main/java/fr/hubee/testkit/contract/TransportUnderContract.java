// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.contract;

import fr.hubee.client.spi.Transport;
import java.net.URI;
import java.util.Objects;

/**
 * A transport to be judged, and where the hub of the test is for it.
 *
 * <p>Source: a choice of this library.
 *
 * @param transport yours
 * @param address what comes before {@code /oauth2/token}
 */
public record TransportUnderContract(Transport transport, URI address) {

  public TransportUnderContract {
    Objects.requireNonNull(transport, "transport");
    Objects.requireNonNull(address, "address");
  }
}
