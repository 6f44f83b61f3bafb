// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
/** The fakes, in memory and transport-free: stateful, asking the tables of the core. */
@NullMarked
package fr.hubee.testkit.fake;

import org.jspecify.annotations.NullMarked;
