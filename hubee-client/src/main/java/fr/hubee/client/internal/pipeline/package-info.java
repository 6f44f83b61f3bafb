// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Calls on behalf of somebody: the token and its renewal, bodies of JSON. In the order of a call:
 * {@code JsonCalls}, {@code RetryingSender}, {@code AuthorizedSender}, {@code Exchange}, {@code
 * IdentifiedTransport}, the transport.
 */
@NullMarked
package fr.hubee.client.internal.pipeline;

import org.jspecify.annotations.NullMarked;
