// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import fr.hubee.client.auth.ClientCredentials;
import fr.hubee.client.auth.Scope;
import fr.hubee.client.auth.TokenProvider;
import fr.hubee.client.event.HubeeListener;
import fr.hubee.client.spi.TimeLimits;
import fr.hubee.client.spi.Transport;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.Optional;

/** What a client is made of, for a look at it. Immutable. */
record Patient(
    HubeeEnvironment environment,
    Scope scope,
    ClientCredentials credentials,
    Identification identification,
    Optional<TokenProvider> tokenProvider,
    Transport transport,
    Optional<InetSocketAddress> proxy,
    TimeLimits limits,
    Clock clock,
    HubeeListener listener) {}
