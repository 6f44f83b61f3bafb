// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
/** The same fakes without a port: a transport that asks them directly. */
@NullMarked
package fr.hubee.testkit.memory;

import org.jspecify.annotations.NullMarked;
