// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
/** What the hub writes made into values of the domain, and back; dates, identities. */
@NullMarked
package fr.hubee.client.internal.reading;

import org.jspecify.annotations.NullMarked;
