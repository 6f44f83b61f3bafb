// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.event;

/**
 * Something that happened in the client. Events hold names of operations, statuses, counts and
 * durations; never an address, a header, a secret, a body or a file name. New kinds may come: a
 * listener leaves alone those it does not know.
 *
 * <p>Source: a choice of this library.
 */
public interface HubeeEvent {

  /**
   * The call as the contract names it, without identifiers: {@code GET
   * /referential/v1/organizations/{id}}. It can be the label of a metric.
   */
  String operation();
}
