// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
/** What can be observed of the client at work: operations, statuses, counts, durations. */
@NullMarked
package fr.hubee.client.event;

import org.jspecify.annotations.NullMarked;
