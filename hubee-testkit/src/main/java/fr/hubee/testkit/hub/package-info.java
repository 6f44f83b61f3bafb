// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
/**
 * A hub as those who call it see it, each in his role: for the contract suites, and for tests that
 * need somebody at the other end.
 */
@NullMarked
package fr.hubee.testkit.hub;

import org.jspecify.annotations.NullMarked;
