// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
/**
 * What every adapter of a port must do, as abstract JUnit 5 suites: extend them, give your adapter,
 * run them in your build. They need {@code junit-jupiter-api}, which the testkit does not bring
 * along.
 */
@NullMarked
package fr.hubee.testkit.contract;

import org.jspecify.annotations.NullMarked;
