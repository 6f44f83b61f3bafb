// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

/**
 * What the hub lets pass although the contract does not say so; each can be taken away on its own,
 * see {@link FakeHubee.Builder#without}.
 *
 * <p>Source: HubEE V1, contract of 2021–2023 against what real clients send and receive
 * (2024–2026); the switches are a choice of this library.
 */
public enum Tolerance {

  /**
   * A property that the hub alone decides ({@code id}, {@code status} of an event…) is ignored when
   * a request carries it. Without this tolerance it is refused.
   */
  READ_ONLY_PROPERTIES,

  /**
   * {@code eventDetails}, {@code datapassId} and {@code companyRegister} of organisations are
   * known, though no published contract has them. Without this tolerance they are unexpected
   * parameters, as at an older gateway.
   */
  UNDOCUMENTED_PARAMETERS,

  /**
   * A 404 that the contract does not declare for the operation comes through. Without this
   * tolerance the gateway turns it into a 500.
   */
  UNDECLARED_STATUSES
}
