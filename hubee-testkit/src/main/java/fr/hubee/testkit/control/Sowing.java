// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.control;

/** One thing that a seed puts into the ground. */
@FunctionalInterface
interface Sowing {

  void in(Ground ground);
}
