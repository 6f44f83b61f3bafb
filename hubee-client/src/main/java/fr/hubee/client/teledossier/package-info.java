// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
/**
 * What travels with a télédossier: identifiers, what is sent ({@code New…}), what the hub sent
 * ({@code Hubee…}). The calls are in {@code fr.hubee.client}.
 */
@NullMarked
package fr.hubee.client.teledossier;

import org.jspecify.annotations.NullMarked;
