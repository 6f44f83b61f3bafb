// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.internal.openapi;

/** Which way a body goes: what is read-only is demanded of answers alone. */
enum Direction {
  REQUEST,
  RESPONSE
}
