// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.event;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One HTTP request came to its end, well or not. Immutable.
 *
 * <p>Source: a choice of this library.
 *
 * @param operation the call as the contract names it
 * @param status the HTTP status; empty when no whole answer came
 * @param failure what went wrong below HTTP, by the name of a class; empty otherwise
 * @param took how long it took
 * @param bytesSent the length of the body of the request
 * @param bytesReceived how much of the body of the answer was read
 */
public record RequestEnded(
    String operation,
    OptionalInt status,
    Optional<String> failure,
    Duration took,
    long bytesSent,
    long bytesReceived)
    implements HubeeEvent {}
