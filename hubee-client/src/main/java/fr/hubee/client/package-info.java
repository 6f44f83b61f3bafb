// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
/**
 * What callers use: a client, its operations grouped by the scope that may call them, and the
 * objects that they take and return.
 */
@NullMarked
package fr.hubee.client;

import org.jspecify.annotations.NullMarked;
