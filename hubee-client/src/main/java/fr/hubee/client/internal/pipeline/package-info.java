// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
/** One exchange on behalf of somebody: the token and its renewal. */
@NullMarked
package fr.hubee.client.internal.pipeline;

import org.jspecify.annotations.NullMarked;
