// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
/** What a client finds out about itself and its way to the hub, and what to mend. */
@NullMarked
package fr.hubee.client.doctor;

import org.jspecify.annotations.NullMarked;
