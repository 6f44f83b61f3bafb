// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
/** What every client of this library can be told: how it sends, repeats, waits and reports. */
@NullMarked
package fr.hubee.client.settings;

import org.jspecify.annotations.NullMarked;
