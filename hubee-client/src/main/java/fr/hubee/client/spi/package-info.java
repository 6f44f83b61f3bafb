// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
/** What an embedder may replace: how bytes travel. */
@NullMarked
package fr.hubee.client.spi;

import org.jspecify.annotations.NullMarked;
