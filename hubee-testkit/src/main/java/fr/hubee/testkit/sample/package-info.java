// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
/**
 * One valid value of whatever a test needs, and values that break exactly one rule each: real
 * communes, nobody's person, files made on the spot.
 */
@NullMarked
package fr.hubee.testkit.sample;

import org.jspecify.annotations.NullMarked;
