// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.event;

import java.time.Instant;

/**
 * A new token was given. Immutable.
 *
 * <p>Source: a choice of this library.
 *
 * @param operation the call as the contract names it
 * @param scope what it was asked for
 * @param usedUntil when the client will ask for another one
 */
public record TokenObtained(String operation, String scope, Instant usedUntil)
    implements HubeeEvent {}
