// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.event;

/**
 * The hub said something that this version of the library does not know: nothing is lost, and
 * somebody should look. Immutable.
 *
 * <p>Source: a choice of this library; the deployed contract is newer than any published one (HubEE
 * V1 contract, versions).
 *
 * @param operation the call as the contract names it
 * @param what the place and the kind, in English, without the value: {@code digest header of an
 *     unknown kind}
 */
public record ContractDrift(String operation, String what) implements HubeeEvent {}
