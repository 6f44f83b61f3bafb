// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
/**
 * What the fake DataPass keeps, and what it demands before it keeps it: users, organisations,
 * requests, habilitations, and its agenda of things to come. Nothing here is handed to a test but
 * the views, the switches and the enums. Whoever touches the {@code Store} holds its monitor.
 */
@NullMarked
package fr.hubee.testkit.fake.datapass.model;

import org.jspecify.annotations.NullMarked;
