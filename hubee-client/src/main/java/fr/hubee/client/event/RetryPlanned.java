// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.event;

import java.time.Duration;

/**
 * A call failed and will be sent again. Immutable.
 *
 * <p>Source: a choice of this library.
 *
 * @param operation the call as the contract names it
 * @param attempt the number of the attempt that failed, from 1 on
 * @param reason the kind of the failure, {@code UNAVAILABLE} for example
 * @param pause how long the client waits before
 */
public record RetryPlanned(String operation, int attempt, String reason, Duration pause)
    implements HubeeEvent {}
