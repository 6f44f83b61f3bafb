// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.event;

/**
 * The hub did not accept a token, which will not be used again. Immutable.
 *
 * <p>Source: a choice of this library.
 *
 * @param operation the call that met the refusal
 * @param replayed true when the call is sent again with another token
 */
public record TokenRefused(String operation, boolean replayed) implements HubeeEvent {}
