// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
/**
 * A hub in a box: HubEE and DataPass on one clock, what they start with, and how somebody outside
 * this JVM prepares, spoils and looks at them.
 */
@NullMarked
package fr.hubee.testkit.control;

import org.jspecify.annotations.NullMarked;
